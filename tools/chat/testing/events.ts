import type { MarketplaceJobStatus, PostingMarketplace, ServerEvent, ServerEventBody } from '@talknshop/contracts';

/** An event of a turn; with `turn_id: null` one of the connection. */
export function anEvent(body: ServerEventBody, turn_id: string | null = 'turn_1'): ServerEvent {
  return { ...body, turn_id, seq: 1, session_id: 'sess_1', timestamp: '2026-01-01T00:00:00.000Z' };
}

export const done = anEvent({ type: 'done', data: { message: 'Done.', workflow_stage: 'completed' } });

export function aToken(content: string, is_complete = false): ServerEvent {
  return anEvent({ type: 'token', data: { content, is_complete } });
}

/** How far marketplaces are with a listing, as a turn tells it. */
export function aJobUpdate(...results: [PostingMarketplace, MarketplaceJobStatus][]): ServerEvent {
  const marketplace_results = results.map(([marketplace, status]) => ({
    marketplace,
    status,
    job_id: `job:${marketplace}`,
    access: 'api' as const,
    updated_at: '2026-01-01T00:00:00.000Z',
  }));
  const data = { job_id: 'job', status: 'processing' as const, message: 'News.', marketplace_results };
  return anEvent({ type: 'job_update', data });
}

export function aQuestion(question: string, ...suggestions: string[]): ServerEvent {
  return anEvent({ type: 'clarification', data: { question, suggestions } });
}

/** The refusal of the message of that name, or with a turn the error it ended in. */
export function anError(
  code: string,
  details: Record<string, unknown> = {},
  turn_id: string | null = null,
): ServerEvent {
  return anEvent(
    { type: 'error', data: { error: `Sorry: ${code}.`, code, severity: 'low', recoverable: true, details } },
    turn_id,
  );
}
