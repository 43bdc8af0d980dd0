import type { DeadLetter } from '@talknshop/crosspost';
import { countLines, handledLines, letterLines } from './letter-lines';

const LETTER: DeadLetter = {
  ...{ queue: 'ebay-queue', message_id: 'm1', sent_at: '2026-03-01T12:00:00.000Z', age_ms: 7_300_000 },
  ...{ standing: 'due', reason: 'eBay cannot be reached.', status: 'failed', trace_id: 'abc' },
  ...{ job_id: 'job-1', marketplace: 'ebay', action: 'post' },
};
const POISON: DeadLetter = {
  ...{ queue: 'ebay-queue', message_id: 'm2', sent_at: '2026-03-01T12:00:00.000Z', age_ms: 900 },
  ...{ standing: 'unreadable', reason: 'it is not what its queue carries' },
};

describe('the words about dead letters', () => {
  it('say how many each queue has, and since when', () => {
    const empty = { queue: 'etsy-queue', count: 0, letters: [] };
    expect(countLines([{ queue: 'ebay-queue', count: 2, letters: [LETTER, POISON] }, empty])).toEqual([
      'ebay-queue           2, the oldest 2 h old',
      'etsy-queue           0',
    ]);
  });

  it('say of each whose it is and how that stands', () => {
    expect(letterLines([{ queue: 'ebay-queue', count: 2, letters: [LETTER, POISON] }])).toEqual([
      'ebay-queue m1 · 2 h old · job job-1 · post on ebay · trace abc',
      ' due (failed): eBay cannot be reached.',
      'ebay-queue m2 · 0 s old',
      ' unreadable: it is not what its queue carries',
    ]);
  });

  it('say what became of each', () => {
    const lines = handledLines([
      { letter: LETTER, outcome: 'sent_back', is_requeued: true },
      { letter: POISON, outcome: 'kept', is_requeued: false },
    ]);
    expect([lines[0], lines[2]]).toEqual([
      'sent back, queued again: ebay-queue m1 · 2 h old · job job-1 · post on ebay · trace abc',
      'kept: ebay-queue m2 · 0 s old',
    ]);
  });
});
