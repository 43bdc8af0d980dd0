import type { PriceAlert } from '@talknshop/contracts';
import { MARKETPLACE_NAMES, money } from '@talknshop/contracts/protocol';
import { Trash2 } from 'lucide-react';
import { useId } from 'react';
import { Badge, ExternalLink, IconButton, SimulatedBadge } from '../../ui';
import { Disclosure } from '../card/disclosure';
import { FetchedAt } from '../card/fetched-at';
import { PriceHistoryView } from '../history/price-history-view';
import { useProducts } from '../host/products-host';
import { day } from '../time/relative-time';
import { useDeleteAlert } from './use-alerts';

/** One watched price: what it waits for, what was found, and how to stop it. */
export function AlertRow({ alert }: { alert: PriceAlert }) {
  const { announce } = useProducts();
  const id = useId();
  const { mutate, isPending, error } = useDeleteAlert();
  const { what, target_price, currency, status, product_id, ends_at, checked_at } = alert;
  const stop = () => mutate(alert, { onSuccess: () => announce('No longer watched.') });
  return (
    <li className="flex flex-col gap-1 rounded-xl border border-line bg-raised p-3 text-sm">
      <div className="flex items-start gap-2">
        <div className="flex min-w-0 grow flex-col gap-1">
          <p id={id} className="line-clamp-2 font-medium wrap-anywhere">
            {what}
          </p>
          <p className="flex flex-wrap items-center gap-x-2">
            <span>
              At or under <strong className="tabular-nums">{money(target_price, currency)}</strong>
            </span>
            {status === 'triggered' ? <Badge tone="good">Reached</Badge> : <Badge>Waiting</Badge>}
          </p>
        </div>
        <IconButton
          label="Stop watching"
          icon={Trash2}
          aria-describedby={id}
          disabled={isPending}
          onClick={stop}
          className="-mr-1 -mt-1"
        />
      </div>
      <Cheapest alert={alert} />
      {error && (
        <p role="alert" className="text-bad">
          {error.message}
        </p>
      )}
      <p className="flex flex-wrap gap-x-2 text-xs text-muted">
        {checked_at && <FetchedAt at={checked_at} word="Looked" />}
        <span>ends {day(ends_at)}</span>
      </p>
      {product_id !== undefined && (
        <Disclosure label="Price history" describedBy={id}>
          {() => <PriceHistoryView product_id={product_id} />}
        </Disclosure>
      )}
    </li>
  );
}

function Cheapest({ alert: { cheapest } }: { alert: PriceAlert }) {
  if (!cheapest) return <p className="text-muted">Nothing found yet.</p>;
  return (
    <p className="flex flex-wrap items-center gap-x-1.5">
      Now {money(cheapest.price, cheapest.currency)} at
      <ExternalLink href={cheapest.deep_link} className="touchable pointer-coarse:-my-3">
        {MARKETPLACE_NAMES[cheapest.marketplace]}
      </ExternalLink>
      {cheapest.simulated && <SimulatedBadge />}
    </p>
  );
}
