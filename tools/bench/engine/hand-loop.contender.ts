import { afterNeedClarify, afterNeedMediaOps, NodeName, Turn, work } from './buyer-graph';
import { ANSWER, checkReply, Contender, Scenario, SCENARIOS } from './contender';

/** The least one could write: a loop that logs as JSON what each node returned, and reads that back to resume. */
export class HandLoop implements Contender {
  readonly name = 'hand loop, delta log';
  private logs = new Map<string, string[]>();

  async run(scenario: Scenario): Promise<void> {
    const run_id = crypto.randomUUID();
    const log: string[] = [];
    this.logs.set(run_id, log);
    const { input } = SCENARIOS[scenario];
    log.push(JSON.stringify({ delta: input }));
    let end = await walk(input, 'ParseInput', log);
    if (end.question) end = await this.resume(run_id);
    checkReply(end, this.name);
  }

  forget(): number {
    const bytes = [...this.logs.values()].flat().reduce((sum, line) => sum + line.length, 0);
    this.logs = new Map();
    return bytes;
  }

  private resume(run_id: string): Promise<Turn> {
    const log = this.logs.get(run_id) ?? [];
    let turn = {} as Turn;
    for (const line of log) turn = { ...turn, ...JSON.parse(line).delta };
    log.push(JSON.stringify({ delta: ANSWER }));
    return walk({ ...turn, ...ANSWER }, 'BuildOrUpdateRequirementSpec', log);
  }
}

async function walk(turn: Turn, start: NodeName, log: string[]): Promise<Turn> {
  let next: NodeName | readonly NodeName[] | undefined = start;
  while (next) {
    if (typeof next === 'string') {
      const delta: Partial<Turn> = await work[next](turn);
      turn = { ...turn, ...delta };
      log.push(JSON.stringify({ node: next, delta }));
      next = after(next, turn);
    } else {
      const deltas: Partial<Turn>[] = await Promise.all(next.map((node) => work[node](turn)));
      for (const [index, delta] of deltas.entries()) {
        turn = { ...turn, ...delta };
        log.push(JSON.stringify({ node: next[index], delta }));
      }
      next = 'BuildOrUpdateRequirementSpec';
    }
  }
  return turn;
}

function after(node: NodeName, turn: Turn): NodeName | readonly NodeName[] | undefined {
  switch (node) {
    case 'ParseInput':
      return 'NeedMediaOps';
    case 'NeedMediaOps':
      return afterNeedMediaOps(turn);
    case 'BuildOrUpdateRequirementSpec':
      return 'NeedClarify';
    case 'NeedClarify':
      return afterNeedClarify(turn);
    case 'SearchMarketplaces':
      return 'RankAndCompose';
    case 'RankAndCompose':
      return 'Done';
    default:
      return undefined;
  }
}
