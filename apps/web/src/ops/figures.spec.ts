import { figuresOf } from './figures';
import { anOverview, aTurn } from './testing/an-overview';

describe('the figures', () => {
  const figureOf = (name: string, overview = anOverview()) => figuresOf(overview).find((each) => each.name === name);

  it('warn of marketplaces that are down, breakers that are open, and letters that are dead', () => {
    expect(figureOf('Marketplaces up')).toMatchObject({ figure: '1 of 2', tone: 'warn' });
    expect(figureOf('Open breakers')).toMatchObject({ figure: '2', tone: 'warn' });
    expect(figureOf('Dead letters')).toMatchObject({ figure: '2', tone: 'bad' });
  });

  it('are calm where nothing is wrong', () => {
    const quiet = anOverview({ marketplaces: [], services: [], queues: [] });
    expect(figuresOf(quiet).map(({ tone }) => tone)).toEqual(Array(6).fill('calm'));
  });

  it('count what is under way', () => {
    expect(figureOf('In queues')).toMatchObject({ figure: '5', aside: '1 job under way' });
    const turns = [aTurn({ outcome: 'running', duration_ms: undefined }), aTurn({ duration_ms: 90 })];
    expect(figureOf('Turns running', anOverview({ turns }))).toMatchObject({
      figure: '1',
      aside: 'half end within 90 ms',
    });
  });
});
