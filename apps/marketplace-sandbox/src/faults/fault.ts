import { ProblemError } from '@talknshop/service-kit';

/** What a request is for. `draft` is whatever buyers do not see yet; what changes a draft is a step of it too. */
export const FAULT_STEPS = ['token', 'search', 'draft', 'publish', 'revise', 'withdraw', 'read'] as const;
export type FaultStep = (typeof FAULT_STEPS)[number];

/** What a marketplace does instead of answering as it should. */
export interface Fault {
  /** Before the answer, or before the failure. */
  latency_ms?: number;
  /** An error of the vendor's own shape, 400 to 599. */
  status?: number;
  /** A 200 whose body breaks off. */
  malformed?: true;
  /** Never answers until the caller leaves. */
  hang?: true;
  /** The work is done, and the connection is cut instead of an answer. */
  lost_reply?: true;
  /** Only requests that are this step of posting or searching; all of them when absent. */
  fail_at?: FaultStep;
  /** Only this one of them, counted from when the fault is set; the next is 1. */
  nth?: number;
  /** The share of requests it happens to, from 0 to 1; all of them when absent. */
  rate?: number;
  /** Sent as `Retry-After` with the status. */
  retry_after_s?: number;
}

/** Reads a fault from a request body; throws a 400 problem that names every wrong field. */
export function readFault(body: unknown): Fault {
  if (typeof body !== 'object' || body === null || Array.isArray(body))
    throw new ProblemError(400, 'invalid_request', 'a fault is a JSON object such as {"status": 503}');
  const errors = Object.entries(body).flatMap(([field, value]) => {
    const rule = RULES.get(field);
    if (rule?.accepts(value)) return [];
    return [{ path: `$.${field}`, message: rule ? `must be ${rule.expected}` : 'unknown field' }];
  });
  if (errors[0]) throw new ProblemError(400, 'invalid_request', `${errors[0].path} ${errors[0].message}`, { errors });
  return body;
}

interface Rule {
  expected: string;
  accepts(value: unknown): boolean;
}

const RULES = new Map<string, Rule>([
  ['latency_ms', wholeNumber(0, 600_000)],
  ['status', wholeNumber(400, 599)],
  ['malformed', { expected: 'true or absent', accepts: (value) => value === true }],
  ['hang', { expected: 'true or absent', accepts: (value) => value === true }],
  ['lost_reply', { expected: 'true or absent', accepts: (value) => value === true }],
  [
    'fail_at',
    { expected: `one of ${FAULT_STEPS.join(', ')}`, accepts: (value) => FAULT_STEPS.some((step) => step === value) },
  ],
  ['nth', wholeNumber(1, 1_000_000)],
  [
    'rate',
    {
      expected: 'a number from 0 to 1',
      accepts: (value) => typeof value === 'number' && value >= 0 && value <= 1,
    },
  ],
  ['retry_after_s', wholeNumber(0, 86_400)],
]);

function wholeNumber(min: number, max: number): Rule {
  return {
    expected: `a whole number from ${min} to ${max}`,
    accepts: (value) => Number.isInteger(value) && Number(value) >= min && Number(value) <= max,
  };
}
