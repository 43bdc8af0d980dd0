/** Why there is nothing to see, or to listen to. */
export class DeviceProblem extends Error {
  constructor(
    readonly code: 'no_camera' | 'no_microphone',
    /** For a person. */
    readonly words: string,
    cause?: unknown,
  ) {
    super(words, { cause });
    this.name = 'DeviceProblem';
  }
}
