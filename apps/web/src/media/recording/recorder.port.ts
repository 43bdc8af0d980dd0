/** Listens to the microphone. */
export interface Recorder {
  /** Begins to record, after the user allowed it. Rejects with a `DeviceProblem`. */
  start(onLevel: (level: number) => void): Promise<Recording>;
}

export interface Recording {
  /** Ends it, and gives what was recorded. */
  stop(): Promise<Blob>;
  /** Ends it, and forgets it. */
  discard(): void;
}
