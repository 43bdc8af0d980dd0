import { ChevronDown } from 'lucide-react';
import { type ReactNode, useId, useState } from 'react';
import { cx } from '../../ui';

export interface DisclosureProps {
  /** What is behind it. */
  label: ReactNode;
  /** What it is about, for those who hear several of the same label. */
  describedBy?: string;
  /** Made when it is opened for the first time. */
  children: () => ReactNode;
}

/** More about something, opened and closed in its place. */
export function Disclosure({ label, describedBy, children }: DisclosureProps) {
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  return (
    <div data-open={isOpen || undefined}>
      <button
        type="button"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        aria-describedby={describedBy}
        onClick={() => setOpen(!isOpen)}
        className="touchable -mx-1 inline-flex items-center gap-1 rounded-md px-1 py-1 text-sm font-medium text-accent hover:underline"
      >
        {label}
        <ChevronDown aria-hidden="true" className={cx('size-4 transition-transform', isOpen && 'rotate-180')} />
      </button>
      {isOpen && (
        <div id={id} className="pb-1 pt-1">
          {children()}
        </div>
      )}
    </div>
  );
}
