import type { SearchResults } from '@talknshop/contracts';
import { describeNeed } from './describe-need';

export function quotedNeed({ requirement_spec }: SearchResults): string {
  return `“${describeNeed(requirement_spec)}”`;
}
