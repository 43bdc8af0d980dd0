import type { Message } from '@aws-sdk/client-sqs';
import { MessageMalformed } from './queue.errors';

/** Believes a message or says what is wrong with it. */
export type MessageGuard<T> = (body: unknown) => { ok: true; value: T } | { ok: false; errors: unknown };

/** What is known of a message beside its content. */
export interface Delivery {
  message_id: string;
  /** How often it was handed out, this time included. */
  receive_count: number;
  /** W3C trace context of whoever sent it. */
  traceparent?: string;
  /** Aborts when the message will be handed out again because this time has taken too long. */
  signal: AbortSignal;
}

/** Throws `MessageMalformed`. */
export function contentOf<T>(message: Message, guard: MessageGuard<T>): T {
  const checked = guard(parse(message));
  if (!checked.ok) throw new MessageMalformed(idOf(message), checked.errors);
  return checked.value;
}

export function deliveryOf(message: Message, signal: AbortSignal): Delivery {
  const traceparent = message.MessageAttributes?.[TRACE_ATTRIBUTE]?.StringValue;
  return {
    message_id: idOf(message),
    receive_count: receiveCountOf(message),
    ...(traceparent && { traceparent }),
    signal,
  };
}

/** The attribute of a message that carries the W3C trace context. */
export const TRACE_ATTRIBUTE = 'traceparent';

export function idOf({ MessageId = 'unnamed' }: Message): string {
  return MessageId;
}

export function receiveCountOf({ Attributes }: Message): number {
  return Number(Attributes?.ApproximateReceiveCount ?? 1);
}

function parse(message: Message): unknown {
  try {
    return JSON.parse(message.Body ?? '');
  } catch (cause) {
    throw new MessageMalformed(idOf(message), 'its body is not JSON', cause);
  }
}
