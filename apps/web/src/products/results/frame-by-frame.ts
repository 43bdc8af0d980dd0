import { BrowserFrames } from '../../ui';

const frames = new BrowserFrames();
let waiting: (() => void)[] = [];

/** Does something in one of the next frames, and nothing else of this kind in the same one, whoever asks. Returns how to take it back. */
export function frameByFrame(work: () => void): () => void {
  waiting.push(work);
  frames.request(doNext);
  return () => {
    waiting = waiting.filter((other) => other !== work);
    if (waiting.length === 0) frames.cancel();
  };
}

function doNext(): void {
  const work = waiting.shift();
  if (waiting.length > 0) frames.request(doNext);
  work?.();
}
