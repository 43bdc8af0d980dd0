import { ExternalLink as Icon } from 'lucide-react';
import type { ReactNode } from 'react';
import { cx } from './cx';

export interface ExternalLinkProps {
  /** Whatever is no http address leads nowhere. */
  href: string;
  className?: string;
  children: ReactNode;
}

/** A link out of here, in a tab of its own, which learns nothing of where it came from. */
export function ExternalLink({ href, className, children }: ExternalLinkProps) {
  if (!/^https?:\/\//i.test(href)) return <span className={className}>{children}</span>;
  return (
    <a
      href={href}
      target="_blank"
      rel="noopener noreferrer"
      className={cx('inline-flex items-center gap-1 text-accent underline-offset-2 hover:underline', className)}
    >
      {children}
      <Icon role="img" aria-label="(opens in a new tab)" className="size-3.5 shrink-0" />
    </a>
  );
}
