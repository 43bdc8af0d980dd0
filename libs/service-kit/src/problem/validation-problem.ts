import type { ProblemDetail } from '@talknshop/contracts';
import type { ValidationError } from 'class-validator';
import { ProblemError } from './problem.errors';

const MOST_ERRORS = 50;

/** The refusal of a body that breaks its contract: what is wrong with each field, under its JSONPath. */
export function validationProblem(errors: readonly ValidationError[]): ProblemError {
  return invalidRequest(errors.flatMap((error) => detailsOf(error, '$')));
}

/** A 400 problem whose detail is the first fault in words; it names 50 faults at most. */
export function invalidRequest(faults: readonly ProblemDetail[]): ProblemError {
  const errors = faults.slice(0, MOST_ERRORS);
  const [first] = errors;
  const detail = first ? `${first.path}: ${first.message}` : 'the request breaks its contract';
  return new ProblemError(400, 'invalid_request', detail, { errors });
}

function detailsOf(error: ValidationError, parent: string): ProblemDetail[] {
  const path = parent + step(error.property);
  const own = error.constraints ? [{ path, message: messageOf(error, error.constraints) }] : [];
  return [...own, ...(error.children ?? []).flatMap((child) => detailsOf(child, path))];
}

/** The rule that stands first in the class comes last here, and says most: a number is no text, rather than too long. */
function messageOf({ value }: ValidationError, constraints: Record<string, string>): string {
  if (constraints['whitelistValidation']) return 'unknown field';
  return value === undefined ? 'is missing' : (Object.values(constraints).at(-1) ?? 'is wrong');
}

/** What a field adds to the JSONPath of its object. */
export function step(property: string | undefined): string {
  if (property === undefined) return '';
  if (/^\d+$/.test(property)) return `[${property}]`;
  return /^[A-Za-z_]\w*$/.test(property) ? `.${property}` : `[${JSON.stringify(property.slice(0, 100))}]`;
}
