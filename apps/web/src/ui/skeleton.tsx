import { cx } from './cx';

/** A grey place for what is still to come; give it the size of that. Silent: who mounts it says what is awaited. */
export function Skeleton({ className }: { className?: string }) {
  return <div aria-hidden="true" className={cx('animate-shimmer rounded-md bg-line', className)} />;
}
