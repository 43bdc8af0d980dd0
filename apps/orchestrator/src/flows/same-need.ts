import type { RequirementSpec } from '@talknshop/contracts';

/** Whether two requirements ask for the same, in whatever order their facts stand and wherever they were stored. */
export function isSameNeed(one: RequirementSpec, other: RequirementSpec): boolean {
  return inOrder(one) === inOrder(other);
}

function inOrder(need: RequirementSpec): string {
  return JSON.stringify(need, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
