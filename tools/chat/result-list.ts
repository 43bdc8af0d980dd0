import type { FoundGroup, FoundProducts, SearchHelp } from '@talknshop/contracts';
import { type Style, marketplaceName, productCard } from './product-card';
import { oneLine } from './text';

/** The cards under how many there are and where they are from, each request of a message under its own name. Numbered as one list. */
export function resultList(found: FoundProducts, style: Style): string[] {
  const { products, total_count, groups, marketplaces_searched } = found;
  const where = marketplaces_searched.map(marketplaceName).join(', ');
  if (groups?.length)
    return groups.flatMap((group) => [
      ...headed(group, where, style),
      ...cards(found, group, style),
      ...waysOn(group, style),
    ]);
  if (products.length === 0) return waysOn(found, style);
  return [
    style('dim', `The best ${products.length} of ${total_count} from ${where}`),
    '',
    ...cards(found, undefined, style),
    ...waysOn(found, style),
  ];
}

/** What to say for more, and how much there would be. */
function waysOn({ relaxations = [] }: SearchHelp, style: Style): string[] {
  return relaxations.flatMap(({ say, count }) =>
    say === undefined ? [] : [`  ${style('cyan', `“${oneLine(say)}”`)} ${style('dim', `finds ${count}`)}`],
  );
}

function headed(group: FoundGroup, where: string, style: Style): string[] {
  const { requirement_spec, product_ids, total_count, failure, marketplaces_searched } = group;
  const places = marketplaces_searched?.map(marketplaceName).join(', ') ?? where;
  const count =
    product_ids.length === 0 ? 'nothing found' : `the best ${product_ids.length} of ${total_count} from ${places}`;
  const name = style('bold', oneLine(requirement_spec.product_type));
  return [`${name}${style('dim', `: ${failure === undefined ? count : oneLine(failure)}`)}`, ''];
}

function cards({ products }: FoundProducts, group: FoundGroup | undefined, style: Style): string[] {
  return products.flatMap((product, index) =>
    group === undefined || group.product_ids.includes(product.product_id)
      ? [`${productCard(product, index + 1, style).join('\n')}\n`]
      : [],
  );
}
