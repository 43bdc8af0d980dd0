import { endsTurn, type ErrorData } from '@talknshop/contracts';
import type { RunFailure, RunStatus } from '@talknshop/workflow';
import type { TurnEvent } from '../flows/turn-event';
import { SESSION_GONE } from './session-gone';

export interface StoppedRun {
  run_id: string;
  /** The turn under way when it stopped. */
  turn_id: string;
  status: RunStatus;
  failure?: Pick<RunFailure, 'code' | 'retriable'>;
  /** What it said last. */
  last?: Pick<TurnEvent, 'type' | 'turn_id'>;
  /** Epoch milliseconds. */
  at: number;
}

/**
 * The event that ends a turn whose flow did not come to its own end. It follows from the run's log alone, so it is the same
 * whenever and wherever it is told. `undefined` when the turn goes on, or has told its end.
 */
export function turnEnding({ run_id, turn_id, status, failure, last, at }: StoppedRun): TurnEvent | undefined {
  const isSaid = last !== undefined && endsTurn(last.type) && (last.turn_id ?? run_id) === turn_id;
  const skips = failure?.code === 'taken_up_too_often' ? { skips: MOST_UNSTORED } : {};
  if (status === 'failed' && !isSaid)
    return { type: 'error', data: errorOf(failure), at, ...speaker(run_id, turn_id), ...skips };
  if (status === 'cancelled' && !isSaid) return { ...STOPPED, at, ...speaker(run_id, turn_id) };
  // A question has ended its turn: taking it back is a turn of its own.
  if (status === 'cancelled' && last?.type === 'clarification') return { ...STOPPED, at, turn_id: `${turn_id}.cancel` };
  return undefined;
}

const STOPPED = { type: 'done', data: { message: 'Stopped.', workflow_stage: 'cancelled' } } as const;

function speaker(run_id: string, turn_id: string): Pick<TurnEvent, 'turn_id'> {
  return turn_id === run_id ? {} : { turn_id };
}

/** More than a process can have told of a turn without storing it. */
const MOST_UNSTORED = 1000;

/** Failures of the store, under which a run may still be going on somewhere. */
export function isStorageFailure({ code }: Pick<RunFailure, 'code'>): boolean {
  return STORAGE_CODES.includes(code);
}

const STORAGE_CODES = ['checkpoints_unavailable', 'storage_unavailable', 'session_conflict'];

function errorOf(failure?: StoppedRun['failure']): ErrorData {
  if (failure && isStorageFailure(failure)) return STORAGE;
  return (failure && ERRORS[failure.code]) ?? { ...INTERNAL, recoverable: failure?.retriable ?? true };
}

const STORAGE: ErrorData = {
  error: 'I could not keep track of this conversation just now. Please send that again in a moment.',
  code: 'storage_unavailable',
  severity: 'high',
  recoverable: true,
  details: {},
};

const INTERNAL: ErrorData = {
  error: 'Something went wrong on our side while I was answering. Please send that again.',
  code: 'internal_error',
  severity: 'high',
  recoverable: true,
  details: {},
};

const ERRORS: Record<string, ErrorData> = {
  node_timeout: {
    error: 'That took too long, so I stopped. Please send it again.',
    code: 'turn_timeout',
    severity: 'medium',
    recoverable: true,
    details: {},
  },
  turn_must_wait: {
    error: 'An earlier message of this conversation is still being answered. Please send that again in a moment.',
    code: 'session_busy',
    severity: 'medium',
    recoverable: true,
    details: {},
  },
  taken_up_too_often: {
    error: 'I tried several times and could not finish this answer. Please send that again, perhaps in other words.',
    code: 'turn_abandoned',
    severity: 'high',
    recoverable: true,
    details: {},
  },
  session_gone: SESSION_GONE,
};
