import { type CallHandler, type ExecutionContext, Inject, Injectable, type NestInterceptor } from '@nestjs/common';
import { ProblemError } from '@talknshop/service-kit';
import { finalize, type Observable } from 'rxjs';
import { ACCEPTING_AT_ONCE } from '../tokens';

const RETRY_AFTER_S = 1;

/** Refuses what would only wait behind too many others: 503 at once, of which nothing is stored, instead of an answer that comes too late. */
@Injectable()
export class FewAtOnce implements NestInterceptor {
  private under_way = 0;

  constructor(@Inject(ACCEPTING_AT_ONCE) private readonly most: number) {}

  intercept(_context: ExecutionContext, next: CallHandler): Observable<unknown> {
    if (this.under_way >= this.most)
      throw new ProblemError(503, 'overloaded', 'too many listings at this moment; try again', {
        retry_after_s: RETRY_AFTER_S,
      });
    this.under_way += 1;
    return next.handle().pipe(finalize(() => (this.under_way -= 1)));
  }
}
