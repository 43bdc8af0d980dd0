import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import { ProblemError } from '@talknshop/service-kit';
import { catchError, throwError, type Observable } from 'rxjs';

/** A listing whose fields are wrong is a listing that cannot be posted: 422, as if a marketplace had minded it. */
@Injectable()
export class ListingProblems implements NestInterceptor {
  intercept(_context: ExecutionContext, next: CallHandler): Observable<unknown> {
    return next.handle().pipe(catchError((error: unknown) => throwError(() => ofListing(error))));
  }
}

function ofListing(error: unknown): unknown {
  const isOfListing =
    error instanceof ProblemError &&
    error.status === 400 &&
    error.errors?.length &&
    error.errors.every(({ path }) => path.startsWith('$.listing_spec'));
  if (!isOfListing) return error;
  return new ProblemError(422, 'listing_invalid', error.detail, { errors: error.errors, cause: error });
}
