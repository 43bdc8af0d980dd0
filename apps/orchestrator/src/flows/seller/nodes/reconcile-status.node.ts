import { CrosspostRefused, CrosspostUnavailable } from '../../../clients/crosspost.port';
import type { TurnNode } from '../../turn';
import type { ListingOutcome } from '../listing-outcome';
import { jobsMeant } from '../job-meant';

/** Asks the cross-poster how the user's listings are doing. Who sells nothing needs no answer of it. */
export const reconcileStatus: TurnNode = async ({ state, deps, signal }) => {
  const { user_id, traceparent, posting } = state;
  try {
    const all = await deps.crosspost.jobs(user_id, { signal, traceparent });
    const meant = jobsMeant(all, state);
    const jobs = meant.length > 0 ? meant : all.slice(0, 1);
    return { listing_outcome: { kind: 'jobs', jobs }, workflow_stage: 'posting' };
  } catch (error) {
    if (!(error instanceof CrosspostUnavailable || error instanceof CrosspostRefused)) throw error;
    const listing_outcome: ListingOutcome = posting
      ? { kind: 'unreachable', wanted: 'status' }
      : { kind: 'jobs', jobs: [] };
    return { listing_outcome, workflow_stage: 'posting' };
  }
};
