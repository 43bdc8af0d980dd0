import { Catch, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { Problem } from '@talknshop/contracts';
import type { Request, Response } from 'express';
import { currentContext } from '../context/request-context';
import type { Logger } from '../log/logger';
import { ProblemError } from './problem.errors';
import { problemOf } from './problem-of';
import { orWrongMethod } from './wrong-method';

/** Answers every error as `application/problem+json`; what nobody meant to refuse is logged with its stack, a refusal of ours as a line. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(private readonly logger: Logger) {}

  catch(thrown: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const request = http.getRequest<Request>();
    const response = http.getResponse<Response>();
    const error = orWrongMethod(thrown, request);
    const problem = problemOf(error, request.originalUrl.split('?')[0] ?? '/', currentContext()?.trace_id ?? '');
    if (problem.status >= 500) this.log(error, problem);
    if (response.headersSent) return void response.destroy();
    const { retry_after_s, allow } = error instanceof ProblemError ? error : {};
    if (retry_after_s !== undefined) response.setHeader('retry-after', String(Math.ceil(retry_after_s)));
    if (allow) response.setHeader('allow', allow.join(', '));
    response.status(problem.status).type('application/problem+json').send(JSON.stringify(problem));
  }

  private log(error: unknown, { status, code, detail }: Problem): void {
    const isRefusal = error instanceof ProblemError && status > 500;
    if (isRefusal) this.logger.warn({ status, code, detail, ...reasonOf(error.cause) }, 'http.refused');
    else this.logger.error({ error, code }, 'http.failed');
  }
}

/** What lies behind a refusal, in a line. */
function reasonOf(cause: unknown): { reason?: string } {
  return cause instanceof Error ? { reason: cause.message } : {};
}
