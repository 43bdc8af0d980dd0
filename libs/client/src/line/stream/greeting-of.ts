import type { ConnectedData, SessionState } from '@talknshop/contracts';
import { ApiError } from '../../http/api.errors';
import type { Http } from '../../http/http';
import type { Destination } from '../line.port';

const TOLD = 10;

/** What a WebSocket's greeting would say; `session_id` is the name of a conversation that begins. Throws when nobody is there. */
export async function greetingOf(
  http: Http,
  destination: Destination,
  session_id: string,
  signal: AbortSignal,
): Promise<ConnectedData> {
  const session = await find(http, destination, signal);
  const { workflow_stage = 'initial', turn_history = [] } = session ?? {};
  const question = workflow_stage === 'clarification' ? turn_history.at(-1)?.content : undefined;
  return {
    session_id,
    message: session ? 'Welcome back. We go on where we stopped.' : 'What are you looking for?',
    workflow_stage,
    resumed: session !== undefined,
    ...(question !== undefined && { pending_question: { question, suggestions: [] } }),
    history: turn_history.slice(-TOLD),
  };
}

/** `undefined`: it has not begun yet, or has expired. */
async function find(
  http: Http,
  { session_id, user_id }: Destination,
  signal: AbortSignal,
): Promise<SessionState | undefined> {
  if (session_id === undefined) return void (await http.send('/health/live', { signal }));
  try {
    return await http.json<SessionState>(`/api/v1/sessions/${encodeURIComponent(session_id)}`, {
      query: { user_id },
      signal,
    });
  } catch (error) {
    if (error instanceof ApiError && error.code === 'session_not_found') return undefined;
    throw error;
  }
}
