import type { ConnectionState, Outgoing, PendingMessage, RefusedMessage } from '@talknshop/client';
import type { ServerEvent } from '@talknshop/contracts';

/** Whatever can change a conversation's view. */
export type Change =
  | { kind: 'heard'; event: ServerEvent }
  | { kind: 'said'; message: Outgoing }
  | { kind: 'pending'; pending: readonly PendingMessage[] }
  | { kind: 'refused'; refused: RefusedMessage; at: number }
  | { kind: 'connection'; state: ConnectionState }
  /** What users said, by turn: as this browser remembers, or as the server tells after turns of other devices. */
  | { kind: 'remembered'; said: Readonly<Record<string, string>> }
  /** The user takes a message back that was not sent, or lets go of one that was refused. */
  | { kind: 'dropped'; key: string };
