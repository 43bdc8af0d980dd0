import type { MediaReference } from '@talknshop/contracts';
import type { RunStatus } from '@talknshop/workflow';
import type { TurnEvent } from '../flows/turn-event';

/** A message on its way to being answered. */
export interface NewTurn {
  session_id: string;
  user_id: string;
  turn_id: string;
  client_msg_id?: string;
  message: string;
  media: MediaReference[];
  /** Epoch milliseconds. */
  received_at: number;
  /** W3C trace context of the request that brought the message. */
  traceparent?: string;
  /** The run that this one comes after in its session, when that one may not have ended yet. */
  after?: string;
}

/** How this process is done with a run. `handed_over`: it goes on in another process, or will be taken up. */
export type TurnEnd = 'ended' | 'paused' | 'handed_over';

export type Resumption =
  | { kind: 'resumed'; end: Promise<TurnEnd> }
  /** The same answer has been taken before. */
  | { kind: 'duplicate' }
  /** There is no question any more: somebody else has answered it, or it has expired. */
  | { kind: 'not_paused' };

/** A run as far as it is durable. */
export interface PastRun {
  status: RunStatus;
  /** The turn under way in it, or its last. */
  turn_id: string;
  /** Everything said in it, with its ending once it has ended. */
  events: TurnEvent[];
}

/** Hears what happens in turns. Called synchronously, in order. */
export interface TurnWatcher {
  /**
   * A turn says something, the `index`th of its run (`undefined`: the next of its session). After a take-up everything is
   * told again from the beginning. Returns the number the event has in its session.
   */
  said(session_id: string, run_id: string, index: number | undefined, event: TurnEvent): number;

  /** Calls `notice` when a message of the session begins to wait here, at once when one waits already. Returns how to stop. */
  onWaiting(session_id: string, notice: () => void): () => void;

  /** A run whose process died goes on here. */
  takenUp(session_id: string, run_id: string, end: Promise<TurnEnd>): void;
}

/** Runs turns so that they outlive the process they began in. A run is called by the id of its first turn. */
export abstract class TurnRunner {
  /** Sets who hears of the turns; to be called once, before all else. */
  abstract watch(watcher: TurnWatcher): void;

  /** Stores a turn; from then on it will be answered. `false`: it was stored before. Throws `MessageNotStored`. */
  abstract accept(turn: NewTurn): Promise<boolean>;

  /** Runs an accepted turn. Never rejects. */
  abstract run(session_id: string, run_id: string): Promise<TurnEnd>;

  /** Goes on with a run that has asked a question; resolves when the answer is stored. Throws `MessageNotStored`. */
  abstract resume(run_id: string, answer: NewTurn): Promise<Resumption>;

  /** Stops a run for good, running or paused, here or elsewhere. `false`: it had ended. */
  abstract cancel(session_id: string, run_id: string): Promise<boolean>;

  /** `undefined`: there is no such run, or it has expired. */
  abstract past(run_id: string): Promise<PastRun | undefined>;

  /** Goes on with runs whose process has died; to be called every now and then. */
  abstract takeUp(): Promise<void>;

  /** Leaves every run at its next durable point for another process. */
  abstract drain(): Promise<void>;
}
