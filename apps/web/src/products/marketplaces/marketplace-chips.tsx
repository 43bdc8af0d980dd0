import type { RequirementSpec } from '@talknshop/contracts';
import { Check, CircleX, Clock, LoaderCircle, type LucideIcon, Minus } from 'lucide-react';
import { Badge, Button, cx, type Tone } from '../../ui';
import { useProducts } from '../host/products-host';
import { retryWords } from '../said/retry-words';
import { Disclosure } from '../card/disclosure';
import {
  marketplaceChips,
  type MarketplaceChip,
  type MarketplaceState,
  type SearchReports,
  stateWords,
} from './marketplace-state';
import { useMarketplaces } from './use-marketplaces';

export interface MarketplaceChipsProps extends Omit<SearchReports, 'known'> {
  /** Whether what failed can still be tried again. */
  canRetry: boolean;
}

/** How far each marketplace is: a chip for each, the reasons of those that failed, and of those that were not asked. */
export function MarketplaceChips({ reports, results, canRetry }: MarketplaceChipsProps) {
  const known = useMarketplaces();
  const chips = marketplaceChips({ reports, results, known });
  if (chips.length === 0) return null;
  const skipped = chips.filter(({ state }) => state.kind === 'skipped');
  return (
    <div className="flex flex-col gap-1">
      <div className="flex flex-wrap items-center gap-1.5">
        <ul aria-label="Marketplaces" className="flex flex-wrap items-center gap-1.5">
          {chips
            .filter(({ state }) => state.kind !== 'skipped')
            .map((chip) => (
              <li key={chip.marketplace}>
                <Chip {...chip} />
              </li>
            ))}
        </ul>
        {skipped.length > 0 && (
          <Disclosure label={<span className="text-xs text-muted">{skipped.length} skipped</span>}>
            {() => <Reasons chips={skipped} />}
          </Disclosure>
        )}
      </div>
      <Failures chips={chips} requirement={canRetry ? results?.requirement_spec : undefined} />
    </div>
  );
}

const LOOKS: Record<MarketplaceState['kind'], { icon: LucideIcon; tone: Tone }> = {
  searching: { icon: LoaderCircle, tone: 'accent' },
  found: { icon: Check, tone: 'good' },
  slow: { icon: Clock, tone: 'warn' },
  failed: { icon: CircleX, tone: 'bad' },
  skipped: { icon: Minus, tone: 'neutral' },
};

function Chip({ name, state }: MarketplaceChip) {
  const isEmpty = state.kind === 'found' && state.count === 0;
  const { icon: Icon, tone } = isEmpty ? LOOKS.skipped : LOOKS[state.kind];
  return (
    <Badge tone={tone} className="py-1 tabular-nums">
      <Icon aria-hidden="true" className={cx('size-3.5', state.kind === 'searching' && 'animate-spin')} />
      {name}: {stateWords(state)}
    </Badge>
  );
}

/** Trying again asks all of them, as the conversation searches everywhere or not at all; whoever has answered answers at once. */
function Failures({ chips, requirement }: { chips: readonly MarketplaceChip[]; requirement?: RequirementSpec }) {
  const { say } = useProducts();
  const failed = chips.filter(({ state }) => state.kind === 'failed');
  if (failed.length === 0) return null;
  return (
    <div className="flex flex-wrap items-center gap-2">
      <Reasons chips={failed} />
      {requirement && (
        <Button size="small" onClick={() => say(retryWords(requirement))}>
          Try again
        </Button>
      )}
    </div>
  );
}

function Reasons({ chips }: { chips: readonly MarketplaceChip[] }) {
  return (
    <ul className="text-xs text-muted">
      {chips.map(({ marketplace, name, state }) => (
        <li key={marketplace} className="wrap-anywhere">
          {name}: {'reason' in state ? state.reason : stateWords(state)}
        </li>
      ))}
    </ul>
  );
}
