import type { CrosspostRepository, DueCrosspost, StoredPosting } from '@talknshop/aws';
import type { Clock } from '@talknshop/workflow';
import type { CrosspostDesk } from './crosspost-desk';
import type { CrosspostObserver } from './crosspost-observer.port';
import type { CrosspostTimes } from './settings';
import { actionOf } from './work-of';

export interface SweepParts {
  desk: CrosspostDesk;
  repository: CrosspostRepository;
  times: CrosspostTimes;
  clock: Clock;
  observer: CrosspostObserver;
}

/** At once. */
const BATCH = 50;

/** Looks at everything that is due: what was stored and not sent, what was sent and lost, what is live. Returns how much there was. */
export async function sweep(parts: SweepParts, signal: AbortSignal): Promise<number> {
  const due = await parts.repository.due(parts.clock.now(), BATCH);
  for (const one of due) {
    if (signal.aborted) break;
    await lookAt(one, parts).catch((error: unknown) => parts.observer.failed(error, { job_id: one.job_id }));
  }
  return due.length;
}

async function lookAt({ job_id, marketplace }: DueCrosspost, parts: SweepParts): Promise<void> {
  if (marketplace === undefined) return parts.desk.follow(job_id);
  const stored = await parts.repository.get(job_id);
  const posting = stored?.postings.find((one) => one.marketplace === marketplace);
  if (!posting) return;
  const now = parts.clock.now();
  if (posting.notice && posting.notice.send_at <= now) await retell(posting, parts);
  else if (posting.look_at !== undefined && posting.look_at <= now) await renudge(posting, parts);
}

/** Several sweep side by side: whoever comes first says when to look again, and then sends. */
async function retell(posting: StoredPosting, { repository, desk, times, clock }: SweepParts): Promise<void> {
  const notice = { ...posting.notice!, send_at: clock.now() + times.send_ms };
  const next = { ...posting, notice, version: posting.version + 1 };
  if (await repository.replacePosting(posting, next)) await desk.announce(next);
}

async function renudge(posting: StoredPosting, { repository, desk, times, clock }: SweepParts): Promise<void> {
  const hasWork = actionOf(posting) !== undefined;
  const isTaken = posting.lease !== undefined && posting.lease.until > clock.now();
  const look_at = hasWork ? clock.now() + times.send_ms : undefined;
  const next = isTaken ? { ...posting, look_at: posting.lease?.until } : { ...posting, look_at, lease: undefined };
  const stored = { ...next, version: posting.version + 1 };
  if (!(await repository.replacePosting(posting, stored)) || isTaken) return;
  // What has nothing to do itself may be what its job was waiting for.
  await (hasWork ? desk.nudge(stored) : desk.follow(posting.job_id));
}
