import type { ErrorData } from '@talknshop/contracts';
import { refusal } from './client-frame';

/** Somebody sends more than they may. */
export function tooFast(retry_after_s: number, client_msg_id?: string): ErrorData {
  const error = `That was a lot at once. Please go on in ${retry_after_s} seconds.`;
  return refusal('rate_limited', error, { retry_after_s, client_msg_id });
}

/** More messages of a session wait than may. */
export function busy(waiting: number, client_msg_id?: string): ErrorData {
  const error = `${waiting} messages are waiting already. Please send this again when they are answered.`;
  return refusal('busy', error, { waiting, client_msg_id });
}

/** What a client is told when its message came to grief on our side: nothing of why, and which message to send again. */
export function failure(error: unknown, client_msg_id?: string): ErrorData {
  return { ...(isStorageFault(error) ? STORAGE : INTERNAL), details: { client_msg_id } };
}

function isStorageFault(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'storage_unavailable';
}

const INTERNAL: ErrorData = {
  error: 'Something went wrong on our side. Please send that again.',
  code: 'internal_error',
  severity: 'high',
  recoverable: true,
  details: {},
};

const STORAGE: ErrorData = {
  error: 'We cannot store your message right now, so it was not taken. Please send it again in a moment.',
  code: 'storage_unavailable',
  severity: 'high',
  recoverable: true,
  details: {},
};
