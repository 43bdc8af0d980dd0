import type { FoundProducts, MarketplaceStatus, ProgressData, SearchMarketplace } from '@talknshop/contracts';
import { MARKETPLACE_NAMES } from '@talknshop/contracts/protocol';

/** How far one marketplace is with a search; `count` is what it has before limits are applied. */
export type MarketplaceState =
  | { kind: 'searching' }
  | { kind: 'found'; count?: number }
  | { kind: 'slow' }
  | { kind: 'failed'; reason: string }
  | { kind: 'skipped'; reason: string };

export interface MarketplaceChip {
  marketplace: SearchMarketplace;
  name: string;
  state: MarketplaceState;
}

/** What is known of a search: what was reported on the way, its answer once there is one, and which marketplaces there are. */
export interface SearchReports {
  progress: readonly ProgressData[];
  results?: FoundProducts;
  known?: readonly MarketplaceStatus[];
}

/** One chip for each marketplace of a search, in the order in which they were first heard of; the skipped ones last. Pure. */
export function marketplaceChips({ progress, results, known = [] }: SearchReports): MarketplaceChip[] {
  const states = new Map([...reported(progress), ...(results ? answered(results, progress) : [])]);
  if (states.size > 0)
    for (const [name, state] of skipped(known, results)) if (!states.has(name)) states.set(name, state);
  return [...states].map(([marketplace, state]) => ({ marketplace, name: MARKETPLACE_NAMES[marketplace], state }));
}

type StateEntry = readonly [SearchMarketplace, MarketplaceState];

function reported(progress: readonly ProgressData[]): StateEntry[] {
  const latest = latestReports(progress);
  const byMarketplace = Map.groupBy(latest, ({ marketplace }) => marketplace!);
  return [...byMarketplace].map(([marketplace, reports]) => [marketplace, together(reports)]);
}

/** Of each request and marketplace the last word. */
function latestReports(progress: readonly ProgressData[]): ProgressData[] {
  const latest = new Map<string, ProgressData>();
  for (const report of progress)
    if (report.marketplace && report.status) latest.set(`${report.marketplace}/${report.request ?? ''}`, report);
  return [...latest.values()];
}

/** Several requests at one marketplace are one chip: it searches while any is searched, and has failed when all have. */
function together(reports: readonly ProgressData[]): MarketplaceState {
  const having = (status: ProgressData['status']) => reports.filter((report) => report.status === status);
  if (having('searching').length > 0) return { kind: 'searching' };
  if (having('late').length > 0) return { kind: 'slow' };
  const found = having('found');
  const [failed] = having('failed');
  if (found.length === 0 && failed) return { kind: 'failed', reason: reasonIn(failed) };
  return { kind: 'found', count: found.reduce((sum, { count = 0 }) => sum + count, 0) };
}

/** The message of a failure begins with the marketplace's name, which the chip says already. */
function reasonIn({ message }: ProgressData): string {
  return message.slice(message.indexOf(': ') + 1).trim();
}

/** The answer knows better than the last report, but not how many each of them found. */
function answered(results: FoundProducts, progress: readonly ProgressData[]): StateEntry[] {
  const counts = new Map(reported(progress));
  const late = results.marketplaces_late ?? [];
  return [
    ...results.marketplaces_searched.map((name) => [name, foundState(counts.get(name))] as const),
    ...results.marketplaces_failed.map(({ marketplace, reason }) => [marketplace, { kind: 'failed', reason }] as const),
    ...late.map((name) => [name, { kind: 'slow' }] as const),
  ];
}

function foundState(state: MarketplaceState | undefined): MarketplaceState {
  return state?.kind === 'found' ? state : { kind: 'found' };
}

function skipped(known: readonly MarketplaceStatus[], results: FoundProducts | undefined): StateEntry[] {
  const wished = results?.requirement_spec.marketplaces ?? [];
  return known.flatMap(({ marketplace, enabled }): StateEntry[] => {
    const isUnwished = wished.length > 0 && !wished.includes(marketplace);
    if (enabled && !isUnwished) return [];
    return [[marketplace, { kind: 'skipped', reason: enabled ? 'You asked for others only.' : 'Not set up here.' }]];
  });
}

/** A state in a word or two, e.g. `12 found`. */
export function stateWords(state: MarketplaceState): string {
  switch (state.kind) {
    case 'searching':
      return 'searching…';
    case 'found':
      return state.count === undefined ? 'searched' : `${state.count} found`;
    case 'slow':
      return 'slow';
    case 'failed':
      return 'failed';
    case 'skipped':
      return 'skipped';
  }
}
