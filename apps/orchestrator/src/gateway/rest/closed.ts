import type { Response } from 'express';

/** Aborted when the caller is gone, or has its answer. */
export function closed(response: Response): AbortSignal {
  const controller = new AbortController();
  if (response.closed) controller.abort();
  response.once('close', () => controller.abort());
  return controller.signal;
}
