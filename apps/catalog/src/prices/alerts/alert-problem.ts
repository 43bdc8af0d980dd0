import type { StoredPriceAlert } from '@talknshop/aws';
import { ProblemError } from '@talknshop/service-kit';
import { productProblem } from '../../products/product-problem';
import { MAX_ALERTS, type AlertRefusal, type NewAlert } from './price-alert-book';

/** The alert that was made; throws the problem that says why there is none. */
export function alertOrProblem(outcome: NewAlert): { stored: StoredPriceAlert; isNew: boolean } {
  if ('stored' in outcome) return outcome;
  throw 'finding' in outcome ? productProblem(outcome.finding) : refusalProblem(outcome.refusal);
}

export function noSuchAlert(): ProblemError {
  return new ProblemError(404, 'not_found', 'there is no such price alert, or no longer');
}

function refusalProblem(refusal: AlertRefusal): ProblemError {
  switch (refusal.code) {
    case 'invalid_request': {
      const { path, message } = refusal;
      return new ProblemError(400, refusal.code, `${path}: ${message}`, { errors: [{ path, message }] });
    }
    case 'currency_mismatch':
      return new ProblemError(422, refusal.code, `the product is sold in ${refusal.currency}: give the target in it`);
    case 'idempotency_key_reused':
      return new ProblemError(422, refusal.code, 'this Idempotency-Key was used for another alert: take a new one');
    case 'too_many_alerts':
      return new ProblemError(
        409,
        refusal.code,
        `a user may have ${MAX_ALERTS} price alerts: delete one that is no longer needed`,
      );
  }
}
