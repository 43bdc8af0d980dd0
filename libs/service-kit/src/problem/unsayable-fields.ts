import type { ProblemDetail } from '@talknshop/contracts';
import { step } from './validation-problem';

/**
 * The fields of parsed JSON that are named like parts of JavaScript, as details of a refusal. No contract has them, but what makes
 * classes of JSON drops them in silence instead of finding them unknown. For JSON that is not too complex.
 */
export function unsayableFields(json: unknown): ProblemDetail[] {
  return placesIn(json).map((place) => ({ path: `$${place}`, message: 'unknown field' }));
}

const UNSAYABLE = new Set(['__proto__', 'constructor', 'prototype']);

function placesIn(json: unknown): string[] {
  if (typeof json !== 'object' || json === null) return [];
  const places: string[] = [];
  for (const [name, value] of Object.entries(json)) {
    if (UNSAYABLE.has(name)) places.push(step(name));
    else for (const place of placesIn(value)) places.push(step(name) + place);
  }
  return places;
}
