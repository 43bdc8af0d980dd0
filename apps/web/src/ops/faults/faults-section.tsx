import type { OpsOverview } from '@talknshop/contracts';
import { useState } from 'react';
import { Button, LiveRegion, Notice, SimulatedBadge } from '../../ui';
import { Section } from '../section';
import { nameOf } from '../words';
import { FaultChoice } from './fault-choice';
import { FAULT_PRESETS, faultWords } from './fault-presets';
import { FaultRow } from './fault-row';
import { simulatedMarketplaces } from './simulated-marketplaces';
import { type FaultWish, useFaultSwitch } from './use-fault-switch';

export interface FaultsSectionProps extends Pick<OpsOverview, 'marketplaces'> {
  faults: NonNullable<OpsOverview['faults']>;
  gap?: string;
}

const FIRST = FAULT_PRESETS.find(({ id }) => id === 'down') ?? FAULT_PRESETS[0]!;

/** Switches that make the simulated marketplaces misbehave, to see how everything else copes. */
export function FaultsSection({ faults, marketplaces, gap }: FaultsSectionProps) {
  const change = useFaultSwitch();
  const [chosen, setChosen] = useState(FIRST);
  const names = [...new Set([...simulatedMarketplaces(marketplaces), ...Object.keys(faults)])];
  return (
    <Section
      title="Faults"
      hint="Make a marketplace misbehave, search or sell in another tab, and watch the rest cope. Nothing real is touched."
      gap={gap}
      aside={
        <span className="flex flex-wrap items-center gap-2">
          <SimulatedBadge />
          <Button
            size="small"
            disabled={change.isPending || Object.keys(faults).length === 0}
            onClick={() => change.mutate({})}
          >
            Make all well
          </Button>
        </span>
      }
    >
      {change.error && (
        <Notice tone="bad" isAlert>
          It could not be switched: {change.error.message}
        </Notice>
      )}
      <LiveRegion id={change.submittedAt} message={change.isSuccess ? doneWords(change.variables) : ''} />
      <FaultChoice chosen={chosen} onChoose={setChosen} />
      <ul aria-label="Simulated marketplaces">
        {names.map((marketplace) => (
          <FaultRow
            key={marketplace}
            marketplace={marketplace}
            fault={faults[marketplace]}
            chosen={chosen}
            isBusy={change.isPending}
            onSwitch={change.mutate}
          />
        ))}
      </ul>
    </Section>
  );
}

function doneWords({ marketplace, fault }: FaultWish): string {
  if (marketplace === undefined) return 'All marketplaces are well.';
  return fault ? `${nameOf(marketplace)}: ${faultWords(fault)}.` : `${nameOf(marketplace)} is well.`;
}
