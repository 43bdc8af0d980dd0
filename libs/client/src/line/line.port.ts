import type { ServerEvent } from '@talknshop/contracts';
import type { Outgoing } from '../conversation/unanswered';

/** What is said on a line. */
export type Saying = Outgoing | { type: 'cancel' } | { type: 'pong' };

/** Why there is no line any more. */
export type LineEnd =
  /** Nothing was heard on it: nobody is there, or something in between does not let it through. */
  | { kind: 'unreachable' }
  /** It broke. */
  | { kind: 'lost' }
  /** Something that was said was too much for the server. */
  | { kind: 'too_large' }
  /** For good. */
  | { kind: 'refused'; reason: string };

export interface LineListener {
  /** The first event is the greeting, or the reason of a refusal. */
  onEvent(event: ServerEvent): void;
  /** Nothing comes after it. */
  onEnd(end: LineEnd): void;
}

/** Where to be connected to. */
export interface Destination {
  user_id?: string;
  /** A new conversation begins without it. */
  session_id?: string;
  last_seq?: number;
}

/** One connection into a conversation. */
export interface Line {
  /** Whether it goes out. */
  say(saying: Saying): boolean;
  /** Its listener hears nothing more, not even of the end. */
  close(): void;
}
