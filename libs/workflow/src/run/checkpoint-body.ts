import type { Checkpoint } from '../checkpoint-store.port';
import type { FlowState } from '../flow/any-flow';
import type { LogEntry } from './log-entry';
import type { Position } from './position';
import type { RunFailure } from './run-result';

/** The JSON of a delta, format 1. Keys are short because every node writes some, and absent when there is nothing to say. */
interface DeltaBody {
  /** Fields set. */
  d?: FlowState;
  /** Fields removed. */
  x?: string[];
  /** Events. */
  e?: readonly unknown[];
  /** Nodes scheduled next. */
  n?: readonly string[];
  /** The node paused. */
  p?: 1;
  /** The node goes on, or is tried again. */
  r?: 1;
  /** The paused node that this is the answer to. */
  a?: string;
  /** Why the run failed. */
  f?: Omit<RunFailure, 'cause'>;
}

/** The JSON of a snapshot, format 1: a position, and the events of the node that ended with it. */
interface SnapshotBody {
  s: FlowState;
  n: readonly string[];
  p?: readonly string[];
  v?: Readonly<Record<string, number>>;
  /** How many events are numbered, `e` included. */
  i?: number;
  e?: readonly unknown[];
}

const UNCHANGED: FlowState = {};
const NONE: readonly unknown[] = [];
const NO_NODES: readonly string[] = [];

export function encodeDelta(entry: LogEntry): string {
  const body: DeltaBody = {};
  if ('delta' in entry) encodeChanges(entry.delta, body);
  if ('events' in entry && entry.events.length) body.e = entry.events;
  if ('next' in entry && entry.next.length) body.n = entry.next;
  if (entry.type === 'ended' && entry.pauses) body.p = 1;
  if (entry.type === 'spoke') body.r = 1;
  if (entry.type === 'answered') body.a = entry.node;
  if (entry.type === 'stopped' && entry.failure) body.f = { ...entry.failure, cause: undefined } as RunFailure;
  return JSON.stringify(body);
}

/** `entry` is what led to the position; its events are kept beside it. */
export function encodeSnapshot({ state, due, paused, visits, events }: Position, entry?: LogEntry): string {
  const body: SnapshotBody = { s: state, n: due };
  if (paused.length) body.p = paused;
  for (const _ in visits) body.v = visits;
  if (events) body.i = events;
  if (entry && 'events' in entry && entry.events.length) body.e = entry.events;
  return JSON.stringify(body);
}

export function decodeDelta(checkpoint: Checkpoint): LogEntry {
  const { node = '', status } = checkpoint;
  const { d = UNCHANGED, x, e = NONE, n = NO_NODES, p, r, a, f }: DeltaBody = JSON.parse(checkpoint.body);
  const delta = x ? { ...d, ...Object.fromEntries(x.map((field) => [field, undefined])) } : d;
  if (status === 'failed' || status === 'cancelled') return { type: 'stopped', status, node, events: e, failure: f };
  if (a !== undefined) return { type: 'answered', node: a, delta, next: n };
  if (r) return { type: 'spoke', node, events: e };
  return { type: 'ended', node, delta, events: e, next: n, pauses: p === 1 };
}

export function decodeSnapshot(checkpoint: Checkpoint): { position: Position; events: readonly unknown[] } {
  const { s, n, p = NO_NODES, v = {}, i = 0, e = NONE }: SnapshotBody = JSON.parse(checkpoint.body);
  return { position: { state: s, due: n, paused: p, visits: v, events: i }, events: e };
}

function encodeChanges(delta: FlowState, body: DeltaBody): void {
  const removed: string[] = [];
  let isEmpty = true;
  for (const field in delta) {
    isEmpty = false;
    if (delta[field] === undefined) removed.push(field);
  }
  if (!isEmpty) body.d = delta;
  if (removed.length) body.x = removed;
}
