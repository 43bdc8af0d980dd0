import type { ResultsUpdate } from '@talknshop/contracts';
import { MARKETPLACE_NAMES } from '@talknshop/contracts/protocol';
import { Sparkles } from 'lucide-react';
import { Button, Notice } from '../../ui';
import { useProducts } from '../host/products-host';
import { listed } from '../said/listed';

export interface LateOfferProps {
  update: ResultsUpdate;
  /** Whether the conversation is still at these results: what was offered before cannot be had any more. */
  isCurrent: boolean;
}

const MOST_REASONS = 3;

/**
 * Offers what late marketplaces have that is better. What is shown stays as it is until the user asks: then the conversation
 * itself answers with the new order, so that "the second one" means the same to both sides.
 */
export function LateOffer({ update: { better, marketplaces }, isCurrent }: LateOfferProps) {
  const { say } = useProducts();
  const reasons = better.slice(0, MOST_REASONS);
  const matches = better.length === 1 ? '1 better match' : `${better.length} better matches`;
  return (
    <Notice className="flex flex-wrap items-start justify-between gap-3">
      <div className="min-w-0 grow basis-64">
        <p className="flex items-center gap-2 font-medium">
          <Sparkles aria-hidden="true" className="size-4 shrink-0 text-accent" />
          {matches} from {listed(marketplaces.map((each) => MARKETPLACE_NAMES[each]))}
        </p>
        <ul className="pl-6 text-muted">
          {reasons.map(({ product_id, reason }) => (
            <li key={product_id} className="wrap-anywhere">
              {reason}
            </li>
          ))}
        </ul>
        {better.length > reasons.length && (
          <p className="pl-6 text-muted">And {better.length - reasons.length} more.</p>
        )}
      </div>
      {isCurrent && (
        <Button look="primary" size="small" onClick={() => say('show them')}>
          Update order
        </Button>
      )}
    </Notice>
  );
}
