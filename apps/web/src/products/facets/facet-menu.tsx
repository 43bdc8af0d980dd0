import { ChevronDown } from 'lucide-react';
import * as Radix from 'radix-ui/dropdown-menu';
import { buttonClass, cx } from '../../ui';
import type { FacetQuestion } from '../said/facet-words';

export interface FacetMenuProps {
  question: FacetQuestion;
  onSay: (message: string) => void;
}

/** The values of one facet, each with how many were found; choosing one says it. Not modal, as that would inject a `<style>`. */
export function FacetMenu({ question: { label, kind, choices }, onSay }: FacetMenuProps) {
  return (
    <Radix.Root modal={false}>
      <Radix.Trigger className={cx(buttonClass('secondary', 'small'), 'shrink-0 gap-1 px-2')}>
        {label}
        <ChevronDown aria-hidden="true" className="size-4" />
      </Radix.Trigger>
      <Radix.Portal>
        <Radix.Content
          align="start"
          sideOffset={4}
          collisionPadding={12}
          className="z-50 max-h-(--radix-dropdown-menu-content-available-height) w-64 animate-rise overflow-y-auto rounded-xl border border-line bg-raised p-1 shadow-xl"
        >
          <Radix.Label className="px-3 py-1.5 text-xs text-muted">{NOTES[kind]}</Radix.Label>
          {choices.map(({ facet, label: name, count, say }) => (
            <Radix.Item
              key={facet}
              onSelect={() => onSay(say)}
              className="touchable flex cursor-pointer items-center justify-between gap-3 rounded-lg px-3 py-1.5 text-sm outline-none data-highlighted:bg-sunken"
            >
              <span className="wrap-anywhere">{name}</span> <span className="tabular-nums text-muted">{count}</span>
            </Radix.Item>
          ))}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}

/** A limit is searched for anew, and finds what was further down before. */
const NOTES: Record<FacetQuestion['kind'], string> = {
  limit: 'Of those found; there may be more.',
  wish: 'Comes first; others stay.',
};
