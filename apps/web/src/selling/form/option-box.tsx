import type { ReactNode } from 'react';

/** A box to tick, with its words; the words can be touched, too. */
export function OptionBox({ label, checked, onChange, children }: OptionBoxProps) {
  return (
    <label className="touchable flex min-h-8 cursor-pointer items-center gap-2 text-sm">
      <input
        type="checkbox"
        className="size-4 shrink-0 accent-accent"
        checked={checked}
        onChange={({ target }) => onChange(target.checked)}
      />
      {label}
      {children}
    </label>
  );
}

interface OptionBoxProps {
  label: string;
  checked: boolean;
  onChange: (checked: boolean) => void;
  children?: ReactNode;
}
