import { StorageUnavailable } from '@talknshop/aws';
import { ProblemError } from '@talknshop/service-kit';
import { PricesNotSetUp } from './prices.errors';

const RETRY_AFTER_S = 2;

/** What is stored; throws the problem of a storage that does not answer, or that is not there at all. */
export async function orStorageProblem<T>(stored: Promise<T>): Promise<T> {
  try {
    return await stored;
  } catch (cause) {
    if (cause instanceof PricesNotSetUp) throw new ProblemError(503, cause.code, cause.message, { cause });
    if (!(cause instanceof StorageUnavailable)) throw cause;
    const options = { cause, retry_after_s: RETRY_AFTER_S };
    throw new ProblemError(503, cause.code, 'prices cannot be reached right now; try again', options);
  }
}
