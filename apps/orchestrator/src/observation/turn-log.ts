import type { OpsNode, OpsNodeOutcome, OpsTurn, OpsTurnOutcome } from '@talknshop/contracts';
import type { RunEvent } from '@talknshop/workflow';

const MOST_TURNS = 50;
/** Of a turn; a conversation that goes round in circles is not kept whole. */
const MOST_NODES = 100;

interface LoggedNode extends Omit<OpsNode, 'start_ms'> {
  visit: number;
  started_at: number;
}

interface LoggedTurn extends Omit<OpsTurn, 'started_at' | 'nodes' | 'duration_ms'> {
  started_at: number;
  ended_at?: number;
  nodes: LoggedNode[];
}

/** What the last turns of this process did and when, and nothing of what they were about. One that goes on after a pause is listed anew. */
export class TurnLog {
  private readonly turns: LoggedTurn[] = [];
  private readonly running = new Map<string, LoggedTurn>();

  /** Newest first. */
  latest(): OpsTurn[] {
    return this.turns.map(toOpsTurn).reverse();
  }

  readonly hear = (event: RunEvent): void => {
    switch (event.type) {
      case 'run.started':
      case 'run.taken_up':
      case 'run.resumed':
        return this.begin(event);
      case 'node.started':
        return this.startNode(event);
      case 'node.retried':
        return this.change(event, ({ attempts }) => ({ attempts: Math.max(attempts, event.attempt + 1) }));
      case 'node.failed':
        return this.change(event, (node) => ended(node, event.at, event.recovered ? 'recovered' : 'failed'));
      case 'node.completed':
        return this.change(event, ({ outcome }) => ({
          duration_ms: event.duration_ms,
          outcome: outcome === 'recovered' ? outcome : 'completed',
        }));
      case 'run.paused':
      case 'run.completed':
      case 'run.failed':
      case 'run.cancelled':
      case 'run.drained':
      case 'run.lost':
        return this.end(event, event.type.slice('run.'.length) as OpsTurnOutcome);
      case 'emitted':
      case 'run.release_failed':
        return;
    }
  };

  private begin({ run_id, group, at }: RunEvent): void {
    const turn: LoggedTurn = { turn_id: run_id, session_id: group, started_at: at, outcome: 'running', nodes: [] };
    this.running.set(run_id, turn);
    this.turns.push(turn);
    if (this.turns.length > MOST_TURNS) this.turns.shift();
  }

  private startNode({ run_id, at, node, visit }: NodeEvent): void {
    const nodes = this.running.get(run_id)?.nodes;
    if (nodes && nodes.length < MOST_NODES)
      nodes.push({ node, visit, started_at: at, attempts: 1, outcome: 'running' });
  }

  private change({ run_id, node, visit }: NodeEvent, change: (seen: LoggedNode) => Partial<LoggedNode>): void {
    const nodes = this.running.get(run_id)?.nodes;
    const seen = nodes?.findLast((each) => each.node === node && each.visit === visit);
    if (seen) Object.assign(seen, change(seen));
  }

  private end({ run_id, at }: RunEvent, outcome: OpsTurnOutcome): void {
    const turn = this.running.get(run_id);
    if (!turn) return;
    this.running.delete(run_id);
    Object.assign(turn, { outcome, ended_at: at });
    for (const node of turn.nodes) if (node.outcome === 'running') Object.assign(node, ended(node, at, 'stopped'));
  }
}

type NodeEvent = Pick<RunEvent, 'run_id' | 'at'> & { node: string; visit: number };

function ended({ started_at }: LoggedNode, at: number, outcome: OpsNodeOutcome): Partial<LoggedNode> {
  return { outcome, duration_ms: at - started_at };
}

function toOpsTurn({ started_at, ended_at, nodes, ...turn }: LoggedTurn): OpsTurn {
  return {
    ...turn,
    started_at: new Date(started_at).toISOString(),
    ...(ended_at !== undefined && { duration_ms: ended_at - started_at }),
    nodes: nodes.map(({ visit: _visit, started_at: node_started_at, ...node }) => ({
      ...node,
      start_ms: node_started_at - started_at,
    })),
  };
}
