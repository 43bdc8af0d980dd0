import { setTimeout as sleep } from 'node:timers/promises';
import { Pool } from 'undici';
import type { CrosspostJob } from '@talknshop/contracts';

export const MARKETPLACES = ['ebay', 'craigslist', 'facebook'] as const;

/** As many as one list brings. */
const JOBS_OF_A_USER = 50;
/** As `Retry-After` says. */
const REFUSED_FOR_MS = 1_000;
/** Of reading jobs that are refused for the moment. */
const MOST_TRIES = 20;

/** Posts listings by the API, over connections that it keeps open. */
export class Seller {
  readonly accepted: string[] = [];
  /** How often a listing was refused for the moment. */
  refused = 0;
  private readonly pool: Pool;
  private posted = 0;

  constructor(url: string) {
    this.pool = new Pool(url, { connections: 256 });
  }

  /** One listing, every time another; milliseconds until it was accepted, or refused for the first time. */
  async post(): Promise<number> {
    const number = this.posted++;
    const started = performance.now();
    let job = await this.ask(number);
    const ms = performance.now() - started;
    for (; !job; job = await this.ask(number)) await sleep(REFUSED_FOR_MS);
    this.accepted.push(job.job_id);
    return ms;
  }

  /** All jobs as the API tells of them. */
  async jobs(): Promise<CrosspostJob[]> {
    const users = Math.ceil(this.posted / JOBS_OF_A_USER);
    const jobs: CrosspostJob[] = [];
    for (let user = 0; user < users; user += 1) jobs.push(...(await this.jobsOf(`bench-${user}`)));
    return jobs;
  }

  private async jobsOf(user_id: string): Promise<CrosspostJob[]> {
    for (let tries = 1; ; tries += 1) {
      const { statusCode, body } = await this.pool.request({ method: 'GET', path: `/api/v1/jobs?user_id=${user_id}` });
      const text = await body.text();
      if (statusCode === 200) return (JSON.parse(text) as { jobs: CrosspostJob[] }).jobs;
      if (statusCode !== 503 || tries === MOST_TRIES) throw new Error(`jobs were answered ${statusCode}: ${text}`);
      await sleep(REFUSED_FOR_MS);
    }
  }

  /** As the user would, of a job that a marketplace did not take. */
  async retry(job_id: string): Promise<void> {
    const { body } = await this.pool.request({ method: 'POST', path: `/api/v1/jobs/${job_id}/retry` });
    await body.dump();
  }

  async close(): Promise<void> {
    await this.pool.close();
  }

  /** The same request under the same key makes one job, however often it is refused before. */
  private async ask(number: number): Promise<CrosspostJob | undefined> {
    const { statusCode, body } = await this.pool.request({
      ...{ method: 'POST', path: '/api/v1/post' },
      headers: { 'content-type': 'application/json', 'idempotency-key': `bench-${number}` },
      body: JSON.stringify(request(number)),
    });
    const text = await body.text();
    if (statusCode === 202) return JSON.parse(text) as CrosspostJob;
    if (statusCode !== 503) throw new Error(`a listing was answered ${statusCode}: ${text}`);
    this.refused += 1;
    return undefined;
  }
}

function request(number: number) {
  const listing_spec = {
    title: `iPhone 13 128GB blue, number ${number}`,
    description: 'Works well, small scratch at the back, box and cable included.',
    price: 300 + (number % 400),
    condition: 'good',
    category: 'phones',
    attributes: { brand: 'Apple' },
    shipping_options: ['shipping'],
    target_marketplaces: MARKETPLACES,
  };
  return { user_id: `bench-${Math.floor(number / JOBS_OF_A_USER)}`, session_id: 'bench', listing_spec };
}
