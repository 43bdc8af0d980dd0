import type { OpsNode, OpsNodeOutcome, OpsOverview, OpsTurn } from '@talknshop/contracts';

/** A process at noon with a little of everything. */
export function anOverview(set: Partial<OpsOverview> = {}): OpsOverview {
  return {
    at: '2026-11-21T12:00:00.000Z',
    up_since: '2026-11-21T09:00:00.000Z',
    connections: {
      total: 3,
      users: [
        {
          user_id: 'ada',
          count: 2,
          since: '2026-11-21T11:00:00.000Z',
          last_heard_at: '2026-11-21T11:59:55.000Z',
        },
      ],
    },
    turns: [aTurn()],
    services: [
      { name: 'catalog', purpose: 'turns', circuit: 'closed' },
      { name: 'seller-crosspost', purpose: 'browsers', circuit: 'open' },
    ],
    marketplaces: [
      {
        marketplace: 'ebay',
        name: 'eBay',
        enabled: true,
        access: 'simulated',
        health: 'up',
        circuit: 'closed',
        detail: '0 of the last 12 calls failed.',
      },
      {
        marketplace: 'walmart',
        name: 'Walmart',
        enabled: true,
        access: 'simulated',
        health: 'down',
        circuit: 'open',
        detail: '9 of the last 9 calls failed. It is given a short rest.',
      },
    ],
    queues: [
      { queue: 'ebay-queue', waiting: 4, in_flight: 1, delayed: 0, dead_letters: 2 },
      { queue: 'user-notices-queue', waiting: 0, in_flight: 0, delayed: 0, dead_letters: 0 },
    ],
    jobs: [
      {
        job_id: 'job_4f0c1d2e3b',
        status: 'processing',
        postings: [
          { marketplace: 'ebay', status: 'live' },
          { marketplace: 'craigslist', status: 'posting' },
        ],
        created_at: '2026-11-21T11:58:00.000Z',
        updated_at: '2026-11-21T11:59:30.000Z',
      },
    ],
    faults: { walmart: { status: 503 } },
    gaps: [],
    ...set,
  };
}

/** A search that took a fifth of a second. */
export function aTurn(set: Partial<OpsTurn> = {}): OpsTurn {
  return {
    turn_id: 'turn_1a2b3c4d5e',
    session_id: 'sess_9f8e7d6c',
    started_at: '2026-11-21T11:59:00.000Z',
    duration_ms: 200,
    outcome: 'completed',
    nodes: [node('ParseInput', 0, 5), node('SearchMarketplaces', 5, 180), node('RankAndCompose', 185, 15)],
    ...set,
  };
}

export function node(
  name: string,
  start_ms: number,
  duration_ms?: number,
  outcome: OpsNodeOutcome = 'completed',
): OpsNode {
  return { node: name, start_ms, attempts: 1, outcome, ...(duration_ms !== undefined && { duration_ms }) };
}
