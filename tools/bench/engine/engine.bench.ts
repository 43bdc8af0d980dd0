import { Contender, Scenario, SCENARIOS } from './contender';
import { HandLoop } from './hand-loop.contender';
import { compare, Figures } from './measure';
import { TalknShop } from './talknshop.contender';

/** The workflow engine beside a hand-written loop and two frameworks, all in this process. Returns Markdown. */
export async function benchEngine(): Promise<string> {
  const contenders: Contender[] = [new TalknShop(), new HandLoop()];
  const sections: string[] = [];
  for (const scenario of Object.keys(SCENARIOS) as Scenario[]) {
    for (const at_once of [1, 100]) {
      const figures = await compare(contenders, scenario, at_once, { rounds: 9, round_ms: 200 });
      sections.push(section(scenario, at_once, figures));
    }
  }
  return sections.join('\n\n');
}

function section(scenario: Scenario, at_once: number, figures: readonly Figures[]): string {
  return [
    `**${scenario}: ${SCENARIOS[scenario].title}, ${at_once} at once**`,
    '',
    '| contender | runs/s | CPU ms per run | KB per run | our engine is |',
    '|---|--:|--:|--:|--:|',
    ...figures.map(
      ({ contender, runs_per_second, cpu_ms_per_run, kb_per_run, ratio }) =>
        `| ${contender} | ${runs_per_second.toFixed(0)} | ${cpu_ms_per_run.toFixed(3)} | ${kb_per_run.toFixed(1)} | ${(1 / ratio).toFixed(2)} × |`,
    ),
  ].join('\n');
}
