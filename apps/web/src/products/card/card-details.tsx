import type { ProductResult, RequirementSpec } from '@talknshop/contracts';
import { ChevronDown } from 'lucide-react';
import { useId, useState } from 'react';
import { cx } from '../../ui';
import { OfferList } from '../offers/offer-list';
import { offersOf } from '../offers/offers-of';
import { ScoreBreakdown } from '../score/score-breakdown';
import { FetchedAt } from './fetched-at';

export interface CardDetailsProps {
  product: ProductResult;
  /** What was searched for when it was found; without it the score says nothing. */
  requirement?: RequirementSpec;
  titleId: string;
  /** ISO 8601: when its price was read. */
  fetchedAt?: string;
}

type Detail = 'score' | 'offers';

/** More about a product, one thing at a time, opened in its place: what its score is made of, and all its offers. */
export function CardDetails({ product, requirement, titleId, fetchedAt }: CardDetailsProps) {
  const [open, setOpen] = useState<Detail>();
  const id = useId();
  const offers = product.offers.length > 0 ? offersOf(product) : [];
  const labels: [Detail, string][] = [
    ...(requirement ? [['score', `Score ${Math.round(product.score * 100)}`] as [Detail, string]] : []),
    ...(offers.length > 0 ? [['offers', `${offers.length} offers`] as [Detail, string]] : []),
  ];
  return (
    <div data-open={open && true} className="mt-auto">
      <div className="flex flex-wrap items-center gap-x-4">
        {labels.map(([detail, label]) => (
          <button
            key={detail}
            type="button"
            aria-expanded={open === detail}
            aria-controls={open === detail ? id : undefined}
            aria-describedby={titleId}
            onClick={() => setOpen(open === detail ? undefined : detail)}
            className="touchable inline-flex items-center gap-0.5 rounded-md py-1 text-sm font-medium text-accent hover:underline"
          >
            {label}
            <ChevronDown
              aria-hidden="true"
              className={cx('size-4 transition-transform', open === detail && 'rotate-180')}
            />
          </button>
        ))}
        {fetchedAt !== undefined && <FetchedAt at={fetchedAt} />}
      </div>
      {open && (
        <div id={id} className="pb-1 pt-1">
          {open === 'offers' && <OfferList offers={offers} />}
          {open === 'score' && requirement && (
            <ScoreBreakdown product_id={product.product_id} requirement={requirement} />
          )}
        </div>
      )}
    </div>
  );
}
