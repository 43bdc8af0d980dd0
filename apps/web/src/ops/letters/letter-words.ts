import type { OpsDeadLetterStanding, RedriveReply } from '@talknshop/contracts';
import type { Tone } from '../../ui';

export const STANDING: Record<OpsDeadLetterStanding, { words: string; tone: Tone }> = {
  due: { words: 'Still due', tone: 'warn' },
  settled: { words: 'Settled', tone: 'good' },
  unknown_job: { words: 'No such job', tone: 'neutral' },
  unreadable: { words: 'Unreadable', tone: 'bad' },
};

/** What became of the letters, such as `2 sent back, 1 kept.` */
export function redrivenWords({ letters }: RedriveReply): string {
  if (letters.length === 0) return 'There was nothing to send back.';
  const count = (outcome: string, words: string) => {
    const number = letters.filter((letter) => letter.outcome === outcome).length;
    return number > 0 ? [`${number} ${words}`] : [];
  };
  const parts = [
    ...count('sent_back', 'sent back'),
    ...count('dropped', 'dropped as settled'),
    ...count('kept', 'kept, as nobody can read them or knows their job'),
  ];
  return `${parts.join(', ')}.`;
}
