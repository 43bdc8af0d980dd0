import { StorageUnavailable, type StoredCrosspost } from '@talknshop/aws';
import { ProblemError } from '@talknshop/service-kit';
import { toErrors } from './check-targets';
import type { JobOutcome, JobRefusal } from './job-book';

/** The job of an outcome; throws the problem that says why there is none, or that the storage does not answer. */
export async function jobOrProblem(outcome: Promise<JobOutcome>): Promise<StoredCrosspost> {
  const reached = await orStorageProblem(outcome);
  if ('stored' in reached) return reached.stored;
  throw refusalProblem(reached.refusal);
}

/** Throws the problem of a storage that does not answer. */
export async function orStorageProblem<T>(stored: Promise<T>): Promise<T> {
  try {
    return await stored;
  } catch (cause) {
    if (!(cause instanceof StorageUnavailable)) throw cause;
    const options = { cause, retry_after_s: RETRY_AFTER_S };
    throw new ProblemError(503, cause.code, 'jobs cannot be reached right now; try again', options);
  }
}

export function noSuchJob(): ProblemError {
  return new ProblemError(404, 'not_found', 'there is no such job');
}

const RETRY_AFTER_S = 2;

function refusalProblem(refusal: JobRefusal): ProblemError {
  switch (refusal.code) {
    case 'not_found':
      return noSuchJob();
    case 'idempotency_key_reused':
      return new ProblemError(422, refusal.code, 'this Idempotency-Key was used for another listing: take a new one');
    case 'no_marketplace': {
      const errors = [{ path: '$.listing_spec.target_marketplaces', message: 'name at least one marketplace' }];
      return new ProblemError(422, refusal.code, 'the listing names no marketplace to post to', { errors });
    }
    case 'not_posted_there':
      return new ProblemError(409, refusal.code, `the listing was not posted on ${refusal.marketplace}`);
    case 'listing_refused': {
      const errors = toErrors(refusal.violations);
      const detail = `the listing breaks ${errors.length} of the marketplaces' rules: ${errors[0]?.message}`;
      return new ProblemError(422, refusal.code, detail, { errors });
    }
    case 'already_over':
      return new ProblemError(409, refusal.code, `this cannot be changed: ${refusal.words}`);
  }
}
