import { MARKETPLACE_NAMES, money, type RequirementSpec } from '@talknshop/contracts';
import type { FoundProduct } from '@talknshop/marketplaces';
import type { Answers } from './explain-product';
import { leftOutClause } from './left-out-words';
import type { Placement } from './place-product';

type Placed = Exclude<Placement, { outcome: 'left_out' }>;

/** What became of a product, in one plain sentence. */
export function summaryOf(
  product: FoundProduct,
  placement: Placement,
  { spec, ...asked }: Answers & { spec: RequirementSpec },
): string {
  if (placement.outcome === 'left_out') return `It was left out: ${leftOutClause(placement.reason, product, spec)}.`;
  if (placement.outcome === 'not_found') return `${whyNotNamed(product, asked)}; it would be ${standing(placement)}.`;
  if (placement.merged_into === undefined) return `It is ${standing(placement)}.`;
  const { marketplace, price, currency } = placement.arrangement.ranked[placement.index]!.candidate.product;
  const best = `${money(price, currency)} at ${MARKETPLACE_NAMES[marketplace]}`;
  return `It is one of the offers of ${standing(placement)}, which shows the best one, ${best}.`;
}

function standing({ index, total_count }: Placed): string {
  return `number ${index + 1} of ${total_count}`;
}

function whyNotNamed({ marketplace }: FoundProduct, { query, answered, failures }: Answers): string {
  const name = MARKETPLACE_NAMES[marketplace];
  const answer = answered.find((each) => each.marketplace === marketplace);
  if (answer) return `${name} did not name it among the ${answer.products.length} it found for “${query.text}”`;
  const failed = failures.find((each) => each.marketplace === marketplace);
  return `${name} did not answer this search (${failed?.failure.reason.replace(/\.$/, '') ?? 'it was not asked'})`;
}
