import type { ListingPreview } from '@talknshop/contracts';
import { POSTING_MARKETPLACE_NAMES } from '@talknshop/contracts/protocol';

/** What one marketplace would show, folded away until it is asked for. */
export function MarketplacePreview({ preview }: { preview: ListingPreview }) {
  const { marketplace, title, price, description } = preview;
  return (
    <details className="text-sm">
      <summary className="touchable inline-flex items-center text-accent">
        What {POSTING_MARKETPLACE_NAMES[marketplace]} will show
      </summary>
      <div className="mt-1 rounded-lg bg-sunken p-3">
        <p className="break-words font-medium">{title}</p>
        <p className="font-bold tabular-nums">{price}</p>
        <p className="mt-1 whitespace-pre-wrap break-words text-muted">{description}</p>
      </div>
    </details>
  );
}
