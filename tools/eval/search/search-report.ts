import type { JudgedAnswer, JudgedSearch, Orders } from './judge-search';

/** The figures of one half of the queries as Markdown, and the `wrong` worst answers below them. */
export function searchReport(half: string, searches: readonly JudgedSearch[], wrong: number): string {
  const groups = Map.groupBy(searches, ({ read }) => read.ours.query.group);
  return [
    `Search, ${half}: ${searches.length} judged queries, NDCG@10`,
    '',
    '| queries | | from words | MiniSearch | MiniSearch, message | as given | MiniSearch | MiniSearch, message |',
    '|---|--:|--:|--:|--:|--:|--:|--:|',
    ...[...groups].map(([group, of_group]) => row(group, of_group)),
    row('**all**', searches),
    '',
    `Shown cards that break no stated limit: ${limitsKept(searches, 'read')} from words, ${limitsKept(searches, 'given')} as given`,
    `Accessories in the first five: ${accessories(searches, 'read')} from words, ${accessories(searches, 'given')} as given`,
    ...worst(searches, wrong),
  ].join('\n');
}

function row(name: string, searches: readonly JudgedSearch[]): string {
  const columns = (['read', 'given'] as const).flatMap((way) =>
    (['ours', 'mini_search', 'mini_search_message'] as const).map((order) => mean(searches, way, order)),
  );
  return `| ${name} | ${searches.length} | ${columns.map((figure) => figure.toFixed(3)).join(' | ')} |`;
}

function mean(searches: readonly JudgedSearch[], way: keyof JudgedSearch, order: keyof Orders): number {
  return searches.reduce((sum, search) => sum + search[way][order].ndcg, 0) / searches.length;
}

function limitsKept(searches: readonly JudgedSearch[], way: keyof JudgedSearch): string {
  const answers = searches.map((search) => search[way].ours);
  const shown = answers.reduce((sum, answer) => sum + answer.shown, 0);
  const broken = answers.reduce((sum, answer) => sum + answer.broken.length, 0);
  return `${((100 * (shown - broken)) / shown).toFixed(1)} % (${shown - broken}/${shown})`;
}

function accessories(searches: readonly JudgedSearch[], way: keyof JudgedSearch): number {
  return searches.reduce((sum, search) => sum + search[way].ours.accessories.length, 0);
}

function worst(searches: readonly JudgedSearch[], wrong: number): string[] {
  const answers = searches.map(({ read }) => read.ours).sort((a, b) => a.ndcg - b.ndcg);
  return answers.slice(0, wrong).flatMap(described);
}

function described({ query, ndcg, top, broken, accessories }: JudgedAnswer): string[] {
  return [
    '',
    `${query.id} ${ndcg.toFixed(2)} “${query.text}”`,
    ...top.map((line) => `  ${line}`),
    ...broken.map((line) => `  breaks a limit: ${line}`),
    ...accessories.map((title) => `  only goes with it: ${title}`),
  ];
}
