/** How long a line may be silent before it is taken for dead. */
export interface Patience {
  /** Until the first word. */
  greeting_ms: number;
  /** Afterwards; the server says something every 30 seconds. */
  silence_ms: number;
}

export const USUAL_PATIENCE: Patience = { greeting_ms: 10_000, silence_ms: 90_000 };

/** Notices a line on which nothing comes any more though nobody has closed it, as after a change of network or a sleep. */
export class SilenceWatch {
  private timer?: ReturnType<typeof setTimeout>;
  private heard_at?: number;

  constructor(
    private readonly patience: Patience,
    private readonly onSilent: () => void,
  ) {
    this.timer = setTimeout(onSilent, patience.greeting_ms);
  }

  heard(): void {
    if (this.heard_at === undefined) this.await(this.patience.silence_ms);
    this.heard_at = performance.now();
  }

  stop(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
  }

  /** One timer for many words: it looks how long ago the last one was. */
  private await(ms: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      const rest_ms = this.patience.silence_ms - (performance.now() - (this.heard_at ?? 0));
      if (rest_ms <= 0) this.onSilent();
      else this.await(rest_ms);
    }, ms);
  }
}
