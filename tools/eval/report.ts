import type { Answered } from './ask';
import type { Figure, Tally } from './tally';

/** The figures of a set as Markdown, and up to `wrong` misses of each below them. */
export function report(name: string, answered: readonly Answered[], tally: Tally, wrong: number): string {
  const figures = tally.all();
  const rows = figures.map((figure) => `| ${name} | ${figure.field} | ${share(figure)} |`);
  const misses = figures.flatMap((figure) => missesOf(figure, wrong));
  return [...rows, `| ${name} | turn time | ${times(answered)} |`, ...misses].join('\n');
}

function share({ right, misses }: Figure): string {
  const total = right + misses.length;
  return `${((100 * right) / total).toFixed(1)} % (${right}/${total})`;
}

function missesOf({ field, misses }: Figure, wrong: number): string[] {
  const lines = misses.slice(0, wrong).map(({ id, want, got }) => {
    return `  ${id} want ${JSON.stringify(want)} got ${JSON.stringify(got)}`;
  });
  return lines.length > 0 ? [`\n${field}`, ...lines, ''] : [];
}

function times(answered: readonly Answered[]): string {
  const ms = answered.flatMap(({ answers }) => answers.map((answer) => answer.ms)).sort((a, b) => a - b);
  const at = (part: number) => Math.round(ms[Math.floor(ms.length * part)] ?? 0);
  return `median ${at(0.5)} ms, p99 ${at(0.99)} ms`;
}
