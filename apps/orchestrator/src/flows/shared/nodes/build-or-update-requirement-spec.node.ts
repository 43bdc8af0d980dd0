import { type CrosspostJob, emptyRequirement, type RequirementSpec } from '@talknshop/contracts';
import type { SeveralRequests, Utterance } from '../../../understanding/understanding.port';
import { inquiryIn } from '../../buyer/inquiry/inquiry-in';
import { changeTaken } from '../../offered';
import { readSale, type ReadSale } from '../../seller/read-sale';
import { afterTwinAnswer } from '../../seller/twin';
import { jobChosen, type WhichListing } from '../../seller/which-listing';
import type { Turn, TurnNode, TurnStep } from '../../turn';
import { withinContract } from '../../buyer/within-contract';
import { isReadable, wordsOf } from '../words';

/** Works out what the message asks for, and brings what the user wants up to date with it. Words that were suggested for a change mean that change. */
export const buildOrUpdateRequirementSpec: TurnNode = async (step) => {
  const { state } = step;
  const isPictureForSale = !isReadable(state) && showsWhatIsForSale(state);
  if (!isReadable(state) && !isPictureForSale) return unread(state.requirement_spec);
  const taken = state.offered && changeTaken(state.offered, wordsOf(state));
  if (taken) return { ...changed(taken), ...ASKED_NOTHING };
  const answered = afterTwinAnswer(state, wordsOf(state));
  if (answered) return { ...ASKED_NOTHING, ...ASKS_NOTHING_ELSE, ...answered };
  const { understood, known, several, words } = await read(step);
  const { intent, requirement, requests, is_assumed, alert, sale, is_accepting } = understood;
  if (isPictureForSale && intent !== 'sell') return unread(state.requirement_spec);
  const requirement_spec = withinContract(requirement);
  return {
    ...ASKED_NOTHING,
    ...known,
    ...(several && { which: { words, jobs: several.map(briefly) } }),
    intent,
    requirement_spec,
    requests: requests && searchable(requests),
    is_assumed: is_assumed && wasAnsweredTogether(state),
    alert,
    sale,
    ...inquiryIn(state, understood),
    ...(is_accepting && { accepted: state.offered?.results }),
    workflow_stage: 'requirement_building',
  };
};

/** No question is open any more. */
const ASKED_NOTHING = { pending_question: undefined, which: undefined, twin: undefined } satisfies Partial<Turn>;

/** Understands the message; the answer to which listing was meant lets us understand the one before. */
async function read(step: TurnStep): Promise<ReadSale & { words: string }> {
  const { which, twin, pending_question } = step.state;
  const chosen = which && jobChosen(which, wordsOf(step.state));
  const words = chosen ? which.words : wordsOf(step.state);
  const state = { ...step.state, pending_question: which || twin ? undefined : pending_question };
  const understand = (known: Partial<Turn>) =>
    step.deps.understanding.understand(utteranceOf({ ...state, ...known }, words), step.signal);
  return { ...(await readSale({ ...step, state }, understand, chosen)), words };
}

function utteranceOf(state: Readonly<Turn>, text: string): Utterance {
  return {
    text,
    image_attributes: state.image_attributes,
    history: state.history,
    requirement: state.requirement_spec,
    together: state.together?.map(({ requirement_spec }) => requirement_spec),
    pending_question: state.pending_question,
    listing: state.listing,
    ...(state.offered?.results && { is_offered: true }),
  };
}

function briefly({ job_id, listing_spec }: CrosspostJob): WhichListing['jobs'][number] {
  return { job_id, listing_spec };
}

/** A picture of what is for sale needs no words, nor to be looked at. */
function showsWhatIsForSale({ listing, media }: Readonly<Turn>): boolean {
  return listing !== undefined && media.some(({ media_type }) => media_type === 'image');
}

/** Only right after the answer to several can it be doubtful which of them is meant. */
function wasAnsweredTogether({ shown }: Readonly<Turn>): boolean {
  return shown.some(({ shown_for }) => shown_for !== undefined);
}

function searchable(requests: SeveralRequests): SeveralRequests {
  return { ...requests, requirements: requests.requirements.map(withinContract) };
}

function changed(requirement_spec: RequirementSpec): Partial<Turn> {
  return { ...ASKS_NOTHING_ELSE, intent: 'refine', requirement_spec };
}

const ASKS_NOTHING_ELSE = {
  requests: undefined,
  is_assumed: undefined,
  alert: undefined,
  inquiry: undefined,
  inquiry_outcome: undefined,
  workflow_stage: 'requirement_building',
} satisfies Partial<Turn>;

function unread(requirement_spec: RequirementSpec = emptyRequirement()): Partial<Turn> {
  return { intent: 'buy', requirement_spec, workflow_stage: 'requirement_building' };
}
