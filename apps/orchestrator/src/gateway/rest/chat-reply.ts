import type {
  ChatReply,
  DoneData,
  ErrorData,
  Intent,
  JobUpdateData,
  ServerEvent,
  SessionState,
} from '@talknshop/contracts';

/** A turn as one answer, or as the error it ended in. */
export type TurnOutcome = { kind: 'reply'; reply: ChatReply } | { kind: 'failed'; error: ErrorData };

/** Puts a finished turn together from its events and the session it left behind. */
export function chatReply(events: readonly ServerEvent[], turn_id: string, session: SessionState): TurnOutcome {
  const ending = events.at(-1);
  if (ending?.type === 'error') return { kind: 'failed', error: ending.data };
  const results = events.find((event) => event.type === 'results');
  const update = events.find((event) => event.type === 'results_update');
  const clarification = ending?.type === 'clarification' ? ending.data : undefined;
  const stage = ending?.type === 'done' ? ending.data.workflow_stage : session.workflow_stage;
  const {
    message: last_words = '',
    comparison,
    explanation,
  }: Partial<DoneData> = ending?.type === 'done' ? ending.data : {};
  const intent = intentOf(session, turn_id) ?? (stage === 'cancelled' ? 'cancel' : 'smalltalk');
  const updates = events.flatMap((event) => (event.type === 'job_update' ? [event.data] : []));
  const [job, jobs] = [updates.at(-1), latestOfEach(updates)];
  return {
    kind: 'reply',
    reply: {
      session_id: session.session_id,
      reply: clarification?.question ?? (textOf(events) || last_words),
      workflow_stage: stage,
      intent,
      ...(clarification && { clarification }),
      ...(results && { products: results.data.products }),
      ...(results?.data.groups && { groups: results.data.groups }),
      ...(results?.data.relaxations && { relaxations: results.data.relaxations }),
      ...(update && { results_update: update.data }),
      ...(comparison && { comparison }),
      ...(explanation && { explanation }),
      ...(session.requirement_spec && { requirement_spec: session.requirement_spec }),
      ...(intent === 'sell' && session.listing_spec && { listing_spec: session.listing_spec }),
      ...(job && { job }),
      ...(jobs.length > 1 && { jobs }),
    },
  };
}

/** In the order they came up. */
function latestOfEach(updates: readonly JobUpdateData[]): JobUpdateData[] {
  return [...new Map(updates.map((update) => [update.job_id, update])).values()];
}

function intentOf({ turn_history }: SessionState, turn_id: string): Intent | undefined {
  return turn_history.findLast((message) => message.turn_id === turn_id && message.intent)?.intent;
}

function textOf(events: readonly ServerEvent[]): string {
  return events.map((event) => (event.type === 'token' ? event.data.content : '')).join('');
}
