import { at, sorted } from '../search/percentiles';

/** How evenly a page was drawn. */
export interface FrameFigures {
  per_second: number;
  /** Milliseconds from one frame to the next. */
  p95: number;
  /** 0 to 1: of the frames that the screen could have shown, those in which nothing new was ready. */
  missed: number;
}

/** How long a screen of 60 frames a second shows each. */
export const FRAME_MS = 1000 / 60;

/** Of when each frame began, in milliseconds, on a screen of 60 frames a second. Throws where there were fewer than two. */
export function frameFigures(began: readonly number[]): FrameFigures {
  const gaps = began.slice(1).map((moment, index) => moment - began[index]!);
  if (gaps.length === 0) throw new Error('there is nothing to measure in fewer than two frames');
  const elapsed = began.at(-1)! - began[0]!;
  const due = gaps.map((gap) => Math.max(1, Math.round(gap / FRAME_MS)));
  const possible = due.reduce((sum, frames) => sum + frames, 0);
  return {
    per_second: (gaps.length / elapsed) * 1000,
    p95: at(sorted(gaps), 0.95),
    missed: (possible - gaps.length) / possible,
  };
}
