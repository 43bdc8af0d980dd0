import type { NextFunction, Request, Response } from 'express';
import { routeOf } from '../service/route-of';
import type { Metrics } from './metrics';

/** Counts and times each request by method, route template and status. */
export function httpMetrics(metrics: Metrics, now: () => number) {
  const labelNames = ['method', 'route', 'status'] as const;
  const total = metrics.counter({ name: 'http_requests_total', help: 'Requests answered', labelNames });
  const duration = metrics.histogram({
    name: 'http_request_duration_seconds',
    help: 'From the first byte in to the last byte out',
    labelNames,
    buckets: [0.001, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
  });
  return (request: Request, response: Response, next: NextFunction): void => {
    const started = now();
    response.once('close', () => {
      const status = response.writableFinished ? String(response.statusCode) : 'aborted';
      const labels = { method: methodOf(request), route: routeOf(request), status };
      total.inc(labels);
      duration.observe(labels, (now() - started) / 1000);
    });
    next();
  };
}

const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'];

function methodOf({ method }: Request): string {
  return METHODS.includes(method) ? method : 'OTHER';
}
