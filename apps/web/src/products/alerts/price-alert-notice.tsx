import type { PriceAlertData } from '@talknshop/contracts';
import { money } from '@talknshop/contracts/protocol';
import { BellRing, X } from 'lucide-react';
import { ExternalLink, IconButton, Notice, SimulatedBadge } from '../../ui';

export interface PriceAlertNoticeProps {
  data: PriceAlertData;
  /** Takes it out of sight; without it, it stays. */
  onDismiss?: () => void;
}

/** News of a price that the user waited for. Who mounts it tells those who listen. */
export function PriceAlertNotice({ data: { message, product, alert }, onDismiss }: PriceAlertNoticeProps) {
  return (
    <Notice tone="good" className="flex items-start gap-3">
      <BellRing aria-hidden="true" className="mt-0.5 size-5 shrink-0 text-good" />
      <div className="min-w-0 grow">
        <p className="font-medium wrap-anywhere">{message}</p>
        <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <span className="tabular-nums">
            {money(product.price, product.currency)} now, you waited for {money(alert.target_price, alert.currency)}
          </span>
          <ExternalLink href={product.deep_link} className="touchable font-medium">
            Open
          </ExternalLink>
          {product.simulated && <SimulatedBadge />}
        </p>
      </div>
      {onDismiss && <IconButton label="Dismiss" icon={X} onClick={onDismiss} className="-mr-2 -mt-2" />}
    </Notice>
  );
}
