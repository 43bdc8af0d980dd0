import type { Browser, Page } from 'playwright-core';
import { FRAME_MS, type FrameFigures, frameFigures } from './frames';
import { TAKE_WATCHED, type Watched } from './page-watch';
import { taskTimes } from './task-times';

/** What a page did while something was done with it. */
export interface Phase extends Omit<Watched, 'frames_at'> {
  frames: FrameFigures;
  /** Milliseconds of processor time of its longest task. */
  longest_cpu_ms: number;
  /** How many tasks took more processor time than a frame is shown. */
  over_a_frame: number;
}

/** Measures a page that has a `pageWatch` in it from now until `work` is done. */
export async function phaseOf(browser: Browser, page: Page, work: () => Promise<void>): Promise<Phase> {
  const tasks = await taskTimes(browser, page, async () => {
    await page.evaluate(TAKE_WATCHED);
    await work();
  });
  const { frames_at, ...watched } = (await page.evaluate(TAKE_WATCHED)) as Watched;
  return {
    ...watched,
    frames: frameFigures(frames_at),
    longest_cpu_ms: tasks[0] ?? 0,
    over_a_frame: tasks.filter((ms) => ms > FRAME_MS).length,
  };
}
