import { Contender, Scenario, SCENARIOS } from './contender';
import { installFrameworks } from './frameworks';
import { HandLoop } from './hand-loop.contender';
import { langGraph } from './langgraph.contender';
import { mastra } from './mastra.contender';
import { compare, Figures, KEPT_RUNS } from './measure';
import { TalknShop } from './talknshop.contender';

const ROUNDS = 11;
const ROUND_MS = 150;

/** The workflow engine beside a hand-written loop and two frameworks, all in this process. Returns Markdown. */
export async function benchEngine(): Promise<string> {
  const contenders: Contender[] = [new TalknShop(), new HandLoop()];
  const reason = installFrameworks();
  if (reason === undefined) contenders.push(await mastra(), await langGraph());
  const sections =
    reason === undefined ? [INTRODUCTION] : [INTRODUCTION, `The frameworks could not be installed: ${reason}`];
  for (const scenario of Object.keys(SCENARIOS) as Scenario[]) {
    for (const at_once of [1, 100]) {
      const figures = await compare(contenders, scenario, at_once, { rounds: ROUNDS, round_ms: ROUND_MS });
      sections.push(section(scenario, at_once, figures));
    }
  }
  return sections.join('\n\n');
}

const INTRODUCTION =
  'The ten-node buyer graph with nodes that do nothing, 50 products of 15 fields, a checkpoint per node. The last columns are ' +
  `medians over ${ROUNDS} rounds in which the contenders take turns: our runs per second over theirs, and their CPU time over ours. ` +
  `Nobody keeps more than ${KEPT_RUNS} runs at a time.`;

function section(scenario: Scenario, at_once: number, figures: readonly Figures[]): string {
  return [
    `**${scenario}: ${SCENARIOS[scenario].title}, ${at_once} at once**`,
    '',
    '| contender | runs/s | CPU ms per run | KB per run | our speed | our thrift |',
    '|---|--:|--:|--:|--:|--:|',
    ...figures.map(row),
  ].join('\n');
}

function row(figures: Figures): string {
  const cells = [
    figures.contender,
    figures.runs_per_second.toFixed(0),
    figures.cpu_ms_per_run.toFixed(3),
    figures.kb_per_run.toFixed(1),
    times(1 / figures.times_as_fast),
    times(figures.times_the_cpu),
  ];
  return `| ${cells.join(' | ')} |`;
}

function times(ratio: number): string {
  return `${ratio < 10 ? ratio.toFixed(2) : ratio.toFixed(0)} ×`;
}
