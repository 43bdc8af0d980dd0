import { openLoop } from '../search/open-loop';
import { at, sorted } from '../search/percentiles';
import { table } from '../search/table';
import { audit } from './audit';
import { BadWeather } from './bad-weather';
import { readBenchOptions } from './bench.options';
import { withOneProcess } from './one-process';
import { MARKETPLACES, Seller } from './seller';
import { SellingStack } from './selling-stack';
import { rateOf, settle, watchProgress } from './settling';

const PER_SECOND = 50;
const WARM_UP = 50;
const TIMED = 1_000;
const TIMED_IN_ONE = 300;
/** Requests at once, where as many are made as will go. */
const SELLERS = 32;

/**
 * Posts listings to three marketplaces at which a share of all calls goes wrong, and counts in the end what is live there. Returns
 * Markdown; throws when a listing is not live exactly once on each of them.
 */
export async function benchCrosspost(argv: string[]): Promise<string> {
  const options = readBenchOptions(argv);
  const apart = await measureApart(options);
  const accepting = table(
    ['accepting a listing', 'median ms', 'p99 ms', 'refused for a second'],
    [
      ['each part in its own process, no worker at work', ...apart.accepting],
      ['the same, while a worker posts them', ...apart.accepting_at_work],
      ...(options.separate ? [] : [['everything in one process', ...(await withOneProcess(acceptInOne))]]),
    ],
  );
  return [accepting, apart.working, apart.verdict].join('\n\n');
}

interface Plan {
  jobs: number;
  workers: number[];
  faults: number;
}

async function measureApart({ jobs, workers, faults }: Plan) {
  const stack = await SellingStack.start();
  const seller = new Seller(stack.api.url);
  const weather = new BadWeather(stack.sandbox.url, faults);
  try {
    const timed = Math.min(TIMED, Math.floor(jobs / 10));
    await load(seller, Math.min(WARM_UP, timed));
    const accepting = figures(await load(seller, timed), seller);
    await stack.scaleTo(1);
    const accepting_at_work = figures(await load(seller, timed), seller);
    await watchProgress(stack, seller.accepted.length * MARKETPLACES.length);
    const share = Math.ceil((jobs - seller.accepted.length) / workers.length);
    const rows: string[][] = [];
    for (const count of workers) rows.push(await workOff(stack, seller, { count, jobs: share }));
    const working = table(WORKING, rows);
    const { jobs: told, retried } = await settle(stack, seller);
    await weather.end();
    const wrong = await audit(stack.sandbox.url, seller.accepted, told);
    if (wrong.length > 0) throw new Error(`${wrong.length} things are wrong:\n${wrong.slice(0, 50).join('\n')}`);
    return { accepting, accepting_at_work, working, verdict: verdictOf(seller, { faults, retried }) };
  } finally {
    await weather.end();
    await seller.close();
    await stack.stop();
  }
}

const WORKING = ['workers', 'listings/s', 'per worker', 'CPU ms of a worker', 'of the API', 'of AWS', 'of the vendors'];

/** Posts a share while nobody works, then lets so many workers work it off. */
async function workOff(stack: SellingStack, seller: Seller, { count, jobs }: { count: number; jobs: number }) {
  const before_api = await stack.api.cpuSeconds();
  console.error(`${jobs} jobs for ${count} workers`);
  await stack.scaleTo(0);
  const before = await stack.became('live');
  await postAtOnce(seller, jobs);
  const accepted = (await stack.api.cpuSeconds()) - before_api;
  await stack.scaleTo(count);
  const cpu_before = await stack.cpu();
  const progress = await watchProgress(stack, before + jobs * MARKETPLACES.length);
  const cpu = await stack.cpu();
  const listings = progress.at(-1)!.live - before;
  const each = (seconds: number) => ((seconds * 1_000) / listings).toFixed(2);
  const rate = rateOf(progress);
  return [
    ...[String(count), rate.toFixed(0), (rate / count).toFixed(0)],
    ...[each(cpu.workers - cpu_before.workers), each(accepted + cpu.api - cpu_before.api)],
    ...[each(cpu.aws - cpu_before.aws), each(cpu.sandbox - cpu_before.sandbox)],
  ];
}

async function postAtOnce(seller: Seller, jobs: number): Promise<void> {
  let left = jobs;
  const post = async () => {
    while (left-- > 0) await seller.post();
  };
  await Promise.all(Array.from({ length: SELLERS }, post));
}

async function acceptInOne(url: string): Promise<string[]> {
  const seller = new Seller(url);
  await load(seller, WARM_UP);
  const accepting = figures(await load(seller, TIMED_IN_ONE), seller);
  await seller.close();
  return accepting;
}

/** Milliseconds each. */
async function load(seller: Seller, count: number): Promise<number[]> {
  const timed = await openLoop({ count, per_second: PER_SECOND, arrivals: 'at random moments' }, async () => {
    await seller.post();
    return 0;
  });
  return sorted(timed.map(({ ms }) => ms));
}

function figures(taken: number[], { refused }: Seller): string[] {
  return [at(taken, 0.5).toFixed(1), at(taken, 0.99).toFixed(1), String(refused)];
}

function verdictOf({ accepted }: Seller, { faults, retried }: { faults: number; retried: number }): string {
  const listings = accepted.length * MARKETPLACES.length;
  return (
    `${accepted.length} jobs, ${listings} listings, faults on ${faults * 100} % of the vendors' calls: each is live exactly once. ` +
    `${retried} jobs had a marketplace fail three times and were tried again by their users.`
  );
}
