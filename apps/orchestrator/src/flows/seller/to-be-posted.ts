import type { Turn } from '../turn';

type Told = Readonly<Pick<Turn, 'ready' | 'is_news' | 'sale' | 'posting' | 'twin'>>;

/** Whether the message sends the listing out, or changes what was sent: it says so, or says where to, or edits what is there. */
export function isToBePosted(state: Told): boolean {
  return isWantedOut(state) && !isDoubled(state);
}

/** Whether it would be sent out if it were not for sale already. */
export function isPostedTwice(state: Told): boolean {
  return isWantedOut(state) && isDoubled(state);
}

function isDoubled({ twin, posting }: Told): boolean {
  return twin !== undefined && posting === undefined;
}

function isWantedOut(state: Told): boolean {
  const { ready, is_news, sale } = state;
  if (!ready) return false;
  if (is_news && isTakenOff(state)) return true;
  if (ready.admitted.length === 0) return false;
  return is_news === true || sale?.wish === 'post';
}

/** Whether the message asks for something that needs no look at the listing: to take it back, to try again, to note what was done by hand or sold. */
export function isAboutTheJob({ intent, sale }: Readonly<Pick<Turn, 'intent' | 'sale'>>): boolean {
  const { wish, by_hand, sold } = sale ?? {};
  const isTold = by_hand !== undefined || sold !== undefined;
  return intent === 'cancel' || wish === 'take_down' || wish === 'retry' || isTold;
}

/** What is posted is to come off a marketplace, of which there is no need to know whether it takes the listing. */
function isTakenOff({ posting, ready }: Readonly<Pick<Turn, 'ready' | 'posting'>>): boolean {
  const wanted = ready?.listing_spec.target_marketplaces ?? [];
  return posting?.listing_spec.target_marketplaces.some((place) => !wanted.includes(place)) ?? false;
}
