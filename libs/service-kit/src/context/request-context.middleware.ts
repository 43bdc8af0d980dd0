import { randomUUID } from 'node:crypto';
import type { NextFunction, Request, Response } from 'express';
import { newContext, runInContext } from './request-context';
import type { TraceIds } from './traceparent';

/** Gives each request its context, and tells the caller under which trace and request id to ask about it. */
export function requestContext(ids?: TraceIds) {
  return (request: Request, response: Response, next: NextFunction): void => {
    const request_id = knownId(request.headers['x-request-id']) ?? randomUUID();
    const context = { ...newContext(request.headers['traceparent'], ids), request_id };
    response.setHeader('traceparent', context.traceparent);
    response.setHeader('x-request-id', request_id);
    runInContext(context, next);
  };
}

function knownId(header: unknown): string | undefined {
  return typeof header === 'string' && /^[\w.:-]{1,128}$/.test(header) ? header : undefined;
}
