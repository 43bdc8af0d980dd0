import { jest } from '@jest/globals';

/** Moves the process's clock on, which is what a breaker looks at; `jest.restoreAllMocks` puts it right again. */
export function passTime(ms: number): void {
  const now = Date.now.bind(Date);
  jest.spyOn(Date, 'now').mockImplementation(() => now() + ms);
}
