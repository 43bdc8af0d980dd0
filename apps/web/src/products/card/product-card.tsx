import type { ProductResult, RequirementSpec } from '@talknshop/contracts';
import { type KeyboardEvent, memo, useId } from 'react';
import { SimulatedBadge, cx } from '../../ui';
import { useToggleCompared } from '../compare/use-toggle-compared';
import { OfferList } from '../offers/offer-list';
import { offersOf, shownOffer } from '../offers/offers-of';
import { Price } from '../prices/price';
import { ScoreBreakdown } from '../score/score-breakdown';
import { CardActions } from './card-actions';
import { CardFacts } from './card-facts';
import { Disclosure } from './disclosure';
import { FetchedAt } from './fetched-at';
import { ProductPicture } from './product-picture';

export interface ProductCardProps {
  product: ProductResult;
  /** From 1, in its results. */
  place?: number;
  /** What was searched for when it was found: its score can be explained then. */
  requirement?: RequirementSpec;
  isSimulated: boolean;
  /** ISO 8601: when its price was read at its marketplace. */
  fetchedAt?: string;
  /** Of the title, so that headings nest in what is around. */
  level?: 3 | 4;
  className?: string;
}

const PICTURE_PX = 240;

/** A product: what it is, what it costs with delivery, why it is here, and what can be done with it. `C` compares it while the focus is in it. */
export const ProductCard = memo(function ProductCard(props: ProductCardProps) {
  const { product, place, requirement, isSimulated, fetchedAt, level = 4, className } = props;
  const id = useId();
  const toggleCompared = useToggleCompared();
  const Title: 'h3' | 'h4' = `h${level}`;
  const offers = product.offers.length > 0 ? offersOf(product) : [];
  const compareByKey = (event: KeyboardEvent) => {
    if (event.key.toLowerCase() === 'c' && isPlain(event)) toggleCompared(product);
  };
  return (
    <article
      aria-labelledby={id}
      onKeyDown={compareByKey}
      className={cx('flex flex-col overflow-hidden rounded-xl border border-line bg-raised', className)}
    >
      <div className="relative">
        <ProductPicture url={product.image_url} size={PICTURE_PX} className="aspect-4/3 w-full" />
        <div className="absolute inset-x-2 top-2 flex items-start justify-between gap-1">
          {place !== undefined && <Place place={place} />}
          {isSimulated && <SimulatedBadge className="ml-auto" />}
        </div>
      </div>
      <div className="flex grow flex-col gap-1.5 border-t border-line p-3">
        <Title
          id={id}
          title={product.title}
          className="line-clamp-2 min-h-10 text-sm font-medium leading-5 wrap-anywhere"
        >
          {product.title}
        </Title>
        <Price offer={shownOffer(product)} />
        <CardFacts product={product} />
        {product.why_ranked && <p className="text-sm leading-5 text-muted wrap-anywhere">{product.why_ranked}</p>}
        <div className="mt-auto flex flex-col">
          {requirement && (
            <Disclosure label="Score" describedBy={id}>
              {() => <ScoreBreakdown product_id={product.product_id} requirement={requirement} />}
            </Disclosure>
          )}
          {offers.length > 0 && (
            <Disclosure label={`${offers.length} offers`} describedBy={id}>
              {() => <OfferList offers={offers} />}
            </Disclosure>
          )}
          {fetchedAt !== undefined && <FetchedAt at={fetchedAt} />}
        </div>
        <CardActions product={product} titleId={id} />
      </div>
    </article>
  );
});

function Place({ place }: { place: number }) {
  return (
    <span className="grid h-6 min-w-6 place-items-center rounded-md bg-neutral-900/80 px-1 text-xs font-semibold text-white tabular-nums">
      {place}
    </span>
  );
}

/** Not while something is typed, and not what is the browser's. */
function isPlain({ target, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  const isTyping = target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable="true"]');
  return !isTyping && !ctrlKey && !metaKey && !altKey;
}
