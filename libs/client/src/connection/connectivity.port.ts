/** What the platform knows of the network. */
export abstract class Connectivity {
  /** `false` is certain; `true` may still mean that nobody can be reached. */
  abstract readonly isOnline: boolean;

  /** Tells of each change. Returns how to stop. */
  abstract onChange(listener: (isOnline: boolean) => void): () => void;
}
