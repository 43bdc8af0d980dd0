import type { PostingMode } from '@talknshop/contracts';
import { useId } from 'react';
import { FormGroup } from './form-group';

const MODES: { mode: PostingMode; label: string; words: string }[] = [
  {
    mode: 'best_effort',
    label: 'Wherever it works',
    words: 'One marketplace that refuses does not keep it from the others.',
  },
  {
    mode: 'all_or_nothing',
    label: 'All or none',
    words: 'It is prepared everywhere first, and posted only when every marketplace takes it.',
  },
];

/** What happens when one of several marketplaces does not take the listing. */
export function ModeChoice({ mode, onChoose }: { mode: PostingMode; onChoose: (mode: PostingMode) => void }) {
  const name = useId();
  return (
    <FormGroup label="If one marketplace does not take it">
      {MODES.map(({ mode: one, label, words }) => (
        <label key={one} className="touchable flex cursor-pointer items-start gap-2 text-sm">
          <input
            type="radio"
            className="mt-1 size-4 shrink-0 accent-accent"
            name={name}
            checked={mode === one}
            onChange={() => onChoose(one)}
          />
          <span>
            {label}
            <span className="block text-xs text-muted">{words}</span>
          </span>
        </label>
      ))}
    </FormGroup>
  );
}
