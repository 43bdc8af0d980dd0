import type { SandboxFault } from '@talknshop/contracts';
import { useId, useState } from 'react';
import { Badge, Button } from '../../ui';
import { nameOf } from '../words';
import { FAULT_PRESETS, faultWords, presetOf } from './fault-presets';
import type { FaultWish } from './use-fault-switch';

export interface FaultRowProps {
  marketplace: string;
  /** Absent while it is well. */
  fault?: SandboxFault;
  isBusy: boolean;
  onSwitch: (wish: FaultWish) => void;
}

/** One marketplace: what is wrong with it now, and what could be. */
export function FaultRow({ marketplace, fault, isBusy, onSwitch }: FaultRowProps) {
  const [chosen, setChosen] = useState('down');
  const id = useId();
  const name = nameOf(marketplace);
  const on = fault && (presetOf(fault)?.id ?? 'own');
  const preset = FAULT_PRESETS.find((each) => each.id === chosen);
  return (
    <li className="flex flex-col gap-2 border-b border-line py-3 last:border-0 lg:grid lg:grid-cols-[12rem_1fr] lg:gap-x-4">
      <div className="flex flex-wrap items-center gap-2 text-sm">
        <span className="font-medium">{name}</span>
        {fault ? <Badge tone="bad">{faultWords(fault)}</Badge> : <Badge tone="good">Well</Badge>}
      </div>
      <div className="flex flex-col gap-1.5">
        <div className="flex flex-wrap items-center gap-2">
          <label htmlFor={id} className="sr-only">
            What {name} shall do
          </label>
          <select
            id={id}
            value={chosen}
            aria-describedby={`${id}-effect`}
            onChange={(event) => setChosen(event.target.value)}
            className="touchable min-h-8 rounded-lg border border-edge bg-raised px-2 text-sm"
          >
            {FAULT_PRESETS.map((each) => (
              <option key={each.id} value={each.id}>
                {each.name}
              </option>
            ))}
          </select>
          <Button
            size="small"
            disabled={isBusy || on === chosen}
            aria-label={`Make ${name} misbehave: ${preset?.name}`}
            onClick={() => onSwitch({ marketplace, fault: preset?.fault })}
          >
            Switch on
          </Button>
          {fault && (
            <Button
              size="small"
              look="primary"
              disabled={isBusy}
              aria-label={`Make ${name} well`}
              onClick={() => onSwitch({ marketplace })}
            >
              Make well
            </Button>
          )}
        </div>
        <p id={`${id}-effect`} className="text-xs text-muted">
          {preset?.effect}
        </p>
      </div>
    </li>
  );
}
