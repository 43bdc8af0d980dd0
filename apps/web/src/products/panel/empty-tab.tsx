import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';

/** What stands in a tab while there is nothing in it: how something gets there. */
export function EmptyTab({ icon: Icon, title, children }: { icon: LucideIcon; title: string; children: ReactNode }) {
  return (
    <div className="mx-auto flex max-w-sm flex-col items-center gap-2 py-12 text-center text-balance">
      <Icon aria-hidden="true" className="size-8 text-muted" strokeWidth={1.5} />
      <p className="font-medium">{title}</p>
      <p className="text-sm text-muted">{children}</p>
    </div>
  );
}
