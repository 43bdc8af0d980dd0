/** Listens to the microphone. */
export interface Recorder {
  /** Begins to record, after the user allowed it. Rejects with a `RecorderProblem`. */
  start(onLevel: (level: number) => void): Promise<Recording>;
}

export interface Recording {
  /** Ends it, and gives what was recorded. */
  stop(): Promise<Blob>;
  /** Ends it, and forgets it. */
  discard(): void;
}

/** Why there is nothing to listen to. */
export class RecorderProblem extends Error {
  readonly code = 'no_microphone';

  constructor(
    /** For a person. */
    readonly words: string,
    cause?: unknown,
  ) {
    super(words, { cause });
    this.name = 'RecorderProblem';
  }
}
