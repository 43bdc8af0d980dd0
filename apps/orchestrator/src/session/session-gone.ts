import type { ErrorData } from '@talknshop/contracts';

/** What is told to whoever is in a session that is deleted, or has expired. */
export const SESSION_GONE: ErrorData = {
  error: 'This conversation was deleted. Please start a new one.',
  code: 'session_gone',
  severity: 'medium',
  recoverable: false,
  details: {},
};
