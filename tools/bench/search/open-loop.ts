import { setTimeout as sleep } from 'node:timers/promises';

export interface Timed {
  /** Of the search. */
  number: number;
  ms: number;
}

/** Starts `count` calls at random moments, so many a second on average, and waits for none of them before the next. */
export async function openLoop(count: number, per_second: number, call: () => Promise<number>): Promise<Timed[]> {
  const random = pseudoRandom(7);
  const running: Promise<Timed>[] = [];
  let due = performance.now();
  for (let i = 0; i < count; i++) {
    due += (-Math.log(1 - random()) * 1000) / per_second;
    const wait = due - performance.now();
    if (wait > 0) await sleep(wait);
    running.push(timed(call));
  }
  return Promise.all(running);
}

async function timed(call: () => Promise<number>): Promise<Timed> {
  const started = performance.now();
  const number = await call();
  return { number, ms: performance.now() - started };
}

/** The same numbers every time (mulberry32), so that every run has the same rushes. */
function pseudoRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
