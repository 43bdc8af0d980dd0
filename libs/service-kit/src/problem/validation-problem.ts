import type { ProblemDetail } from '@talknshop/contracts';
import type { ValidationError } from 'class-validator';
import { ProblemError } from './problem.errors';

const MOST_ERRORS = 50;

/** The refusal of a body that breaks its contract: each fault under the JSONPath of its field, at most 50 of them. */
export function validationProblem(errors: readonly ValidationError[]): ProblemError {
  const details = errors.flatMap((error) => detailsOf(error, '$')).slice(0, MOST_ERRORS);
  const first = details[0];
  const detail = first ? `${first.path}: ${first.message}` : 'the request breaks its contract';
  return new ProblemError(400, 'invalid_request', detail, { errors: details });
}

function detailsOf({ property, constraints, children }: ValidationError, parent: string): ProblemDetail[] {
  const path = parent + step(property);
  const own = Object.entries(constraints ?? {}).map(([name, message]) => ({ path, message: words(name, message) }));
  return [...own, ...(children ?? []).flatMap((child) => detailsOf(child, path))];
}

function words(constraint: string, message: string): string {
  return constraint === 'whitelistValidation' ? 'unknown field' : message;
}

function step(property: string | undefined): string {
  if (property === undefined) return '';
  if (/^\d+$/.test(property)) return `[${property}]`;
  return /^[A-Za-z_]\w*$/.test(property) ? `.${property}` : `[${JSON.stringify(property.slice(0, 100))}]`;
}
