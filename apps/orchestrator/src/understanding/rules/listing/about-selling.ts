import type { Intent, ListingDraft, TurnMessage } from '@talknshop/contracts';

/** Whether the talk is of something for sale; thanks and small talk in between do not change what it is of. */
export function isAboutSelling(listing: ListingDraft | undefined, history: readonly TurnMessage[]): boolean {
  const intents = history.flatMap(({ role, intent }) => (role === 'user' && intent ? [intent] : []));
  const last = intents.findLast((intent) => !ASIDES.includes(intent));
  return last === 'sell' || (last === 'job_status' && listing?.title !== undefined);
}

const ASIDES: readonly Intent[] = ['smalltalk', 'thanks', 'help', 'cancel'];
