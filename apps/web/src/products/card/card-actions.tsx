import type { ProductResult } from '@talknshop/contracts';
import { Bell, Heart, Scale } from 'lucide-react';
import { cx, ExternalLink, IconButton, buttonClass } from '../../ui';
import { useProducts } from '../host/products-host';
import { useCompared } from '../compare/compare-selection';
import { useToggleCompared } from '../compare/use-toggle-compared';
import { MOST_SAVED, useSaved } from '../saved/saved-products';

/** What can be done with a product; `titleId` names the element that says which. */
export function CardActions({ product, titleId }: { product: ProductResult; titleId: string }) {
  const { selection, saved, watch, announce } = useProducts();
  const toggleCompared = useToggleCompared();
  const isCompared = useCompared(selection).some(({ product_id }) => product_id === product.product_id);
  const isSaved = useSaved(saved).some((each) => each.product.product_id === product.product_id);
  const save = () => announce(SAVED_WORDS[saved.toggle(product)]);
  return (
    <div className="flex items-center">
      <ExternalLink
        href={product.deep_link}
        className={cx(buttonClass('secondary', 'small'), 'mr-auto text-ink no-underline hover:no-underline')}
      >
        Open
      </ExternalLink>
      <IconButton
        label="Compare"
        icon={Scale}
        aria-pressed={isCompared}
        aria-describedby={titleId}
        aria-keyshortcuts="c"
        onClick={() => toggleCompared(product)}
        className={cx(isCompared && 'bg-accent-soft text-accent')}
      />
      <IconButton
        label="Save"
        icon={Heart}
        aria-pressed={isSaved}
        aria-describedby={titleId}
        onClick={save}
        className={cx(isSaved && 'bg-accent-soft text-accent [&>svg]:fill-current')}
      />
      <IconButton label="Watch price" icon={Bell} aria-describedby={titleId} onClick={() => watch({ product })} />
    </div>
  );
}

const SAVED_WORDS = {
  saved: 'Saved.',
  for_now: 'Saved until this page is closed: the browser has no room to keep it.',
  forgotten: 'No longer saved.',
  full: `${MOST_SAVED} products are saved at most: take one out first.`,
};
