import type { BatchResultErrorEntry } from '@aws-sdk/client-sqs';
import type { Failure } from './together';

/** The entries of a call for several messages, known by their place. */
export function numbered<T extends object>(entries: readonly T[]): (T & { Id: string })[] {
  return entries.map((entry, index) => ({ ...entry, Id: String(index) }));
}

/** What became of each of `count` of them. */
export function failuresOf(count: number, failed: readonly BatchResultErrorEntry[] = []): Failure[] {
  const causes = new Map(failed.map((cause) => [cause.Id, cause]));
  return Array.from({ length: count }, (_, index) => {
    const cause = causes.get(String(index));
    return cause && { cause };
  });
}
