import type { Contender, Scenario } from './contender';

export interface Figures {
  contender: string;
  runs_per_second: number;
  cpu_ms_per_run: number;
  kb_per_run: number;
  /** Medians, over the rounds, of this one's figure over that of the first contender in the same round. */
  times_as_fast: number;
  times_the_cpu: number;
}

interface Sample {
  runs_per_second: number;
  cpu_ms_per_run: number;
  kb_per_run: number;
}

/** Contenders take turns, round by round, so that whatever else the machine does falls on all of them alike; medians count. */
export async function compare(
  contenders: readonly Contender[],
  scenario: Scenario,
  at_once: number,
  { rounds, round_ms }: { rounds: number; round_ms: number },
): Promise<Figures[]> {
  const counts = new Map<Contender, number>();
  for (const contender of contenders) counts.set(contender, await warmUp(contender, scenario, at_once, round_ms));
  const samples = new Map(contenders.map((contender) => [contender, [] as Sample[]]));
  for (let round = 0; round < rounds; round++) {
    for (const contender of contenders) {
      samples.get(contender)!.push(await sample(contender, scenario, at_once, counts.get(contender)!));
    }
  }
  const first = samples.get(contenders[0]!)!;
  return contenders.map((contender) => figures(contender.name, samples.get(contender)!, first));
}

/** Returns how many runs fill a round. */
async function warmUp(contender: Contender, scenario: Scenario, at_once: number, round_ms: number): Promise<number> {
  let count = at_once;
  for (;;) {
    const { runs_per_second } = await sample(contender, scenario, at_once, count);
    if (count / runs_per_second >= round_ms / 2000)
      return Math.max(at_once, Math.round((runs_per_second * round_ms) / 1000));
    count *= 2;
  }
}

/** Half as many runs again go before, unmeasured: what V8 had compiled for this contender may have been thrown away while others ran. */
async function sample(contender: Contender, scenario: Scenario, at_once: number, count: number): Promise<Sample> {
  await timed(contender, scenario, at_once, Math.ceil(count / 2));
  const { ms, cpu_ms, bytes } = await timed(contender, scenario, at_once, count);
  return { runs_per_second: (count * 1000) / ms, cpu_ms_per_run: cpu_ms / count, kb_per_run: bytes / 1024 / count };
}

/** No more than this many runs are kept at a time, by whoever is measured: the quick shall not pay for keeping more than the slow. */
export const KEPT_RUNS = 200;

async function timed(contender: Contender, scenario: Scenario, at_once: number, count: number) {
  const sum = { ms: 0, cpu_ms: 0, bytes: 0 };
  for (let left = count; left > 0; left -= KEPT_RUNS) {
    const cpu = process.cpuUsage();
    const started = performance.now();
    await runMany(contender, scenario, at_once, Math.min(left, KEPT_RUNS));
    sum.ms += performance.now() - started;
    const { user, system } = process.cpuUsage(cpu);
    sum.cpu_ms += (user + system) / 1000;
    sum.bytes += contender.forget();
  }
  return sum;
}

async function runMany(contender: Contender, scenario: Scenario, at_once: number, count: number): Promise<void> {
  let left = count;
  const lane = async () => {
    while (left-- > 0) await contender.run(scenario);
  };
  await Promise.all(Array.from({ length: at_once }, lane));
}

function figures(contender: string, samples: readonly Sample[], first: readonly Sample[]): Figures {
  return {
    contender,
    runs_per_second: median(samples.map((one) => one.runs_per_second)),
    cpu_ms_per_run: median(samples.map((one) => one.cpu_ms_per_run)),
    kb_per_run: median(samples.map((one) => one.kb_per_run)),
    times_as_fast: median(samples.map((one, round) => one.runs_per_second / first[round]!.runs_per_second)),
    times_the_cpu: median(samples.map((one, round) => one.cpu_ms_per_run / first[round]!.cpu_ms_per_run)),
  };
}

function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)]!;
}
