import { Agent, request } from 'node:http';
import { highestPrice } from './numbered-price';

const NOBODY_FAILED = '"marketplaces_failed":[]';

/** Asks the catalog for one kind of thing after the other; the highest price numbers the searches, so that no two are alike. */
export class SearchClient {
  private readonly agent = new Agent({ keepAlive: true });
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
  search(number: number): Promise<void> {
    const product_type = this.types[number % this.types.length]!;
    const body = JSON.stringify({ product_type, price: { max: highestPrice(number) } });
    return new Promise((resolve, reject) => {
      const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
      const sent = request(`${this.url}/api/v1/search`, { method: 'POST', agent: this.agent, headers }, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () => {
          if (response.statusCode !== 200) return reject(new Error(`a search was answered ${response.statusCode}`));
          if (!Buffer.concat(chunks).includes(NOBODY_FAILED)) this.incomplete_count += 1;
          resolve();
        });
      });
      sent.on('error', reject);
      sent.end(body);
    });
  }

  close(): void {
    this.agent.destroy();
  }
}
