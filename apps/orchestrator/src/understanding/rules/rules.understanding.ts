import {
  emptyRequirement,
  type ClarificationData,
  type Intent,
  type ListingDraft,
  type RequirementSpec,
} from '@talknshop/contracts';
import type { Sale } from '../sale';
import { Understanding, type SeveralRequests, type Understood, type Utterance } from '../understanding.port';
import { readAlert } from './alerts/alert.reader';
import { type Addressed, addressed } from './dialogue/addressed';
import { acceptsOffer } from './dialogue/acceptance';
import { answerInFull } from './dialogue/answer';
import { questionAbout } from './dialogue/question';
import { mergeNeed, newRequirement } from './dialogue/requirement';
import { requirementsOf } from './dialogue/requirements';
import { asksWhy } from './dialogue/why';
import { readIntent } from './intent/intent.reader';
import { isAboutSelling } from './listing/about-selling';
import { readSale } from './listing/sale.reader';
import { readSold } from './listing/sold';
import { type Need, readNeed } from './need/need.reader';
import { withPicture } from './need/picture';
import { withReference } from './requests/references';
import { readRequests, type Requests } from './requests/requests.reader';
import { withoutMarkup } from './text/markup';
import { normalise } from './text/normalise';

/** Understands English shopping talk by rules and vocabularies: the same words always mean the same, in under a millisecond or two. */
export class RulesUnderstanding extends Understanding {
  override async understand(utterance: Utterance, signal: AbortSignal): Promise<Understood> {
    signal.throwIfAborted();
    return understandUtterance({ ...utterance, text: withoutMarkup(utterance.text) });
  }

  override nextQuestion(requirement: RequirementSpec, asked: number): ClarificationData | undefined {
    return questionAbout(requirement, asked);
  }
}

function understandUtterance(utterance: Utterance): Understood {
  const { text, image_attributes, pending_question, together } = utterance;
  if (utterance.is_offered && acceptsOffer(text)) return accepting(utterance.requirement);
  const meant = addressed(answerInFull(text, pending_question), utterance.requirement, together);
  const { message, requirement, all } = meant;
  const requests = readRequests(message);
  const need = requests?.needs[0] ?? withPicture(readOne(message, utterance, requirement), image_attributes);
  const lower = normalise(message).toLowerCase();
  const isSelling = isAboutSelling(utterance.listing, utterance.history);
  const isWhy = asksWhy(lower) && !isSelling;
  if (isWhy && requirement) return asking(requirement, need);
  const sold = readSold(lower, { has_listing: isSelling && utterance.listing?.title !== undefined });
  const intent = sold ? 'sell' : intentOf(need, utterance, meant);
  if (isWhy && intent === 'question') return asking(emptyRequirement(), need);
  if (intent === 'price_alert')
    return { intent, requirement: requirement ?? emptyRequirement(), alert: readAlert(text, requirement) };
  if (isAboutListing(intent, utterance))
    return { requirement: requirement ?? emptyRequirement(), ...aboutListing(utterance, intent) };
  if (requests && WANTING.includes(intent)) return several(intent, requests, utterance);
  if (all && intent === 'refine') return everyOne(all, need, lower);
  const is_assumed = intent === 'refine' && meant.is_assumed;
  return { intent, requirement: requirementAfter(intent, need, requirement, lower), ...(is_assumed && { is_assumed }) };
}

function accepting(requirement = emptyRequirement()): Understood {
  return { intent: 'refine', requirement, is_accepting: true };
}

function asking(requirement: RequirementSpec, { brand_preferences, brand_exclusions }: Need): Understood {
  const [brand] = [...brand_preferences, ...brand_exclusions];
  return { intent: 'question', requirement, why: brand ? { brand } : {} };
}

const WANTING: readonly Intent[] = ['buy', 'refine'];

/** "Cancel it" and "how is it doing?" mean the listing only where the talk is of one. */
function isAboutListing(intent: Intent, { listing, history }: Utterance): boolean {
  if (intent === 'sell' || intent === 'job_status') return true;
  return intent === 'cancel' && isAboutSelling(listing, history);
}

/** After a laptop and a mouse, "I want the laptop to be lighter" and "the laptop under 600" change the need for a laptop. */
function intentOf(need: Need, { text, pending_question, history, listing }: Utterance, meant: Addressed): Intent {
  const is_selling = isAboutSelling(listing, history);
  const is_answer = pending_question !== undefined;
  const said = normalise(answerInFull(text, pending_question)).toLowerCase();
  const intent = readIntent({ text: said, need, requirement: meant.requirement, is_answer, is_selling });
  const isChange = intent === 'buy' || (intent === 'select' && need.price !== undefined && said.startsWith('the '));
  return meant.is_known && isChange ? 'refine' : intent;
}

/** Only what is said to sell tells of the thing; "I posted it" and "cancel the Craigslist one" are that, too. */
function aboutListing(utterance: Utterance, intent: Intent): { intent: Intent; sale: Sale } {
  const { text, listing = {} } = utterance;
  const sale = readSale(text, utterance);
  if (intent === 'sell' || sale.by_hand || isTakenOff(listing, sale)) return { intent: 'sell', sale };
  return { intent, sale: { ...sale, listing, is_another: undefined } };
}

function isTakenOff({ target_marketplaces = [] }: ListingDraft, { listing }: Sale): boolean {
  return target_marketplaces.some((marketplace) => !listing.target_marketplaces?.includes(marketplace));
}

function readOne(message: string, { pending_question }: Utterance, requirement: RequirementSpec | undefined): Need {
  const clear = withReference(message, requirement ? [whatItIs(requirement)] : []);
  const need = clear === message ? undefined : readNeed(clear);
  if (need && need.product_type !== '') return need;
  return readNeed(message, {
    price_asked: /budget|spend|price/i.test(pending_question?.question ?? ''),
    product_asked: pending_question !== undefined && !requirement?.product_type,
    has_need: Boolean(requirement?.product_type),
    wanted: requirement?.product_type,
  });
}

/** "It" after a case for a phone is still the phone. */
function whatItIs({ product_type, brand_preferences, attributes: { compatibility } }: RequirementSpec): string {
  const [brand = '', another] = brand_preferences;
  const named = another === undefined ? `${brand} ${product_type}`.trim() : product_type;
  return [compatibility ?? named].flat().map(String)[0]!;
}

function several(intent: Intent, requests: Requests, { requirement, together }: Utterance): Understood {
  const known = [...(together ?? []), ...(requirement ? [requirement] : [])];
  const isOpen = ({ product_type }: RequirementSpec) => product_type === '';
  return inOne(intent, requirementsOf(requests, intent === 'refine' ? known : known.filter(isOpen)));
}

function everyOne(all: readonly RequirementSpec[], need: Need, text: string): Understood {
  const requirements = all.map((requirement) => mergeNeed(requirement, need, text));
  return inOne('refine', { requirements, left_out: [], is_total: false });
}

function inOne(intent: Intent, requests: SeveralRequests): Understood {
  return { intent, requirement: requests.requirements.at(-1)!, requests };
}

function requirementAfter(
  intent: Intent,
  need: Need,
  current: RequirementSpec | undefined,
  text: string,
): RequirementSpec {
  if (intent === 'buy') return newRequirement(need);
  if (intent === 'refine') return mergeNeed(current ?? emptyRequirement(), need, text);
  return current ?? emptyRequirement();
}
