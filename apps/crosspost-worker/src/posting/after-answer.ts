import type { StoredPosting } from '@talknshop/aws';
import { changedPosting, isoOf, type Moment } from '@talknshop/crosspost';
import type { Answer } from './ask-marketplace';
import type { Claim } from './claim';

/** What follows from an answer. */
export interface AfterAnswer {
  /** What the posting becomes, whatever has been wished of it meanwhile. */
  change: (seen: StoredPosting) => StoredPosting;
  /** When the marketplace is asked again. */
  check_after_ms?: number;
  /** When it is tried again by the same message, and because of what. */
  retry_after_ms?: number;
  cause?: unknown;
}

type Change = Partial<StoredPosting>;

/** How often a step is tried before it counts as failed. */
const MOST_TRIES = 3;
/** How long rests, before the next tries, what fails every time and is never given up: a withdrawal, and the look at what is not live yet. */
const REST_MS = 60_000;
const LONGEST_POLL_MS = 60_000;

/** Pure: the table of what each answer makes of a posting, by what was asked. */
export function afterAnswer(claim: Claim, answer: Exclude<Answer, { state: 'sold' }>, moment: Moment): AfterAnswer {
  const settled = (change: (seen: StoredPosting) => Change): AfterAnswer => ({
    change: (seen) => changedPosting(seen, { ...RELEASED, ...change(seen) }, moment),
  });
  const { work } = claim;
  switch (answer.state) {
    case 'live':
      return settled(() => liveChange(claim, answer, moment));
    case 'pending':
      return pendingAfter(claim, answer.reason, moment);
    case 'needs_user':
      return settled((seen) => ('hand_over' in answer ? handedOver(claim, answer) : takenDownByHand(seen, answer)));
    case 'draft':
    case 'checked':
    case 'none':
      return settled(() => (work === 'prepare' ? readyChange(claim, moment) : { status: 'posting', ...soon(moment) }));
    case 'absent':
      return settled((seen) => absentChange(claim, seen, moment));
    case 'ended':
      return settled((seen) =>
        work === 'withdraw' ? withdrawnChange(seen, answer.proof, moment) : endedThere(answer.proof),
      );
    case 'unknown':
      return settled(() => ({ look_at: moment.now + moment.times.check_ms }));
    case 'rejected':
    case 'refused':
      return settled((seen) => givenUp(claim, seen, { reason: answer.reason, retriable: false }, moment));
    case 'troubled':
      return troubledAfter(claim, answer, moment);
  }
}

/** Of every posting that nobody works on any more. */
const RELEASED: Change = { lease: undefined, is_pending: undefined, attempts: 0, look_at: undefined };

const DONE: Change = { retriable: undefined, waits_for_user: undefined, hand_over: undefined };

function liveChange(
  { work, job }: Claim,
  { listing_id, link, left_out }: Extract<Answer, { state: 'live' }>,
  { now, times }: Moment,
): Change {
  const shown = work === 'check' ? {} : { shown_version: job.listing_version, reason: left_out?.join('; ') };
  const place = { status: 'live' as const, listing_id, confirmation_link: link, may_be_there: true };
  return { ...DONE, reason: undefined, ...shown, ...place, look_at: now + times.check_ms };
}

function readyChange({ job }: Claim, moment: Moment): Change {
  return { ready_version: job.listing_version, ...soon(moment) };
}

/** In case that whoever was to go on does not live to. */
function soon({ now, times }: Moment): Change {
  return { look_at: now + times.send_ms };
}

function handedOver({ job, posting }: Claim, { reason, hand_over }: Extract<Answer, { hand_over: unknown }>): Change {
  const waiting = { status: 'needs_user' as const, waits_for_user: 'posting' as const, reason, hand_over };
  return { ...waiting, shown_version: job.listing_version, may_be_there: posting.listing_id !== undefined };
}

function takenDownByHand(seen: StoredPosting, { reason, deep_link }: { reason: string; deep_link: string }): Change {
  const withdrawal = seen.withdrawal && { ...seen.withdrawal, trouble: reason };
  return { status: 'needs_user', waits_for_user: 'withdrawal', reason: `${reason} ${deep_link}`, withdrawal };
}

