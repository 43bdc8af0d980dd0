import { readFileSync } from 'node:fs';
import { toStateDiagram } from '@talknshop/workflow';
import { walkJobs, walkPhases, walkPostings } from '../testing/walk-postings';

const PAGE = new URL('../../../../docs/selling.md', import.meta.url);

describe('the drawings of the page about selling', () => {
  const page = readFileSync(PAGE, 'utf8');
  const drawn = (drawing: string) => `\`\`\`mermaid\n${drawing.trim()}\n\`\`\``;

  it.each([
    ['a posting by API', () => toStateDiagram('queued', walkPostings({ access: 'api' }))],
    ['a posting by hand', () => toStateDiagram('queued', walkPostings({ access: 'assisted' }))],
    ['a job', () => toStateDiagram('processing', walkJobs({ access: 'api' }))],
    ['all or nothing', () => toStateDiagram('prepare', walkPhases())],
  ])('show what the code does with %s', (_, drawing) => {
    expect(page).toContain(drawn(drawing()));
  });
});

describe('a posting, whatever crosses whatever,', () => {
  const everyWay = (['best_effort', 'all_or_nothing'] as const).flatMap((mode) =>
    (['api', 'assisted'] as const).flatMap((access) => walkPostings({ mode, access, is_crossing: true })),
  );

  it('is never anything else once it was sold', () => {
    expect(everyWay.filter(({ from, to }) => from === 'sold' && to !== 'sold')).toEqual([]);
  });

  it('goes on offer again only when its user wants it', () => {
    const again = everyWay.filter(({ from, to }) => (from === 'withdrawn' || from === 'cancelled') && to === 'queued');
    expect(new Set(again.map(({ by }) => by))).toEqual(new Set(['its user adds it again', 'its user tries again']));
  });
});
