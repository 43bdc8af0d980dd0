import { Skeleton, cx } from '../../ui';

/** The place of a card that is still to come, as large as a card. */
export function CardSkeleton({ className }: { className?: string }) {
  return (
    <div
      aria-hidden="true"
      className={cx('flex flex-col overflow-hidden rounded-xl border border-line bg-raised', className)}
    >
      <Skeleton className="aspect-4/3 w-full rounded-none" />
      <div className="flex grow flex-col gap-2 p-3">
        <Skeleton className="h-10 w-full" />
        <Skeleton className="h-6 w-1/2" />
        <Skeleton className="h-12 w-3/4" />
        <Skeleton className="h-20 w-full" />
        <Skeleton className="mt-auto h-11 w-1/2" />
        <Skeleton className="h-10 w-full" />
      </div>
    </div>
  );
}
