import { setTimeout as sleep } from 'node:timers/promises';
import { MARKETPLACES } from './seller';

/** What goes wrong, in turn: work whose answer is lost, an error, a refusal to hurry, and no answer at all. */
const FAULTS = [{ lost_reply: true }, { status: 500 }, { status: 429 }, { hang: true }];
const CHANGES_EVERY_MS = 200;

/** Lets a share of all vendors' calls go wrong for as long as it lasts, each time in another way. */
export class BadWeather {
  private readonly ending = new AbortController();
  private readonly lasting: Promise<void>;

  constructor(
    private readonly sandbox_url: string,
    private readonly rate: number,
  ) {
    this.lasting = rate > 0 ? this.blow() : Promise.resolve();
  }

  async end(): Promise<void> {
    this.ending.abort();
    await this.lasting;
    await call(`${this.sandbox_url}/faults`, 'DELETE');
  }

  private async blow(): Promise<void> {
    const { signal } = this.ending;
    for (let turn = 0; !signal.aborted; turn += 1) {
      for (const [index, marketplace] of MARKETPLACES.entries()) {
        const fault = { ...FAULTS[(turn + index) % FAULTS.length], rate: this.rate };
        await call(`${this.sandbox_url}/faults/${marketplace}`, 'PUT', fault);
      }
      await sleep(CHANGES_EVERY_MS, undefined, { signal }).catch(() => undefined);
    }
  }
}

async function call(url: string, method: string, body?: object): Promise<void> {
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(url, { method, headers, ...(body && { body: JSON.stringify(body) }) });
  if (!response.ok) throw new Error(`${method} ${url} was answered ${response.status}`);
  await response.arrayBuffer();
}
