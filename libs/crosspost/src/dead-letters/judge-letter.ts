import type { DeadMessage, MessageGuard, QueueDefinition, StoredPosting } from '@talknshop/aws';
import { NOTICES_QUEUE } from '@talknshop/aws';
import type { PostingMessage, UserNotice } from '@talknshop/contracts';
import { isoOf } from '../changed';
import type { CrosspostDesk } from '../crosspost-desk';
import { workOf } from '../work-of';
import type { DeadLetter } from './dead-letter';

export interface LetterReaders {
  desk: Pick<CrosspostDesk, 'get'>;
  /** What queues of postings carry. */
  isPosting: MessageGuard<PostingMessage>;
  /** What the queue of notices carries. */
  isNotice: MessageGuard<UserNotice>;
}

/** What a dead letter is about, and whether anything is left to do about it, as the job says that it belongs to. */
export async function judgeLetter(
  queue: QueueDefinition,
  message: DeadMessage,
  readers: LetterReaders,
  now: number,
): Promise<{ letter: DeadLetter; posting?: StoredPosting }> {
  const facts = {
    queue: queue.name,
    message_id: message.message_id,
    sent_at: isoOf(message.sent_at),
    age_ms: Math.max(0, now - message.sent_at),
    trace_id: message.traceparent?.split('-')[1],
  };
  if (queue.name === NOTICES_QUEUE.name) return { letter: { ...facts, ...noticeFacts(message, readers) } };
  const read = readers.isPosting(parse(message.body));
  if (!read.ok) return { letter: { ...facts, ...UNREADABLE } };
  const { job_id, marketplace, action } = read.value;
  const stored = await readers.desk.get(job_id);
  const posting = stored?.postings.find((one) => one.marketplace === marketplace);
  return { letter: { ...facts, job_id, marketplace, action, ...postingFacts(posting) }, posting };
}

/** Whether a posting failed that is wanted nevertheless. */
export function isRevivable({ status, wish }: StoredPosting): boolean {
  return status === 'failed' && wish !== 'down';
}

type Facts = Pick<DeadLetter, 'standing' | 'reason' | 'status' | 'job_id'>;

const UNREADABLE: Facts = { standing: 'unreadable', reason: 'it is not what its queue carries' };

function postingFacts(posting: StoredPosting | undefined): Facts {
  if (!posting) return { standing: 'unknown_job', reason: 'there is no such job, or it is not posted there' };
  const { status, attempts, withdrawal } = posting;
  const isDue = workOf(posting) !== undefined || isRevivable(posting);
  const said = posting.reason ?? withdrawal?.trouble;
  const tries = attempts > 0 ? `, ${attempts} failed tries` : '';
  return { status, standing: isDue ? 'due' : 'settled', reason: said ?? `it is ${status}${tries}` };
}

function noticeFacts({ body }: DeadMessage, { isNotice }: LetterReaders): Facts {
  const read = isNotice(parse(body));
  if (!read.ok) return UNREADABLE;
  const { kind, data } = read.value;
  return {
    standing: 'due',
    reason: `its user was not told of a ${kind}`,
    ...('job_id' in data && { job_id: data.job_id }),
  };
}

function parse(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
