import { gatherReply } from '@talknshop/http';
import { Agent } from 'undici';
import { highestPrice } from './numbered-price';
import { smallCollection } from './small-collection';

const MAX_BYTES = 1024 * 1024;
const COLLECT_EVERY = 25;
const NOBODY_FAILED = '"marketplaces_failed":[]';

/** Asks the catalog for one kind of thing after the other; the highest price numbers the searches, so that no two are alike. */
export class SearchClient {
  private readonly agent = new Agent();
  private readonly limits = {
    signal: new AbortController().signal,
    max_bytes: MAX_BYTES,
    tooLarge: () => new Error('an answer was too large'),
  };
  private number = 0;
  private incomplete_count = 0;

  constructor(
    private readonly url: string,
    readonly types: readonly string[],
  ) {}

  next(): number {
    return ++this.number;
  }

  /** How many answers so far lacked a marketplace. */
  get incomplete(): number {
    return this.incomplete_count;
  }

  /** Resolves when the whole answer has arrived. */
  async search(number: number): Promise<void> {
    const product_type = this.types[number % this.types.length]!;
    const body = JSON.stringify({ product_type, price: { max: highestPrice(number) } });
    const headers = { 'content-type': 'application/json' };
    const request = { origin: this.url, path: '/api/v1/search', method: 'POST', headers, body } as const;
    const { status, bytes } = await gatherReply(this.agent, request, this.limits);
    if (status !== 200) throw new Error(`a search was answered ${status}`);
    if (!bytes.includes(NOBODY_FAILED)) this.incomplete_count += 1;
    if (number % COLLECT_EVERY === 0) smallCollection();
  }

  close(): Promise<void> {
    return this.agent.close();
  }
}
