import type {
  FoundProducts,
  MarketplaceProgressStatus,
  MarketplaceStatus,
  SearchMarketplace,
} from '@talknshop/contracts';
import { MARKETPLACE_NAMES } from '@talknshop/contracts/protocol';

/** What was last reported of a marketplace, of one request where a message has several. */
export interface MarketplaceReport {
  marketplace: SearchMarketplace;
  status: MarketplaceProgressStatus;
  /** Begins with the marketplace's name. */
  message: string;
  count?: number;
  request?: string;
}

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
  reports: readonly MarketplaceReport[];
  results?: FoundProducts;
  known?: readonly MarketplaceStatus[];
}

/** One chip for each marketplace of a search, in the order in which they were first heard of; the skipped ones last. Pure. */
export function marketplaceChips({ reports, results, known = [] }: SearchReports): MarketplaceChip[] {
  const states = new Map([...reported(reports), ...(results ? answered(results, reports) : [])]);
  if (states.size > 0)
    for (const [name, state] of skipped(known, results)) if (!states.has(name)) states.set(name, state);
  return [...states].map(([marketplace, state]) => ({ marketplace, name: MARKETPLACE_NAMES[marketplace], state }));
}

type StateEntry = readonly [SearchMarketplace, MarketplaceState];

function reported(reports: readonly MarketplaceReport[]): StateEntry[] {
  const latest = latestReports(reports);
  const byMarketplace = Map.groupBy(latest, ({ marketplace }) => marketplace);
  return [...byMarketplace].map(([marketplace, reports]) => [marketplace, together(reports)]);
}

/** Of each request and marketplace the last word. */
function latestReports(reports: readonly MarketplaceReport[]): MarketplaceReport[] {
  const latest = new Map<string, MarketplaceReport>();
  for (const report of reports) latest.set(`${report.marketplace}/${report.request ?? ''}`, report);
  return [...latest.values()];
}

/** Several requests at one marketplace are one chip: it searches while any is searched, and has failed when all have. */
function together(reports: readonly MarketplaceReport[]): MarketplaceState {
  const having = (status: MarketplaceProgressStatus) => reports.filter((report) => report.status === status);
  if (having('searching').length > 0) return { kind: 'searching' };
  if (having('late').length > 0) return { kind: 'slow' };
  const found = having('found');
  const [failed] = having('failed');
  if (found.length === 0 && failed) return { kind: 'failed', reason: reasonIn(failed) };
  return { kind: 'found', count: found.reduce((sum, { count = 0 }) => sum + count, 0) };
}

/** The message of a failure begins with the marketplace's name, which the chip says already. */
function reasonIn({ message }: MarketplaceReport): string {
  return message.slice(message.indexOf(': ') + 1).trim();
}

/** The answer knows better than the last report, but not how many each of them found, nor who has come in since. */
function answered(results: FoundProducts, reports: readonly MarketplaceReport[]): StateEntry[] {
  const states = new Map(reported(reports));
  const foundOr = (name: SearchMarketplace, other: MarketplaceState): MarketplaceState => {
    const state = states.get(name);
    return state?.kind === 'found' ? state : other;
  };
  return [
    ...results.marketplaces_searched.map((name) => [name, foundOr(name, { kind: 'found' })] as const),
    ...results.marketplaces_failed.map(({ marketplace, reason }) => [marketplace, { kind: 'failed', reason }] as const),
    ...(results.marketplaces_late ?? []).map((name) => [name, foundOr(name, { kind: 'slow' })] as const),
  ];
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
      return state.count === undefined ? 'searched' : `${state.count || 'none'} found`;
    case 'slow':
      return 'slow';
    case 'failed':
      return 'failed';
    case 'skipped':
      return 'skipped';
  }
}
