/** How long everybody waits for everybody, in milliseconds. */
export interface CrosspostTimes {
  /** After which a message counts as not sent by whoever was about to send it. */
  send_ms: number;
  /** After which a message that was sent counts as lost. */
  lost_ms: number;
  /** How often a marketplace is asked what became of a live listing. */
  check_ms: number;
  /** Within which a listing has to be down that is not to be on offer any more. */
  withdraw_ms: number;
}

export const CROSSPOST_TIMES: CrosspostTimes = {
  send_ms: 5_000,
  lost_ms: 300_000,
  check_ms: 900_000,
  withdraw_ms: 60_000,
};

/** When something is decided, in epoch milliseconds, and how long everybody then waits. */
export interface Moment {
  now: number;
  times: CrosspostTimes;
}
