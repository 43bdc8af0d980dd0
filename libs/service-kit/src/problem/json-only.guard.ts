import type { CanActivate, ExecutionContext } from '@nestjs/common';
import type { Request } from 'express';
import { ProblemError } from './problem.errors';

/** Refuses a body that is not JSON with a 415 problem: nothing else is read, so it would be taken for none. */
export class JsonOnlyGuard implements CanActivate {
  canActivate(context: ExecutionContext): boolean {
    const request = context.switchToHttp().getRequest<Request>();
    if (isEmpty(request) || request.is('application/json')) return true;
    throw new ProblemError(
      415,
      'unsupported_media_type',
      'the body is expected as JSON: Content-Type: application/json',
    );
  }
}

function isEmpty(request: Request): boolean {
  return request.headers['content-length'] === '0' || request.is('*/*') === null;
}
