import type { LucideIcon } from 'lucide-react';
import * as Radix from 'radix-ui/dropdown-menu';
import type { ReactNode } from 'react';
import { cx } from './cx';

export interface MenuItem {
  label: string;
  icon?: LucideIcon;
  isDangerous?: boolean;
  onSelect: () => void;
}

/** What can be done, behind a button. It is not modal: that would inject a `<style>`, which the content security policy forbids. */
export function Menu({ trigger, items }: { trigger: ReactNode; items: readonly MenuItem[] }) {
  return (
    <Radix.Root modal={false}>
      <Radix.Trigger asChild>{trigger}</Radix.Trigger>
      <Radix.Portal>
        <Radix.Content
          sideOffset={4}
          collisionPadding={12}
          className="z-50 min-w-44 animate-rise rounded-xl border border-line bg-raised p-1 shadow-xl"
        >
          {items.map(({ label, icon: Icon, isDangerous, onSelect }) => (
            <Radix.Item
              key={label}
              onSelect={onSelect}
              className={cx(
                'touchable flex cursor-pointer items-center gap-2 rounded-lg px-3 py-2 text-sm outline-none data-highlighted:bg-sunken',
                isDangerous && 'text-bad',
              )}
            >
              {Icon && <Icon aria-hidden="true" className="size-4" />}
              {label}
            </Radix.Item>
          ))}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}
