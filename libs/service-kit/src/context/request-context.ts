import { AsyncLocalStorage } from 'node:async_hooks';
import { continueTrace, formatTraceparent, randomTraceIds, type TraceIds } from './traceparent';

/** What is known about the work at hand, wherever in the code it is; every log line carries it. */
export interface RequestContext {
  readonly trace_id: string;
  /** To be sent along with every call to another service. */
  readonly traceparent: string;
  readonly request_id?: string;
  readonly session_id?: string;
  readonly user_id?: string;
  readonly turn_id?: string;
}

/** Runs `fn`, and all that it starts, in the context. */
export function runInContext<T>(context: RequestContext, fn: () => T): T {
  return contexts.run(context, fn);
}

/** The context of the work at hand; `undefined` outside of any. */
export function currentContext(): RequestContext | undefined {
  return contexts.getStore();
}

/** The `traceparent` to send to another service: hand this function to a ServiceClient. */
export function currentTraceparent(): string | undefined {
  return contexts.getStore()?.traceparent;
}

/** Runs `fn` in the context at hand with what has become known since, such as whose session it is. */
export function runWith<T>(known: Partial<RequestContext>, fn: () => T): T {
  return runInContext({ ...(currentContext() ?? newContext()), ...known }, fn);
}

/** A context that continues the trace of `traceparent`, or begins one when it is absent or malformed. */
export function newContext(traceparent?: unknown, ids: TraceIds = randomTraceIds): RequestContext {
  const trace = continueTrace(traceparent, ids);
  return { trace_id: trace.trace_id, traceparent: formatTraceparent(trace) };
}

const contexts = new AsyncLocalStorage<RequestContext>();
