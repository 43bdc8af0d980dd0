import type { OpsOverview } from '@talknshop/contracts';
import { cx } from '../ui';
import { figuresOf } from './figures';

const TONES = { calm: 'text-ink', warn: 'text-warn', bad: 'text-bad' };

/** The figures that say whether anything is wrong. */
export function Summary({ overview }: { overview: OpsOverview }) {
  return (
    <dl className="grid grid-cols-2 gap-3 sm:grid-cols-3 xl:grid-cols-6">
      {figuresOf(overview).map(({ name, figure, tone, aside }) => (
        <div key={name} className="flex flex-col rounded-xl border border-line bg-raised px-4 py-3">
          <dt className="text-xs text-muted">{name}</dt>
          <dd className={cx('text-2xl font-semibold tabular-nums', TONES[tone])}>{figure}</dd>
          <dd className="text-xs text-muted">{aside}</dd>
        </div>
      ))}
    </dl>
  );
}
