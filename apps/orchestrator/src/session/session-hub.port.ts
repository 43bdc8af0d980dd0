import type {
  ClarificationData,
  MediaReference,
  ServerEventType,
  SessionSource,
  SessionState,
} from '@talknshop/contracts';

/** Who opens which conversation. Without `session_id` a new one begins. */
export interface OpenSession {
  user_id: string;
  session_id?: string;
  source: SessionSource;
}

export interface OpenedSession {
  session: SessionState;
  /** The number of the session's last event. */
  last_seq: number;
  /**
   * A turn is being answered. Should its process have died, a client may have heard more of it than was stored: then it knows a
   * later event than `last_seq`, and hears on from there.
   */
  under_way?: boolean;
  pending_question?: ClarificationData;
  /** Whether the session existed before. */
  resumed: boolean;
}

export interface TurnInput {
  kind: 'message' | 'answer';
  message: string;
  media: MediaReference[];
  /** The client's name for this message: the same name never runs a second turn in its session. */
  client_msg_id?: string;
  /** W3C trace context of the request that brought the message. */
  traceparent?: string;
}

export type SubmitOutcome =
  { kind: 'accepted'; turn_id: string; duplicate: boolean } | { kind: 'busy'; waiting: number };

/** An event of a session, numbered and encoded once for everybody who listens. */
export interface EncodedEvent {
  readonly seq: number;
  readonly type: ServerEventType;
  readonly turn_id: string;
  /** The whole `ServerEvent`. */
  readonly json: string;
}

export interface Subscription {
  close(): void;
}

/**
 * The conversations that gateways talk to. One turn runs at a time in a session and up to five messages wait; an accepted
 * message is stored before it is acknowledged and is answered even when this process dies.
 */
export abstract class SessionHub {
  /** Throws `SessionForbidden` when the session is somebody else's or of another source. */
  abstract open(request: OpenSession): Promise<OpenedSession>;

  /** Whether a message of this name was taken in this session before, so that sending it again runs nothing. */
  abstract knows(session_id: string, client_msg_id: string): Promise<boolean>;

  /** Queues a message of an opened session. */
  abstract submit(session_id: string, input: TurnInput): Promise<SubmitOutcome>;

  /** Whether the events of a turn can be heard, now or when they happen. `false`: there is no such turn, or they have expired. */
  abstract remembers(session_id: string, turn_id: string): Promise<boolean>;

  /** Stops the running turn; `false` when none runs. */
  abstract cancel(session_id: string): Promise<boolean>;

  /**
   * Hands over every event after `after_seq` in order and without gaps: first those that happened, then those that happen.
   * `sink` is called synchronously with one or more events, and `onGone` once, after the last of them, when the session is
   * deleted; neither may throw.
   */
  abstract listen(
    session_id: string,
    after_seq: number,
    sink: (events: readonly EncodedEvent[]) => void,
    onGone?: () => void,
  ): Promise<Subscription>;
}
