/** One queue, seen by those who put messages into it. */
export abstract class QueueSender {
  /**
   * Resolves when the queue has taken the message, `body` as JSON; it is then handed out at least once, and not before `delay_s`
   * seconds (at most 900) have passed. `traceparent` (W3C) goes along as a message attribute of that name. Throws
   * `MessageNotSent`, after which the message may be there all the same.
   */
  abstract send(body: object, traceparent?: string, delay_s?: number): Promise<void>;
}
