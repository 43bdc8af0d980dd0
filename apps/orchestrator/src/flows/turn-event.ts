import type { ServerEventBody } from '@talknshop/contracts';

/** Something a turn says, as its run keeps it. Its number is `first_seq` plus its place among the events of the run, and what it `skips`. */
export type TurnEvent = ServerEventBody & {
  /** Epoch milliseconds. */
  at: number;
  /** The session's number of the run's first event, which is the only one to carry it. */
  first_seq?: number;
  /** The turn that says it, when it is not the one the run began with: the answer to a question is a turn of its own in the same run. */
  turn_id?: string;
  /** How many numbers are left out before it, for what was heard of a process that died before it was stored. */
  skips?: number;
};
