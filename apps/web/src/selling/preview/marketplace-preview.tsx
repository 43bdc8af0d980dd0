import type { ListingPreview } from '@talknshop/contracts';
import { POSTING_MARKETPLACE_NAMES } from '@talknshop/contracts/protocol';
import { ChevronDown } from 'lucide-react';

/** What one marketplace would show, folded away until it is asked for. */
export function MarketplacePreview({ preview }: { preview: ListingPreview }) {
  const { marketplace, title, price, description } = preview;
  return (
    <details className="group text-sm">
      <summary className="touchable inline-flex items-center gap-1 text-accent">
        What {POSTING_MARKETPLACE_NAMES[marketplace]} will show
        <ChevronDown aria-hidden="true" className="size-4 transition-transform group-open:rotate-180" />
      </summary>
      <div className="mt-1 rounded-lg bg-sunken p-3">
        <p className="break-words font-medium">{title}</p>
        <p className="font-bold tabular-nums">{price}</p>
        <p className="mt-1 whitespace-pre-wrap break-words text-muted">{description}</p>
      </div>
    </details>
  );
}
