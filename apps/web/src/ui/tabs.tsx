import * as Radix from 'radix-ui/tabs';
import type { ReactNode } from 'react';
import { cx } from './cx';

export interface TabItem {
  id: string;
  label: string;
  /** How many there are in it; none is shown for 0. */
  count?: number;
  content: ReactNode;
}

export interface TabsProps {
  /** What the tabs are of, for screen readers. */
  label: string;
  items: readonly TabItem[];
  selected: string;
  onSelect: (id: string) => void;
  className?: string;
}

/** Tabs that fill their parent's height; the selected one's content scrolls by itself. */
export function Tabs({ label, items, selected, onSelect, className }: TabsProps) {
  return (
    <Radix.Root value={selected} onValueChange={onSelect} className={cx('flex min-h-0 flex-col', className)}>
      <Radix.List aria-label={label} className="flex shrink-0 overflow-x-auto border-b border-line px-2">
        {items.map(({ id, label: name, count = 0 }) => (
          <Radix.Trigger
            key={id}
            value={id}
            className={cx(
              'touchable inline-flex shrink-0 items-center justify-center gap-1 border-b-2 border-transparent px-1.5 py-2.5 text-[0.8125rem] font-medium text-muted 2xl:px-2.5 2xl:text-sm',
              '-outline-offset-2 hover:text-ink data-[state=active]:border-accent data-[state=active]:text-ink',
            )}
          >
            {name}
            {count > 0 && <span className="rounded-full bg-sunken px-1 text-xs tabular-nums">{count}</span>}
          </Radix.Trigger>
        ))}
      </Radix.List>
      {items.map(({ id, content }) => (
        <Radix.Content key={id} value={id} className="min-h-0 grow overflow-y-auto p-4 -outline-offset-2">
          {content}
        </Radix.Content>
      ))}
    </Radix.Root>
  );
}
