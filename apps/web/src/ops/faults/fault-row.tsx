import type { SandboxFault } from '@talknshop/contracts';
import { Badge, Button, VisuallyHidden } from '../../ui';
import { nameOf } from '../words';
import { type FaultPreset, faultWords, presetOf } from './fault-presets';
import type { FaultWish } from './use-fault-switch';

export interface FaultRowProps {
  marketplace: string;
  /** Absent while it is well. */
  fault?: SandboxFault;
  /** What the switch switches on. */
  chosen: FaultPreset;
  isBusy: boolean;
  onSwitch: (wish: FaultWish) => void;
}

/** One marketplace: what is wrong with it now, and its switch. */
export function FaultRow({ marketplace, fault, chosen, isBusy, onSwitch }: FaultRowProps) {
  const name = nameOf(marketplace);
  const isOn = fault !== undefined && presetOf(fault) === chosen;
  return (
    <li className="flex flex-wrap items-center gap-2 border-b border-line py-2 text-sm last:border-0">
      <span className="font-medium">{name}</span>
      {fault ? <Badge tone="bad">{faultWords(fault)}</Badge> : <Badge tone="good">Well</Badge>}
      <span className="ml-auto flex gap-2">
        {!isOn && (
          <Button size="small" disabled={isBusy} onClick={() => onSwitch({ marketplace, fault: chosen.fault })}>
            Switch on
            <VisuallyHidden>
              {' '}
              for {name}: {chosen.name}
            </VisuallyHidden>
          </Button>
        )}
        {fault && (
          <Button size="small" look="primary" disabled={isBusy} onClick={() => onSwitch({ marketplace })}>
            Make well
            <VisuallyHidden> {name}</VisuallyHidden>
          </Button>
        )}
      </span>
    </li>
  );
}
