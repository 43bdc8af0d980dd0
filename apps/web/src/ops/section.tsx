import { type ReactNode, useId } from 'react';
import { cx } from '../ui';

export interface SectionProps {
  title: string;
  /** One sentence: what this is, and what to make of it. */
  hint?: string;
  /** Why nothing of it is known. */
  gap?: string;
  aside?: ReactNode;
  className?: string;
  children: ReactNode;
}

/** A part of the page, with its heading. */
export function Section({ title, hint, gap, aside, className, children }: SectionProps) {
  const id = useId();
  return (
    <section
      aria-labelledby={id}
      className={cx('flex min-w-0 flex-col gap-3 rounded-xl border border-line bg-raised p-4', className)}
    >
      <header className="flex flex-wrap items-start justify-between gap-x-4 gap-y-2 sm:flex-nowrap">
        <div className="min-w-0">
          <h2 id={id} className="font-semibold">
            {title}
          </h2>
          {hint !== undefined && <p className="text-sm text-muted">{hint}</p>}
        </div>
        {aside !== undefined && <div className="shrink-0">{aside}</div>}
      </header>
      {gap === undefined ? children : <p className="text-sm text-warn">Not known just now: {gap}.</p>}
    </section>
  );
}
