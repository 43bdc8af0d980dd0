import { MARKETPLACE_NAMES } from '@talknshop/contracts/protocol';
import { Dialog } from '../../ui';
import { ProductPicture } from '../card/product-picture';
import { PriceHistoryView } from '../history/price-history-view';
import { shownOffer } from '../offers/offers-of';
import { Price } from '../prices/price';
import { WatchForm } from './watch-form';
import type { WatchWish } from './watch-wish';

/** What a product cost so far, and the price to wait for. */
export default function WatchDialog({ wish, onClose }: { wish: WatchWish; onClose: () => void }) {
  const { product } = wish;
  return (
    <Dialog open onOpenChange={(isOpen) => !isOpen && onClose()} title="Watch the price">
      <div className="flex flex-col gap-4">
        <div className="flex items-center gap-3">
          <ProductPicture
            url={product.image_url}
            size={64}
            className="size-16 shrink-0 rounded-lg border border-line"
          />
          <div className="min-w-0">
            <p className="line-clamp-2 text-sm font-medium wrap-anywhere">{product.title}</p>
            <Price offer={shownOffer(product)} />
            <p className="text-xs text-muted">at {MARKETPLACE_NAMES[product.marketplace]}</p>
          </div>
        </div>
        <PriceHistoryView product_id={product.product_id} />
        <WatchForm wish={wish} onDone={onClose} />
      </div>
    </Dialog>
  );
}
