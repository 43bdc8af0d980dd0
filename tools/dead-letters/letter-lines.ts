import type { DeadLetter, DeadLetterQueue, HandledLetter } from '@talknshop/crosspost';

/** How many each queue has, and how old the oldest is. */
export function countLines(queues: readonly DeadLetterQueue[]): string[] {
  return queues.map(({ queue, count, letters: [oldest] }) => {
    const age = oldest ? `, the oldest ${ageWords(oldest)} old` : '';
    return `${queue.padEnd(LONGEST_NAME)} ${count}${age}`;
  });
}

/** Each letter on two lines: where it is and whose, then how that stands. */
export function letterLines(queues: readonly DeadLetterQueue[]): string[] {
  return queues.flatMap(({ letters }) => letters.flatMap((letter) => [headOf(letter), ` ${standingOf(letter)}`]));
}

export function handledLines(handled: readonly HandledLetter[]): string[] {
  return handled.flatMap(({ letter, outcome, is_requeued }) => [
    `${OUTCOMES[outcome]}${is_requeued ? ', queued again' : ''}: ${headOf(letter)}`,
    ` ${standingOf(letter)}`,
  ]);
}

const LONGEST_NAME = 20;
const OUTCOMES = { sent_back: 'sent back', dropped: 'dropped', kept: 'kept' } as const;

function headOf(letter: DeadLetter): string {
  const { queue, message_id, job_id, marketplace, action, trace_id } = letter;
  const about = [
    job_id && `job ${job_id}`,
    marketplace && `${action} on ${marketplace}`,
    trace_id && `trace ${trace_id}`,
  ];
  return [`${queue} ${message_id}`, `${ageWords(letter)} old`, ...about].filter(Boolean).join(' · ');
}

function standingOf({ standing, status, reason }: DeadLetter): string {
  return `${standing}${status ? ` (${status})` : ''}: ${reason}`;
}

const UNITS = [
  [86_400_000, 'd'],
  [3_600_000, 'h'],
  [60_000, 'min'],
  [1_000, 's'],
] as const;

function ageWords({ age_ms }: Pick<DeadLetter, 'age_ms'>): string {
  const [size, unit] = UNITS.find(([size]) => age_ms >= size) ?? UNITS.at(-1)!;
  return `${Math.floor(age_ms / size)} ${unit}`;
}
