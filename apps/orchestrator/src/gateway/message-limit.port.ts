/** How many messages somebody may send. */
export abstract class MessageLimit {
  /** Counts one message of a user. Answers 0 when it may pass, else after how many whole seconds to try again. */
  abstract take(user_id: string): Promise<number>;
}
