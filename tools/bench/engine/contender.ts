import type { Turn } from './buyer-graph';

export const SCENARIOS = {
  a: { title: 'straight turn', input: turn({}) },
  b: { title: 'both media nodes in parallel', input: turn({ has_media: true }) },
  c: { title: 'pause, cold resume', input: turn({ is_vague: true }) },
} as const;

export type Scenario = keyof typeof SCENARIOS;

/** One way to run the graph with a checkpoint per node. */
export interface Contender {
  readonly name: string;
  /** Runs one turn to its end, the answer to its question included; rejects unless it ends with the reply. */
  run(scenario: Scenario): Promise<void>;
  /** Characters serialised since the last call; forgets the runs. */
  forget(): number;
}

export const ANSWER = { answer: 'travelling' };

export function checkReply(turn: Partial<Turn> | undefined, contender: string): void {
  if (turn?.reply !== 'Here are 50 laptops under $1000.')
    throw new Error(`${contender} did not finish: ${turn?.reply}`);
}

function turn(overrides: Partial<Turn>): Readonly<Turn> {
  return Object.freeze({ text: ' find me a laptop under $1000 ', has_media: false, is_vague: false, ...overrides });
}
