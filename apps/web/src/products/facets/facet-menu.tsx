import { ChevronDown } from 'lucide-react';
import { buttonClass, cx, Popover } from '../../ui';
import type { FacetQuestion } from '../said/facet-words';

export interface FacetMenuProps {
  question: FacetQuestion;
  onSay: (message: string) => void;
}

/** The values of one facet, each with how many there are; choosing one says it. */
export function FacetMenu({ question: { label, kind, choices }, onSay }: FacetMenuProps) {
  return (
    <Popover
      label={label}
      className="w-64 p-2"
      trigger={
        <button type="button" className={cx(buttonClass('secondary', 'small'), 'gap-1 px-2')}>
          {label}
          <ChevronDown aria-hidden="true" className="size-4" />
        </button>
      }
    >
      {kind === 'wish' && <p className="px-2 pb-1 text-xs text-muted">Comes first, others stay.</p>}
      <ul className="flex flex-col">
        {choices.map(({ facet, label: name, count, say }) => (
          <li key={facet}>
            <button
              type="button"
              onClick={() => onSay(say)}
              className="touchable flex w-full items-center justify-between gap-3 rounded-lg px-2 py-1.5 text-left text-sm hover:bg-sunken"
            >
              <span className="wrap-anywhere">{name}</span>
              <span className="tabular-nums text-muted">{count}</span>
            </button>
          </li>
        ))}
      </ul>
    </Popover>
  );
}
