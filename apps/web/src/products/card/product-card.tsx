import type { ProductResult, RequirementSpec } from '@talknshop/contracts';
import { type KeyboardEvent, memo, useId } from 'react';
import { areSingleKeysOn, cx } from '../../ui';
import { useToggleCompared } from '../compare/use-toggle-compared';
import { shownOffer } from '../offers/offers-of';
import { Price } from '../prices/price';
import { CardActions } from './card-actions';
import { CardDetails } from './card-details';
import { CardFacts } from './card-facts';
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
  /** Whether its picture stands above its words however wide its list is. */
  isUpright?: boolean;
}

const PICTURE_PX = 240;

/**
 * A product: what it is, what it costs with delivery, why it is here, and what can be done with it. It fills its place: upright
 * in a narrow list, with its picture at the side where the container that its list is in is wide enough. `C` compares it while the focus
 * is in it.
 */
export const ProductCard = memo(function ProductCard(props: ProductCardProps) {
  const { product, place, requirement, isSimulated, fetchedAt, level = 4, isUpright = false } = props;
  const id = useId();
  const toggleCompared = useToggleCompared();
  const Title: 'h3' | 'h4' = `h${level}`;
  const compareByKey = (event: KeyboardEvent) => {
    if (event.key.toLowerCase() === 'c' && isPlain(event)) toggleCompared(product);
  };
  return (
    <article
      aria-labelledby={id}
      onKeyDown={compareByKey}
      className="flex w-full flex-col overflow-hidden rounded-xl border border-line bg-raised"
    >
      <div className={cx('flex flex-col', !isUpright && '@xs:flex-row')}>
        <div className={cx('relative shrink-0 bg-tile', !isUpright && '@xs:w-28')}>
          <ProductPicture
            url={product.image_url}
            size={PICTURE_PX}
            className={cx('aspect-4/3 w-full', !isUpright && '@xs:aspect-square')}
          />
          {place !== undefined && <Place place={place} />}
        </div>
        <div
          className={cx(
            'flex min-w-0 grow flex-col gap-1.5 border-t border-line p-3 pb-1.5',
            !isUpright && '@xs:border-l @xs:border-t-0',
          )}
        >
          <Title
            id={id}
            title={product.title}
            className="line-clamp-2 min-h-10 text-sm font-medium leading-5 wrap-anywhere"
          >
            {product.title}
          </Title>
          <Price offer={shownOffer(product)} />
          <CardFacts product={product} isSimulated={isSimulated} />
        </div>
      </div>
      <div className={cx('flex grow flex-col gap-1.5 border-line px-3 pb-2', !isUpright && '@xs:border-t @xs:pt-2')}>
        {product.why_ranked && <p className="text-sm leading-5 text-muted wrap-anywhere">{product.why_ranked}</p>}
        <CardDetails product={product} requirement={requirement} titleId={id} fetchedAt={fetchedAt} />
        <CardActions product={product} titleId={id} />
      </div>
    </article>
  );
});

function Place({ place }: { place: number }) {
  return (
    <span
      role="img"
      aria-label={`Number ${place}`}
      className="absolute left-2 top-2 grid h-6 min-w-6 place-items-center rounded-md bg-neutral-900/80 px-1 text-xs font-semibold text-white tabular-nums"
    >
      {place}
    </span>
  );
}

/** Not while something is typed, and not what is the browser's. */
function isPlain({ target, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  const isTyping = target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable="true"]');
  return areSingleKeysOn() && !isTyping && !ctrlKey && !metaKey && !altKey;
}
