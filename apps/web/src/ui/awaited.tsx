import { cx } from './cx';
import { Skeleton } from './skeleton';

export interface AwaitedProps {
  /** What is awaited, for those who listen. */
  label: string;
  /** The size of each thing to come, as classes, from top to bottom. */
  places: readonly string[];
  className?: string;
}

/** Grey places for what is still to come, and a word about it. */
export function Awaited({ label, places, className }: AwaitedProps) {
  return (
    <div role="status" className={cx('flex flex-col gap-3', className)}>
      <span className="sr-only">{label}</span>
      {places.map((size, index) => (
        <Skeleton key={index} className={size} />
      ))}
    </div>
  );
}
