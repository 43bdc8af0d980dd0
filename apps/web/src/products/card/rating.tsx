import { Star } from 'lucide-react';

const count = new Intl.NumberFormat('en-US');

/** Stars and by how many people; nothing for what nobody rated. */
export function Rating({ rating, review_count }: { rating?: number; review_count?: number }) {
  if (rating === undefined) return null;
  const by =
    review_count === undefined
      ? ''
      : ` by ${review_count === 1 ? 'one person' : `${count.format(review_count)} people`}`;
  return (
    <span
      role="img"
      aria-label={`Rated ${rating.toFixed(1)} of 5${by}`}
      className="inline-flex items-center gap-1 tabular-nums"
    >
      <Star className="size-3.5 fill-current text-warn" />
      {rating.toFixed(1)}
      {review_count !== undefined && <span className="text-muted">({count.format(review_count)})</span>}
    </span>
  );
}
