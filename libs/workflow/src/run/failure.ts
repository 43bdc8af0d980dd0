import { isRetriable } from '../flow/retry-policy';
import type { RunFailure } from './run-result';

/** What a log keeps of an error. */
export function failureOf(error: unknown, node?: string): RunFailure {
  return {
    code: codeOf(error) ?? 'node_failed',
    message: error instanceof Error ? error.message : String(error),
    retriable: isRetriable(error),
    node,
    cause: error,
  };
}

function codeOf(error: unknown): string | undefined {
  const isCoded = typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string';
  return isCoded ? (error.code as string) : undefined;
}
