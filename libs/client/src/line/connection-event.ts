import type { ErrorData, ServerEvent, ServerEventBody } from '@talknshop/contracts';
import type { ApiError } from '../http/api.errors';

/** An event of the connection itself, as a server would send it; it repeats the last number. */
export function connectionEvent<T extends ServerEventBody>(
  body: T,
  session_id: string | undefined,
  seq: number | undefined,
): T & Pick<ServerEvent, 'timestamp' | 'session_id' | 'turn_id' | 'seq'> {
  return {
    ...body,
    timestamp: new Date().toISOString(),
    session_id: session_id ?? '',
    turn_id: null,
    seq: seq ?? 0,
  };
}

/** What a connection would have said of a request that failed. */
export function errorData(
  { message, code, retry_after_s, errors, trace_id }: ApiError,
  client_msg_id?: string,
): ErrorData {
  return {
    error: message,
    code,
    severity: 'low',
    recoverable: true,
    details: {
      ...(client_msg_id !== undefined && { client_msg_id }),
      ...(retry_after_s !== undefined && { retry_after_s }),
      ...(errors.length > 0 && { errors }),
      ...(trace_id !== undefined && { trace_id }),
    },
  };
}