function pendingAfter({ work, job, posting }: Claim, reason: string, moment: Moment): AfterAnswer {
  const attempts = posting.attempts + 1;
  const check_after_ms = Math.min(1_000 * 2 ** (attempts - 1), LONGEST_POLL_MS);
  const not_before = moment.now + check_after_ms;
  const waiting = {
    lease: undefined,
    is_pending: true,
    attempts,
    not_before,
    look_at: not_before + moment.times.send_ms,
  };
  const change = (seen: StoredPosting): Change => {
    if (work === 'withdraw' || work === 'prepare') return waiting;
    const status = seen.status === 'live' ? 'live' : 'pending_review';
    return { ...waiting, status, shown_version: job.listing_version, ...(status === 'pending_review' && { reason }) };
  };
  return { change: (seen) => changedPosting(seen, change(seen), moment), check_after_ms };
}

/** Nothing there is the end of what was live, and the beginning of what was not. */
function absentChange({ work }: Claim, seen: StoredPosting, moment: Moment): Change {
  if (work === 'prepare' || seen.status === 'pending_review') return { status: 'posting', ...soon(moment) };
  return endedThere('there is none');
}

function endedThere(proof: string): Change {
  return { ...DONE, status: 'withdrawn', may_be_there: false, reason: `the listing has ended there (${proof})` };
}

/** What has failed stays so: its user has to see why. */
function withdrawnChange(seen: StoredPosting, proof: string, { now }: Moment): Change {
  const withdrawal = seen.withdrawal && {
    ...seen.withdrawal,
    attempts: seen.withdrawal.attempts + 1,
    done_at: isoOf(now),
    proof,
    trouble: undefined,
  };
  if (seen.status === 'failed') return { may_be_there: false, withdrawal };
  const status = seen.listing_id === undefined ? ('cancelled' as const) : ('withdrawn' as const);
  return { ...DONE, reason: undefined, status, may_be_there: false, withdrawal };
}

function troubledAfter(
  claim: Claim,
  { reason, retriable, retry_after_ms = 0, cause }: Extract<Answer, { state: 'troubled' }>,
  moment: Moment,
): AfterAnswer {
  const attempts = claim.posting.attempts + 1;
  if (!retriable || attempts >= MOST_TRIES)
    return {
      change: (seen) =>
        changedPosting(seen, { ...RELEASED, ...givenUp(claim, seen, { reason, retriable }, moment) }, moment),
    };
  const wait_ms = Math.max(1_000 * 2 ** attempts, retry_after_ms);
  const not_before = moment.now + wait_ms;
  const again = { lease: undefined, attempts, not_before, look_at: not_before + moment.times.send_ms };
  return {
    change: (seen) =>
      changedPosting(seen, { ...again, ...(claim.work === 'withdraw' && troubled(seen, reason)) }, moment),
    retry_after_ms: wait_ms,
    cause,
  };
}

function troubled({ withdrawal }: StoredPosting, trouble: string): Change {
  return { withdrawal: withdrawal && { ...withdrawal, attempts: withdrawal.attempts + 1, trouble } };
}

function givenUp(
  { work, job }: Claim,
  seen: StoredPosting,
  { reason, retriable }: { reason: string; retriable: boolean },
  moment: Moment,
): Change {
  const { now, times } = moment;
  switch (work) {
    case 'prepare':
    case 'publish':
      // What nobody wants any more is taken down, whatever there may be of it.
      return seen.wish === 'down' ? soon(moment) : { status: 'failed', reason, retriable };
    case 'update':
      return {
        refused_version: job.listing_version,
        reason: `the change is not shown: ${reason}`,
        look_at: now + times.check_ms,
      };
    case 'withdraw':
      return { ...troubled(seen, reason), not_before: now + REST_MS, look_at: now + REST_MS };
    case 'check':
      if (seen.status === 'pending_review' && !retriable) return { status: 'failed', reason, retriable };
      // Its user waits to hear whether it is live.
      return { look_at: now + (seen.status === 'pending_review' ? REST_MS : times.check_ms) };
  }
}
