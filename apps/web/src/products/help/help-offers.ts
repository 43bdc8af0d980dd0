import type { ProductCondition, Relaxation } from '@talknshop/contracts';
import { MARKETPLACE_NAMES, money, type SearchMarketplace } from '@talknshop/contracts/protocol';
import { CONDITION_NAMES } from '../card/condition-names';
import { listed } from '../said/listed';

/** A change of a limit as something to choose. */
export interface HelpOffer {
  limit: string;
  /** E.g. `Up to $45 instead of $30`. */
  change: string;
  count: number;
  /** What is said to have it so; absent where the conversation has no words for it. */
  say?: string;
}

/** Pure. */
export function helpOffers(relaxations: readonly Relaxation[]): HelpOffer[] {
  return relaxations.map((relaxation) => ({
    limit: relaxation.limit,
    change: changeOf(relaxation),
    count: relaxation.count,
    ...(relaxation.say !== undefined && { say: relaxation.say }),
  }));
}

function changeOf(relaxation: Relaxation): string {
  const { limit, from, to, requirement_spec } = relaxation;
  const amount = (value: Relaxation['to']) => money(Number(value), requirement_spec.price?.currency ?? 'USD');
  const was = [from].flat().map(String);
  switch (limit) {
    case 'price.max':
      return to === null ? `No upper price` : `Up to ${amount(to)} instead of ${amount(from)}`;
    case 'price.min':
      return to === null ? `No lower price` : `From ${amount(to)} instead of ${amount(from)}`;
    case 'price.currency':
      return `Prices in ${String(to)}`;
    case 'condition':
      return to === null ? 'Any condition' : `${conditionName(to)} instead of ${conditionName(from)}`;
    case 'rating_min':
      return to === null ? 'Any rating' : `${Number(to)} stars and up instead of ${Number(from)}`;
    case 'brand_preferences':
      return `Any brand instead of only ${listed(was, 'or')}`;
    case 'brand_exclusions':
    case 'filters.excluded':
      return `With ${listed(was)} as well`;
    case 'filters.excluded_conditions':
      return `With ${listed(was.map(conditionName))} as well`;
    case 'marketplaces':
      return `All marketplaces instead of ${listed(was.map(marketplaceName))}`;
    default:
      return `Without “${listed(was)}”`;
  }
}

function conditionName(value: unknown): string {
  return CONDITION_NAMES[String(value) as ProductCondition] ?? String(value);
}

function marketplaceName(value: string): string {
  return MARKETPLACE_NAMES[value as SearchMarketplace] ?? value;
}
