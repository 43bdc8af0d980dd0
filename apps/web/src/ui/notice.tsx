import type { ReactNode } from 'react';
import { cx } from './cx';

const TONES = {
  info: 'border-line bg-sunken',
  good: 'border-good/40 bg-good-soft',
  warn: 'border-warn/40 bg-warn-soft',
  bad: 'border-bad/40 bg-bad-soft',
};

export interface NoticeProps {
  tone?: keyof typeof TONES;
  /** Read out at once: for what went wrong. */
  isAlert?: boolean;
  className?: string;
  children: ReactNode;
}

/** A boxed sentence that stands out from what is around it. */
export function Notice({ tone = 'info', isAlert = false, className, children }: NoticeProps) {
  return (
    <div
      role={isAlert ? 'alert' : undefined}
      className={cx('rounded-xl border px-4 py-3 text-sm text-ink', TONES[tone], className)}
    >
      {children}
    </div>
  );
}
