import { A_PHONE } from '@talknshop/aws/testing';
import type { RuleViolation } from '@talknshop/contracts';
import { ManualClock } from '@talknshop/workflow/testing';
import { AskedOfEbay } from './asked-of-ebay';

const MISSING: RuleViolation = {
  marketplace: 'ebay',
  rule: 'aspect_missing',
  field: 'attributes',
  message: 'eBay needs the fact “Brand” in this category.',
  is_blocking: true,
};

/** eBay, answering when a test says so. */
class SlowEbay {
  times_asked = 0;
  answer!: () => void;
  fail!: (error: Error) => void;
  private known?: RuleViolation[];

  categoryOf = () => '9355';
  missingIn = () => this.known;

  learn = (): Promise<[]> => {
    this.times_asked += 1;
    return new Promise((resolve, reject) => {
      this.answer = () => {
        this.known = [MISSING];
        resolve([]);
      };
      this.fail = reject;
    });
  };
}

describe('what eBay is asked for a preview', () => {
  let ebay: SlowEbay;
  let clock: ManualClock;
  let lines: unknown[];
  let asked: AskedOfEbay;

  beforeEach(() => {
    ebay = new SlowEbay();
    clock = new ManualClock();
    lines = [];
    const log = { warn: (fields: object, event: string) => void lines.push({ event, ...fields }) };
    asked = new AskedOfEbay({ requirements: ebay, clock, log });
  });

  it('is told as soon as it answers', async () => {
    const missing = asked.missingIn(A_PHONE);
    ebay.answer();
    expect(await missing).toEqual([MISSING]);
    expect(clock.sleepers).toBe(0);
  });

  it('is not asked again once it is known', async () => {
    const missing = asked.missingIn(A_PHONE);
    ebay.answer();
    await missing;
    expect(await asked.missingIn(A_PHONE)).toEqual([MISSING]);
    expect(ebay.times_asked).toBe(1);
  });

  it('keeps nobody waiting for more than 300 ms, and is known to the next when it is answered later', async () => {
    const missing = asked.missingIn(A_PHONE);
    clock.advance(300);
    expect(await missing).toBeUndefined();
    ebay.answer();
    expect(await asked.missingIn(A_PHONE)).toEqual([MISSING]);
  });

  it('is asked once for all who want to know it at the same time', async () => {
    const all = [asked.missingIn(A_PHONE), asked.missingIn(A_PHONE)];
    ebay.answer();
    expect(await Promise.all(all)).toEqual([[MISSING], [MISSING]]);
    expect(ebay.times_asked).toBe(1);
  });

  it('is left out where eBay fails, which the log says in a line, and asked again after ten seconds', async () => {
    const missing = asked.missingIn(A_PHONE);
    ebay.fail(new Error('ebay could not be reached'));
    expect(await missing).toBeUndefined();
    expect(await asked.missingIn(A_PHONE)).toBeUndefined();
    expect(ebay.times_asked).toBe(1);
    const reason = 'ebay could not be reached';
    expect(lines).toEqual([{ event: 'preview.requirements_unknown', marketplace: 'ebay', category: '9355', reason }]);
    clock.advance(10_000);
    const again = asked.missingIn(A_PHONE);
    ebay.answer();
    expect(await again).toEqual([MISSING]);
  });
});
