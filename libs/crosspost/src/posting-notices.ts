import type { QueueSender, StoredCrosspost, StoredPosting } from '@talknshop/aws';
import type { UserNotice } from '@talknshop/contracts';
import type { CrosspostObserver } from './crosspost-observer.port';
import { noticeWords } from './notice-words';
import { toCrosspostJob } from './to-crosspost-job';

export interface PostingNoticeParts {
  notices: QueueSender;
  observer: CrosspostObserver;
}

/** Sends what the user is still to be told of one of a job's postings. `false`: it could not be sent. */
export async function sendPostingNotice(
  stored: StoredCrosspost,
  posting: StoredPosting,
  { notices, observer }: PostingNoticeParts,
): Promise<boolean> {
  try {
    await notices.send(noticeOf(stored, posting), posting.traceparent);
  } catch (error) {
    observer.told(error);
    return false;
  }
  observer.told();
  return true;
}

function noticeOf(stored: StoredCrosspost, posting: StoredPosting): UserNotice<'job_update'> {
  const { notice_id, happened_at } = posting.notice!;
  const { job_id, user_id, status, marketplace_jobs } = toCrosspostJob(stored);
  const message = posting.notice!.message ?? noticeWords(stored.job, posting);
  const data = { notice_id, job_id, status, marketplace_results: marketplace_jobs, message };
  return { notice_id, user_id, kind: 'job_update', data, happened_at, traceparent: posting.traceparent };
}
