import { DeadLetterBox, QUEUES, type AwsClients, type QueueDefinition, type StoredPosting } from '@talknshop/aws';
import type { Clock } from '@talknshop/workflow';
import type { CrosspostDesk } from '../crosspost-desk';
import type { DeadLetter, JudgedLetter } from './dead-letter';
import { UnknownQueue } from './dead-letter.errors';
import { judgeLetter, type LetterReaders } from './judge-letter';
import { revivedPosting } from './revived-posting';

export interface DeadLetterParts extends LetterReaders {
  clients: AwsClients;
  desk: Pick<CrosspostDesk, 'get' | 'changePosting' | 'moment'>;
  clock: Clock;
  /** How long each poll waits for more, in seconds; 1 by default. */
  wait_s?: number;
}

export interface DeadLetterChoice {
  /** One queue, by its name or its marketplace's; all of them by default. */
  queue?: string;
  /** One message. */
  message_id?: string;
  /** Of each queue; 1,000 by default. */
  limit?: number;
}

/** The dead letters of one queue. */
export interface DeadLetterQueue {
  queue: string;
  /** Roughly, as SQS counts them. */
  count: number;
  /** Oldest first. */
  letters: DeadLetter[];
}

/** What became of a letter. `kept`: it is a dead letter still. */
export interface HandledLetter {
  letter: DeadLetter;
  outcome: 'sent_back' | 'dropped' | 'kept';
  /** Its posting is queued again. */
  is_requeued: boolean;
}

/** What there is. Nothing changes, but that for a moment others do not see what is looked at. Throws `UnknownQueue`, and what SQS throws. */
export async function listDeadLetters(
  parts: DeadLetterParts,
  choice: DeadLetterChoice = {},
): Promise<DeadLetterQueue[]> {
  return Promise.all(
    chosenQueues(choice.queue).map(async (queue) => {
      const count = await new DeadLetterBox(parts.clients, queue).count();
      const letters: DeadLetter[] = [];
      await eachLetter(parts, queue, choice, async ({ letter, box, message }) => {
        letters.push(letter);
        await box.giveBack(message);
      });
      return { queue: queue.name, count, letters: letters.sort(oldestFirst) };
    }),
  );
}

/**
 * Sends back what is due, one by one: its posting first, which is queued again where it failed or is stuck, then the message, and only
 * then the letter goes. Whoever dies in between leaves the message there twice, which does no harm. What needs nobody any more is
 * dropped; what nobody can read, or knows, is kept. What is live is never posted again: a message only makes a worker look.
 */
export function redriveDeadLetters(parts: DeadLetterParts, choice: DeadLetterChoice = {}): Promise<HandledLetter[]> {
  return handleLetters(parts, choice, async ({ letter, message, box }) => {
    if (letter.standing === 'unreadable' || letter.standing === 'unknown_job') {
      await box.giveBack(message);
      return { letter, outcome: 'kept', is_requeued: false };
    }
    const is_requeued = letter.standing === 'due' && (await requeue(parts, letter));
    if (letter.standing === 'due') await box.sendAgain(message);
    await box.remove(message);
    return { letter, outcome: letter.standing === 'due' ? 'sent_back' : 'dropped', is_requeued };
  });
}

/** Deletes letters, whatever they say; jobs stay as they are. */
export function discardDeadLetters(parts: DeadLetterParts, choice: DeadLetterChoice): Promise<HandledLetter[]> {
  return handleLetters(parts, choice, async ({ letter, message, box }) => {
    await box.remove(message);
    return { letter, outcome: 'dropped', is_requeued: false };
  });
}

async function handleLetters(
  parts: DeadLetterParts,
  choice: DeadLetterChoice,
  handle: (judged: JudgedLetter) => Promise<HandledLetter>,
): Promise<HandledLetter[]> {
  const handled: HandledLetter[] = [];
  for (const queue of chosenQueues(choice.queue))
    await eachLetter(parts, queue, choice, async (judged) => void handled.push(await handle(judged)));
  return handled;
}

/** All are taken before the first is handled: what is given back would come again. */
async function eachLetter(
  parts: DeadLetterParts,
  queue: QueueDefinition,
  { message_id, limit = MOST }: DeadLetterChoice,
  handle: (judged: JudgedLetter) => Promise<void>,
): Promise<void> {
  const box = new DeadLetterBox(parts.clients, queue, parts.wait_s);
  for (const message of await box.take(limit)) {
    if (message_id !== undefined && message.message_id !== message_id) await box.giveBack(message);
    else await handle({ box, message, ...(await judgeLetter(queue, message, parts, parts.clock.now())) });
  }
}

const MOST = 1_000;

async function requeue({ desk }: DeadLetterParts, { job_id, marketplace }: DeadLetter): Promise<boolean> {
  if (job_id === undefined || marketplace === undefined) return false;
  let revived: StoredPosting | undefined;
  await desk.changePosting(job_id, marketplace, (seen, job) => (revived = revivedPosting(seen, job, desk.moment())));
  return revived !== undefined;
}

function chosenQueues(name: string | undefined): readonly QueueDefinition[] {
  if (name === undefined) return QUEUES;
  const found = QUEUES.filter(
    (queue) => [queue.name, queue.dead_letter_name].includes(name) || queue.name === `${name}-queue`,
  );
  if (found.length === 0)
    throw new UnknownQueue(
      name,
      QUEUES.map((queue) => queue.name),
    );
  return found;
}

function oldestFirst(one: DeadLetter, other: DeadLetter): number {
  return other.age_ms - one.age_ms;
}
