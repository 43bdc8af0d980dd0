import type { ProgressData } from '@talknshop/contracts';
import type { BuyerTurn } from '../buyer/buyer-turn';
import { lateProgress } from '../late/wait-for-late';

/** What the user reads while a node works, and how far the turn is then. */
const PROGRESS: Record<string, Omit<ProgressData, 'step'>> = {
  ParseInput: { message: 'Reading your message', progress_percent: 5 },
  NeedMediaOps: { message: 'Checking for recordings and pictures', progress_percent: 10 },
  TranscribeAudio: { message: 'Listening to your recording', progress_percent: 20 },
  ExtractImageAttrs: { message: 'Looking at your picture', progress_percent: 20 },
  BuildOrUpdateRequirementSpec: { message: 'Working out what you need', progress_percent: 35 },
  BuildOrUpdateListingSpec: { message: 'Writing your listing', progress_percent: 40 },
  ValidateListingInputs: { message: 'Checking it against the marketplaces’ rules', progress_percent: 43 },
  NeedClarify: { message: 'Checking whether I know enough', progress_percent: 45 },
  AskClarifyingQ: { message: 'Asking you a question', progress_percent: 50 },
  SearchMarketplaces: { message: 'Searching the marketplaces', progress_percent: 60 },
  CrosspostDispatch: { message: 'Handing it to the marketplaces', progress_percent: 65 },
  ReconcileStatus: { message: 'Asking how your listings are doing', progress_percent: 70 },
  RankAndCompose: { message: 'Putting the answer together', progress_percent: 85 },
  NotifyClient: { message: 'Telling you where it stands', progress_percent: 90 },
  Done: { message: 'Finished', progress_percent: 100 },
};

/** What is searched for a price alert is not the marketplaces. */
const ARRANGING = { message: 'Looking after your price alerts', progress_percent: 60 };

/** Nor is what is asked about products. */
const LOOKING_UP = { message: 'Looking that up', progress_percent: 60 };

export function progressOf(step: string, state?: Readonly<BuyerTurn>): ProgressData {
  const late = state && lateProgress(step, state);
  if (late) return { step, ...late };
  if (step === 'SearchMarketplaces' && state?.intent === 'price_alert') return { step, ...ARRANGING };
  if (step === 'SearchMarketplaces' && state?.inquiry) return { step, ...LOOKING_UP };
  return { step, ...(PROGRESS[step] ?? { message: 'Working' }) };
}
