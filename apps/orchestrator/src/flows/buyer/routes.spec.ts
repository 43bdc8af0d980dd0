import { aStep } from '../testing/a-step';
import type { BuyerTurn } from './buyer-turn';
import { afterSearch } from './routes';

const turn = (state: Partial<BuyerTurn>) => aStep({ state }).state;

describe('the way of a search', () => {
  it('ends after a search that failed, and goes on to the reply after any other', () => {
    const failure = {
      error: '',
      code: 'catalog_unavailable',
      severity: 'medium' as const,
      recoverable: true,
      details: {},
    };
    expect(afterSearch(turn({ failure }))).toBe('Done');
    expect(afterSearch(turn({}))).toBe('RankAndCompose');
  });
});
