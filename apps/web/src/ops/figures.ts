import type { OpsOverview } from '@talknshop/contracts';
import { took } from './spans';

export interface Figure {
  name: string;
  figure: string;
  /** What to make of it. */
  aside: string;
  tone: 'calm' | 'warn' | 'bad';
}

/** What matters of everything, in six figures. */
export function figuresOf({ connections, turns, marketplaces, services, queues, jobs }: OpsOverview): Figure[] {
  const enabled = marketplaces.filter((each) => each.enabled);
  const up = enabled.filter(({ health }) => health === 'up').length;
  const open = [...enabled, ...services].filter(({ circuit }) => circuit === 'open').length;
  const waiting = sum(queues.map((queue) => queue.waiting + queue.in_flight + queue.delayed));
  const dead = sum(queues.map((queue) => queue.dead_letters));
  return [
    { name: 'Connections', figure: `${connections.total}`, aside: userWords(connections), tone: 'calm' },
    { name: 'Turns running', figure: `${running(turns)}`, aside: typicalWords(turns), tone: 'calm' },
    {
      name: 'Marketplaces up',
      figure: `${up} of ${enabled.length}`,
      aside: up < enabled.length ? 'searches go on without' : 'all answer',
      tone: up < enabled.length ? 'warn' : 'calm',
    },
    {
      name: 'Open breakers',
      figure: `${open}`,
      aside: open ? 'calls kept away' : 'calls go through',
      tone: open ? 'warn' : 'calm',
    },
    { name: 'In queues', figure: `${waiting}`, aside: jobWords(jobs), tone: 'calm' },
    {
      name: 'Dead letters',
      figure: `${dead}`,
      aside: dead ? 'look at them' : 'nothing given up',
      tone: dead ? 'bad' : 'calm',
    },
  ];
}

function userWords({ users }: OpsOverview['connections']): string {
  return users.length === 1 ? 'of 1 user' : `of ${users.length} users`;
}

function running(turns: OpsOverview['turns']): number {
  return turns.filter(({ outcome }) => outcome === 'running').length;
}

/** The median of the turns shown. */
function typicalWords(turns: OpsOverview['turns']): string {
  const spans = turns.flatMap(({ duration_ms }) => duration_ms ?? []).toSorted((one, other) => one - other);
  const median = spans[Math.floor(spans.length / 2)];
  return median === undefined ? 'none so far' : `half end within ${took(median)}`;
}

function jobWords(jobs: OpsOverview['jobs']): string {
  const count = jobs.filter(({ status }) => status === 'created' || status === 'processing').length;
  return count === 1 ? '1 job under way' : `${count} jobs under way`;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
