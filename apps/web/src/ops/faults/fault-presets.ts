import type { SandboxFault } from '@talknshop/contracts';
import { took } from '../spans';

export interface FaultPreset {
  id: string;
  name: string;
  /** What it does, and what there is to be seen of it. */
  effect: string;
  fault: SandboxFault;
}

/** Ways for a marketplace to misbehave that are worth looking at, the mildest first. */
export const FAULT_PRESETS: readonly FaultPreset[] = [
  {
    id: 'slow',
    name: 'Slow',
    effect: 'Every answer comes 2 seconds late. Results do not wait for it, and what is better is offered afterwards.',
    fault: { latency_ms: 2_000 },
  },
  {
    id: 'flaky',
    name: 'Flaky',
    effect: 'Every other call fails with an error 500. Most of it is made good by trying again.',
    fault: { status: 500, rate: 0.5 },
  },
  {
    id: 'limited',
    name: 'Rate limited',
    effect: 'It refuses every call with 429 and asks for 30 seconds of peace.',
    fault: { status: 429, retry_after_s: 30 },
  },
  {
    id: 'down',
    name: 'Down',
    effect:
      'It refuses every call with an error 503. After a few its breaker opens, and searches go on without it at once.',
    fault: { status: 503 },
  },
  {
    id: 'silent',
    name: 'Silent',
    effect: 'It takes calls and never answers. Searches go on at their deadline, and name it.',
    fault: { hang: true },
  },
  {
    id: 'garbled',
    name: 'Garbled',
    effect: 'It answers with JSON that breaks off in the middle.',
    fault: { malformed: true },
  },
  {
    id: 'lost',
    name: 'Lost replies',
    effect: 'It does what it is asked and cuts the line before it says so. What is posted must not be posted twice.',
    fault: { lost_reply: true },
  },
];

/** The preset that a fault is; `undefined` for one of somebody's own making. */
export function presetOf(fault: SandboxFault): FaultPreset | undefined {
  return FAULT_PRESETS.find((preset) => textOf(preset.fault) === textOf(fault));
}

/** A fault in a few words, whoever made it. */
export function faultWords(fault: SandboxFault): string {
  const preset = presetOf(fault);
  if (preset) return preset.name;
  const parts = [
    fault.latency_ms !== undefined && `${took(fault.latency_ms)} late`,
    fault.status !== undefined && `error ${fault.status}`,
    fault.hang && 'no answer',
    fault.malformed && 'broken answers',
    fault.lost_reply && 'lost replies',
    fault.fail_at !== undefined && `only at ${fault.fail_at}`,
    fault.nth !== undefined && `only call ${fault.nth}`,
    fault.rate !== undefined && `${Math.round(fault.rate * 100)}% of calls`,
  ].filter((part) => part !== false && part !== undefined);
  return parts.join(', ') || 'Nothing';
}

function textOf(fault: SandboxFault): string {
  return JSON.stringify(Object.entries(fault).toSorted(([one], [other]) => one.localeCompare(other)));
}
