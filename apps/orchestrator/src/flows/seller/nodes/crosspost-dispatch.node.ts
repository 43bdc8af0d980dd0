import { CrosspostRefused, CrosspostUnavailable } from '../../../clients/crosspost.port';
import type { TurnNode } from '../../turn';
import { postListing } from '../post-listing';
import { retryJob, takeBack } from '../change-job';
import { noteDoneByHand } from '../done-by-hand';
import { noteSold } from '../note-sold';
import { isAboutTheJob } from '../to-be-posted';

/**
 * Has the cross-poster do what the message wants: post, change, take down, try again, note what was done by hand or sold. Under a key that is durable by now, so it is
 * done once however often this node runs. A cross-poster that gives no answer loses nothing: the same can be said again.
 */
export const crosspostDispatch: TurnNode = async (step) => {
  const { state } = step;
  try {
    return { ...(await dispatch(step)), workflow_stage: 'dispatching' };
  } catch (error) {
    if (error instanceof CrosspostUnavailable)
      return { listing_outcome: { kind: 'unreachable', wanted: wantedOf(state) }, workflow_stage: 'dispatching' };
    if (!(error instanceof CrosspostRefused)) throw error;
    const isEnded = ENDED.includes(error.reason) && !state.sale?.by_hand;
    const posting = isEnded || !state.posting?.job_id ? undefined : state.posting;
    return {
      listing_outcome: { kind: 'refused', reasons: [...error.details] },
      posting,
      workflow_stage: 'dispatching',
    };
  }
};

/** Why a job is done with: what is for sale can only be posted anew. */
const ENDED = ['not_found', 'already_over'];

const dispatch: TurnNode = (step) => {
  if (!isAboutTheJob(step.state)) return postListing(step);
  const { by_hand, sold, wish } = step.state.sale ?? {};
  if (sold) return noteSold(step, sold);
  if (by_hand) return noteDoneByHand(step, by_hand);
  return wish === 'retry' ? retryJob(step) : takeBack(step);
};

function wantedOf({ sale, intent, posting }: Parameters<TurnNode>[0]['state']) {
  if (sale?.by_hand) return 'by_hand';
  if (sale?.sold) return 'sold';
  if (sale?.wish === 'retry') return 'retry';
  if (sale?.wish === 'take_down' || intent === 'cancel') return 'take_down';
  return posting?.job_id ? 'edit' : 'post';
}
