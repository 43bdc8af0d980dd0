/** Takes photos with this device. */
export interface Camera {
  /** Whether there is one that could be asked for. */
  isThere(): Promise<boolean>;
  /** Opens it, after the user allowed it. Rejects with a `DeviceProblem`. */
  open(): Promise<OpenCamera>;
}

export interface OpenCamera {
  /** Shows what it sees. */
  showIn(video: HTMLVideoElement): void;
  /** What it sees now, as a JPEG. Rejects with a `DeviceProblem`. */
  take(): Promise<File>;
  close(): void;
}
