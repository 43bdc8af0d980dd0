import type { NextFunction, Request, Response } from 'express';
import { currentContext, runInContext } from '../context/request-context';
import { routeOf } from '../service/route-of';
import type { Logger } from './logger';

/**
 * One line for each request, when its answer is out or its caller gone. Probes and scrapes are debug lines. It names the route, never
 * the address: that may hold what somebody searched for, and secrets.
 */
export function requestLog(logger: Logger, now: () => number) {
  return (request: Request, response: Response, next: NextFunction): void => {
    const started = now();
    const context = currentContext();
    const write = () => {
      const fields = {
        method: request.method,
        route: routeOf(request),
        status: response.statusCode,
        duration_ms: Math.round((now() - started) * 10) / 10,
        ...(!response.writableFinished && { aborted: true }),
      };
      logger[levelOf(request, response)](fields, 'http.request');
    };
    response.once('close', () => (context ? runInContext(context, write) : write()));
    next();
  };
}

function levelOf(request: Request, response: Response): 'debug' | 'info' | 'warn' {
  if (response.statusCode >= 500) return 'warn';
  return /^\/(health|metrics|docs)/.test(routeOf(request)) ? 'debug' : 'info';
}
