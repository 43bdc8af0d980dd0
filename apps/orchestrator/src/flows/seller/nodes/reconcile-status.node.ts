import type { CrosspostJob } from '@talknshop/contracts';
import { CrosspostRefused, CrosspostUnavailable } from '../../../clients/crosspost.port';
import type { Turn, TurnNode } from '../../turn';
import { jobsAtHand } from '../job-at-hand';
import type { ListingOutcome } from '../listing-outcome';
import { isOpen, jobsMeant, jobsNamed } from '../job-meant';
import { takenOver } from '../take-over';

/** Asks the cross-poster how the user's listings are doing, and takes over the one at hand as it has it. Who sells nothing needs no answer of it. */
export const reconcileStatus: TurnNode = async ({ state, deps, signal }) => {
  const { user_id, traceparent, posting } = state;
  try {
    const all = await deps.crosspost.jobs(user_id, { signal, traceparent });
    const at_hand = jobsAtHand(all, state, state.sale);
    const known = at_hand.length === 1 ? takenOver(at_hand[0]!, state) : {};
    const listing_outcome = askedAfter(all, { ...state, ...known });
    return { ...known, listing_outcome, workflow_stage: 'posting' };
  } catch (error) {
    if (!(error instanceof CrosspostUnavailable || error instanceof CrosspostRefused)) throw error;
    const listing_outcome: ListingOutcome = posting
      ? { kind: 'unreachable', wanted: 'status' }
      : { kind: 'jobs', jobs: [] };
    return { listing_outcome, workflow_stage: 'posting' };
  }
};

/** All that are named, or all there are where that is asked. Where all are over, the latest. */
function askedAfter(all: readonly CrosspostJob[], state: Readonly<Turn>): ListingOutcome {
  const open = all.filter(isOpen);
  const { named = '' } = state.sale ?? {};
  const some = jobsNamed(open, named);
  if (some.length > 0) return { kind: 'jobs', jobs: some, is_some: true };
  const meant = open.length > 0 && SEVERAL.test(named) ? open : jobsMeant(all, state);
  return { kind: 'jobs', jobs: meant.length > 0 ? meant : all.slice(0, 1) };
}

const SEVERAL = /\b(?:listings|posts|items|things|all|both|everything|each)\b/;
