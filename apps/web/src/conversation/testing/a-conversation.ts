import type { Outgoing } from '@talknshop/client';
import type { ProductResult, ServerEvent, ServerEventBody } from '@talknshop/contracts';
import { aProduct as anyProduct, someResults } from '../../products/testing/a-product';
import type { Change } from '../store/change';
import { type ConversationView, emptyView, type TurnEntry } from '../store/conversation-view';
import { reduce } from '../store/reduce';

const NOON = Date.parse('2026-05-04T12:00:00Z');

/** An event of a turn, or beside the turns with `null`; `second` is when, counted from noon. */
export function anEvent(body: ServerEventBody, turn_id: string | null = 'turn_1', second = 10): ServerEvent {
  const timestamp = new Date(NOON + second * 1000).toISOString();
  return { ...body, timestamp, session_id: 'sess_1', turn_id, seq: second };
}

export function aGreeting(
  data: Partial<Extract<ServerEventBody, { type: 'connected' }>['data']> = {},
  second = 0,
): ServerEvent {
  const greeting = { session_id: 'sess_1', message: 'Hello', workflow_stage: 'initial', resumed: false, history: [] };
  return anEvent({ type: 'connected', data: { ...greeting, ...data } as never }, null, second);
}

export function aMessage(message: string, overrides: Partial<Outgoing> = {}): Outgoing {
  return { type: 'message', message, client_msg_id: message, ...overrides };
}

export function aProduct(overrides: Partial<ProductResult> = {}): ProductResult {
  return anyProduct({ product_id: 'ebay:1', title: 'Kettle', price: 612, ...overrides });
}

export function results(products: ProductResult[], total_count = products.length): ServerEventBody {
  return { type: 'results', data: someResults({ products, total_count }) };
}

export const token = (content: string, is_complete = false): ServerEventBody => ({
  type: 'token',
  data: { content, is_complete },
});

export const done = (workflow_stage: 'completed' | 'cancelled' = 'completed'): ServerEventBody => ({
  type: 'done',
  data: { message: 'Done.', workflow_stage },
});

export const progress = (message: string, percent?: number): ServerEventBody => ({
  type: 'progress',
  data: { step: 'ParseInput', message, ...(percent !== undefined && { progress_percent: percent }) },
});

export const question = (text: string, suggestions: string[] = [], asked = 1): ServerEventBody => ({
  type: 'clarification',
  data: { question: text, suggestions, asked, at_most: 2 },
});

/** The view after an open line, a greeting and these events or changes. */
export function viewAfter(...steps: (ServerEvent | Change)[]): ConversationView {
  const opened: Change[] = [
    { kind: 'connection', state: { kind: 'open' } },
    { kind: 'heard', event: aGreeting() },
  ];
  return afterAll(emptyView(), ...opened, ...steps);
}

export function afterAll(view: ConversationView, ...steps: (ServerEvent | Change)[]): ConversationView {
  return steps.map((step) => ('kind' in step ? step : { kind: 'heard' as const, event: step })).reduce(reduce, view);
}

export const said = (message: string, overrides: Partial<Outgoing> = {}): Change => ({
  kind: 'said',
  message: aMessage(message, overrides),
});

export function turnsOf({ entries }: ConversationView): TurnEntry[] {
  return entries.filter((entry) => entry.kind === 'turn');
}
