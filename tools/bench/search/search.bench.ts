import { table } from './table';
import { measureArranging } from './arranging';
import { CatalogProcess } from './catalog.process';
import { candidateSets } from './candidates';
import { openLoop, type Arrivals, type Timed } from './open-loop';
import { at, median, sorted } from './percentiles';
import { isPinning, onTheOtherCores } from './pinning';
import { pseudoRandom, shuffled } from './pseudo-random';
import { SearchClient } from './search-client';
import { benchTypes } from './types';
import { VendorProcess } from './vendor.process';

const PER_SECOND = 50;
/** Each kind of thing a few times: V8 has compiled by then what it will. */
const WARM_UP = 1500;
const ROUNDS = 5;
const ARRIVALS: readonly Arrivals[] = ['evenly', 'at random moments'];
const SEARCHES = 400;
const REPEATS = 1000;

/**
 * What the catalog adds to the marketplaces it asks. It runs in its own process, on one core; the marketplaces answer from memory, with
 * what the sandbox sells, and take a fixed time for each call. Returns Markdown.
 */
export async function benchSearch(): Promise<string> {
  const vendors = await VendorProcess.start();
  try {
    const searches = await served(vendors);
    return [INTRODUCTION, searches, ARRANGING, measureArranging(await candidateSets(vendors))].join('\n\n');
  } finally {
    await vendors.stop();
  }
}

const INTRODUCTION =
  `Searches arrive ${PER_SECOND} a second, evenly or at random moments, whether or not the last ones were answered, and no two are alike. Added is ` +
  'what a search takes for whoever asks, less the time in which its slowest marketplace had a call to answer; `repeated` searches, one after ' +
  `the other, find everything in the cache. Medians over ${ROUNDS} rounds.${isPinning() ? '' : ' **Not held to one core: there is no taskset here.**'}`;

const ARRANGING =
  'Merging, ranking and explaining 400 offers that the sandbox sells, in one process: limits, cards, scores, order, and the reasons of the best 20.';

async function served(vendors: VendorProcess): Promise<string> {
  const catalog = await CatalogProcess.start(vendors);
  const client = new SearchClient(catalog.url, shuffled(benchTypes(), pseudoRandom(1)));
  try {
    const release = onTheOtherCores();
    for (let i = 0; i < client.types.length; i++) await client.search(client.next());
    await load(client, WARM_UP, 'evenly');
    const rows: [string, string, string][] = [];
    for (const arrivals of ARRIVALS) rows.push(...(await rowsFor(arrivals, client, vendors)));
    const repeated = await measureRepeated(client);
    release();
    const measured = table(['ms', 'median', 'p99'], [...rows, ['a repeated search, whole', ...figures([repeated])]]);
    return client.incomplete === 0 ? measured : `${measured}\n\n${tooBusy(client.incomplete)}`;
  } finally {
    await client.close();
    await catalog.stop();
  }
}

/** A marketplace that gave up, or was given up on, is not waited for. */
function tooBusy(incomplete: number): string {
  return `**Worthless: ${incomplete} answers lacked a marketplace. The machine was too busy to play them all in time.**`;
}

async function rowsFor(
  arrivals: Arrivals,
  client: SearchClient,
  vendors: VendorProcess,
): Promise<[string, string, string][]> {
  const rounds: Measured[] = [];
  for (let round = 0; round < ROUNDS; round++) rounds.push(await measure(client, vendors, arrivals));
  return [
    [`a search, whole; they arrive ${arrivals}`, ...figures(rounds.map(({ whole }) => whole))],
    [`added to the slowest marketplace; they arrive ${arrivals}`, ...figures(rounds.map(({ added }) => added))],
  ];
}

function load(client: SearchClient, count: number, arrivals: Arrivals): Promise<Timed[]> {
  return openLoop({ count, per_second: PER_SECOND, arrivals }, async () => {
    const number = client.next();
    await client.search(number);
    return number;
  });
}

interface Measured {
  whole: number[];
  added: number[];
}

async function measure(client: SearchClient, vendors: VendorProcess, arrivals: Arrivals): Promise<Measured> {
  await vendors.takeBusy();
  const timed = await load(client, SEARCHES, arrivals);
  const busy = await vendors.takeBusy();
  return {
    whole: timed.map(({ ms }) => ms),
    added: timed.map(({ number, ms }) => ms - (busy.get(number) ?? 0)),
  };
}

async function measureRepeated(client: SearchClient): Promise<number[]> {
  const number = client.next();
  const taken: number[] = [];
  for (let i = 0; i <= REPEATS; i++) {
    const started = performance.now();
    await client.search(number);
    taken.push(performance.now() - started);
  }
  return taken.slice(REPEATS / 4);
}

/** The median and the p99 of each round, and of those the medians. */
function figures(rounds: readonly number[][]): [string, string] {
  const of = (share: number): string => median(rounds.map((round) => at(sorted(round), share))).toFixed(1);
  return [of(0.5), of(0.99)];
}
