import type { SearchHelp } from '@talknshop/contracts';
import { Button } from '../../ui';
import { useProducts } from '../host/products-host';
import { listed } from '../said/listed';
import { helpOffers } from './help-offers';

export interface NoResultHelpProps extends SearchHelp {
  /** How many there are as it is. */
  total_count: number;
  /** Whether the conversation is still at this search. */
  isCurrent: boolean;
}

/** Where little was found: which limit to change, how many there would be then, and one tap to have it so. */
export function NoResultHelp({ relaxations = [], missing_kind, total_count, isCurrent }: NoResultHelpProps) {
  const { say } = useProducts();
  const offers = helpOffers(relaxations);
  if (offers.length === 0 && !missing_kind) return null;
  return (
    <div role="group" aria-label="What would find more" className="rounded-xl border border-line bg-sunken p-4 text-sm">
      <p className="font-medium">{headline(total_count)}</p>
      {missing_kind && (
        <p className="text-muted">
          No {missing_kind.product_type} was found, only{' '}
          {listed(missing_kind.found_instead.map(({ product_type, count }) => `${product_type} (${count})`))}.
        </p>
      )}
      {offers.length > 0 && (
        <ul className="mt-2 flex flex-col gap-2">
          {offers.map(({ limit, change, count, say: words }) => (
            <li key={limit} className="flex flex-wrap items-center justify-between gap-2">
              <span>
                {change} <span className="text-muted">gives at least {count}</span>
              </span>
              {words !== undefined && isCurrent && (
                <Button size="small" onClick={() => say(words)}>
                  “{words}”
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function headline(count: number): string {
  if (count === 0) return 'Nothing meets all of it. What would:';
  return `Only ${count === 1 ? 'one meets' : `${count} meet`} all of it. For more:`;
}
