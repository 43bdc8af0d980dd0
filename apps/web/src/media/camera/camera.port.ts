/** Takes photos with this device. */
export interface Camera {
  /** Whether there is one that could be asked for. */
  isThere(): Promise<boolean>;
  /** Opens it, after the user allowed it. Rejects with a `CameraProblem`. */
  open(): Promise<OpenCamera>;
}

export interface OpenCamera {
  /** Shows what it sees. */
  showIn(video: HTMLVideoElement): void;
  /** What it sees now, as a JPEG. Rejects with a `CameraProblem`. */
  take(): Promise<File>;
  close(): void;
}

/** Why there is nothing to see. */
export class CameraProblem extends Error {
  readonly code = 'no_camera';

  constructor(
    /** For a person. */
    readonly words: string,
    cause?: unknown,
  ) {
    super(words, { cause });
    this.name = 'CameraProblem';
  }
}
