import { join } from 'node:path';
import { buildCatalogue } from '../../../apps/marketplace-sandbox/src/catalogue/catalogue';
import { readJudgedQueries } from './judged-query';
import { Truth } from './truth';

const queries = ['tuned', 'fresh'].flatMap((half) =>
  readJudgedQueries(join(import.meta.dirname, `queries/${half}.jsonl`)),
);
const truth = new Truth(buildCatalogue());

describe('the judged queries', () => {
  it('are at least 150', () => {
    expect(queries.length).toBeGreaterThanOrEqual(150);
  });

  it('have an id and a text of their own', () => {
    expect(new Set(queries.map(({ id }) => id)).size).toBe(queries.length);
    expect(new Set(queries.map(({ text }) => text)).size).toBe(queries.length);
  });

  it('can all be answered: the sandbox has what is asked for', () => {
    const vain = queries.filter((query) => !truth.gradesOfAll(query).includes(3));
    expect(vain.map(({ id, text }) => `${id} ${text}`)).toEqual([]);
  });
});
