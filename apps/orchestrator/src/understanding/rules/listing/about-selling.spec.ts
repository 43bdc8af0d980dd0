import type { Intent, TurnMessage } from '@talknshop/contracts';
import { isAboutSelling } from './about-selling';

const after = (...intents: Intent[]): TurnMessage[] =>
  intents.map((intent) => ({ turn_id: 't', role: 'user', content: '', intent, timestamp: '' }));

describe('isAboutSelling', () => {
  it.each<[string, Intent[], boolean]>([
    ['after an offer', ['sell'], true],
    ['after thanks for it', ['sell', 'thanks', 'smalltalk'], true],
    ['after a look at the listing', ['sell', 'job_status'], true],
    ['after a search', ['sell', 'buy'], false],
    ['at the beginning', [], false],
  ])('tells what the talk is of %s', (_, intents, expected) => {
    expect(isAboutSelling({ title: 'Bike' }, after(...intents))).toBe(expected);
  });

  it('takes the question how a search is going for no sale', () => {
    expect(isAboutSelling(undefined, after('buy', 'job_status'))).toBe(false);
  });
});
