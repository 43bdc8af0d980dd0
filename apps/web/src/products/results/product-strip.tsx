import { useMemo, useState } from 'react';
import { CardSkeleton } from '../card/card-skeleton';
import { ResultCards, type ResultCardsProps } from './result-cards';

export interface ProductStripProps extends Pick<ResultCardsProps, 'group' | 'fetchedAt'> {
  /** What the list is of, for screen readers. */
  label: string;
  /** How many are shown where there is room for a grid; on phones, where it is a row, all of them as soon as that is swiped. */
  most: number;
}

/** On phones a row to swipe through, else a grid. `relative` keeps hidden words of cards out of sight from making the page wide. */
export const STRIP =
  'relative flex snap-x snap-mandatory gap-3 overflow-x-auto overscroll-x-contain scroll-px-1 p-1 -m-1 has-data-open:items-start ' +
  '@xl:grid @xl:grid-cols-[repeat(auto-fill,minmax(13.5rem,1fr))] @xl:overflow-visible';
export const STRIP_CARD = 'w-[min(16rem,78vw)] shrink-0 snap-start @xl:w-auto';

export function ProductStrip({ group, label, fetchedAt, most }: ProductStripProps) {
  const [isSwiped, setSwiped] = useState(false);
  const shown = useMemo(() => (isSwiped ? group : firstOf(group, most)), [isSwiped, group, most]);
  const classOf = (index: number) => `${STRIP_CARD} ${index >= most ? '@xl:hidden' : ''}`;
  return (
    <ul aria-label={label} className={STRIP} onScroll={() => setSwiped(true)}>
      <ResultCards group={shown} fetchedAt={fetchedAt} isUpright classOf={classOf} placeClass="min-h-124" />
    </ul>
  );
}

function firstOf(group: ResultCardsProps['group'], most: number): ResultCardsProps['group'] {
  return { ...group, products: group.products.slice(0, most) };
}

/** The places of cards that are still to come. */
export function SkeletonStrip({ count }: { count: number }) {
  return (
    <div className={`${STRIP} overflow-x-hidden`}>
      {Array.from({ length: count }, (_, index) => (
        <div key={index} className={`${STRIP_CARD} flex`}>
          <CardSkeleton className="w-full" />
        </div>
      ))}
    </div>
  );
}
