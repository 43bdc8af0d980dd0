/** How often somebody may ask the services behind this one. */
export abstract class CallLimit {
  /** Counts one call of a caller. Answers 0 when it may pass, else after how many whole seconds to try again. */
  abstract take(caller: string): Promise<number>;
}
