import { randomBytes } from 'node:crypto';

/** Makes the ids of W3C Trace Context: 32 and 16 lower-case hex digits. */
export interface TraceIds {
  trace_id(): string;
  span_id(): string;
}

export const randomTraceIds: TraceIds = {
  trace_id: () => randomBytes(16).toString('hex'),
  span_id: () => randomBytes(8).toString('hex'),
};

export interface Traceparent {
  trace_id: string;
  span_id: string;
  sampled: boolean;
}

/** Reads a W3C `traceparent`; `undefined` when it is absent or breaks the rules, in which case a new trace begins. */
export function parseTraceparent(header: unknown): Traceparent | undefined {
  if (typeof header !== 'string') return undefined;
  const [, version, trace_id, span_id, flags, rest] = TRACEPARENT.exec(header.trim()) ?? [];
  if (!version || !trace_id || !span_id || !flags || version === 'ff' || (version === '00' && rest)) return undefined;
  if (/^0+$/.test(trace_id) || /^0+$/.test(span_id)) return undefined;
  return { trace_id, span_id, sampled: (parseInt(flags, 16) & 1) === 1 };
}

/** The header that says so. */
export function formatTraceparent({ trace_id, span_id, sampled }: Traceparent): string {
  return `00-${trace_id}-${span_id}-${sampled ? '01' : '00'}`;
}

/** Our own step in the caller's trace, or the first step of a new one. */
export function continueTrace(header: unknown, ids: TraceIds = randomTraceIds): Traceparent {
  const parent = parseTraceparent(header);
  return {
    trace_id: parent?.trace_id ?? ids.trace_id(),
    span_id: ids.span_id(),
    sampled: parent?.sampled ?? true,
  };
}

const TRACEPARENT = /^([0-9a-f]{2})-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})(-.*)?$/;
