/** Does something once before the next paint, however often it is asked for. */
export interface FrameScheduler {
  request(work: () => void): void;
  cancel(): void;
}

const UNSEEN_PAUSE_MS = 100;

/** The browser's frames; a page that nobody sees has none, and takes a pause instead. */
export class BrowserFrames implements FrameScheduler {
  private cancelPending?: () => void;

  request(work: () => void): void {
    if (this.cancelPending) return;
    const run = () => {
      this.cancel();
      work();
    };
    const timer = setTimeout(run, UNSEEN_PAUSE_MS);
    const frame = requestAnimationFrame(run);
    this.cancelPending = () => {
      clearTimeout(timer);
      cancelAnimationFrame(frame);
    };
  }

  cancel(): void {
    this.cancelPending?.();
    this.cancelPending = undefined;
  }
}
