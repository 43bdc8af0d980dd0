import { aNotice } from '@talknshop/aws/testing';
import { emptyRequirement, type FoundProducts } from '@talknshop/contracts';
import { aProduct } from '@talknshop/testing';
import { aQuestion, aToken, anError, anEvent, done } from './testing/events';
import { WrittenScreen } from './testing/written-screen';
import { TurnView } from './turn-view';

describe('TurnView', () => {
  let screen: WrittenScreen;
  let view: TurnView;

  beforeEach(() => {
    screen = new WrittenScreen();
    view = new TurnView(screen);
  });

  const progress = (message: string, progress_percent?: number) =>
    anEvent({ type: 'progress', data: { step: 'Search', message, progress_percent } });
  const results = (set: Partial<FoundProducts>) =>
    anEvent({
      type: 'results',
      data: {
        products: [],
        total_count: 0,
        requirement_spec: emptyRequirement(),
        marketplaces_searched: [],
        marketplaces_failed: [],
        search_duration_ms: 1,
        ...set,
      },
    });

  it('shows progress in passing and takes it away', () => {
    view.show(progress('Searching', 40));
    view.show(progress('Ranking'));
    view.show(done);
    expect(screen.passing).toEqual(['Searching 40 %', 'Ranking…', '']);
    expect(screen.text).toBe('');
  });

  it('writes the reply as it comes, on lines of its own', () => {
    for (const event of [aToken('I found '), aToken('nine.', true), done]) view.show(event);
    expect(screen.text).toBe('I found nine.\n');
  });

  it('does not let progress take the end of a reply with it', () => {
    view.show(aToken('I found nine.'));
    const before = screen.passing.length;
    view.show(progress('Storing'));
    expect(screen.passing).toHaveLength(before);
  });

  it('shows the cards under how many there are and where they are from', () => {
    view.show(
      results({
        products: [aProduct({ title: 'First' }), aProduct({ title: 'Second' })],
        total_count: 40,
        marketplaces_searched: ['ebay', 'bestbuy'],
      }),
    );
    expect(screen.text).toMatch(/^The best 2 of 40 from eBay, Best Buy\n\n1\. {2}First\n[^]*\n\n2\. {2}Second\n/);
  });

  it('shows each request of a message under its name, and numbers the cards as one list', () => {
    const requirement = (product_type: string) => ({ ...emptyRequirement(), product_type });
    view.show(
      results({
        products: [
          aProduct({ product_id: 'ebay:1', title: 'Slim' }),
          aProduct({ product_id: 'ebay:2', title: 'Click' }),
        ],
        marketplaces_searched: ['ebay'],
        groups: [
          { requirement_spec: requirement('laptop'), product_ids: ['ebay:1'], total_count: 24 },
          { requirement_spec: requirement('tent'), product_ids: [], total_count: 0 },
          { requirement_spec: requirement('rug'), product_ids: [], total_count: 0, failure: 'No answer.' },
          { requirement_spec: requirement('mouse'), product_ids: ['ebay:2'], total_count: 3 },
        ],
      }),
    );
    expect(screen.text).toMatch(
      /^laptop: the best 1 of 24 from eBay\n\n1\. {2}Slim\n[^]*\n\ntent: nothing found\n\nrug: No answer\.\n\nmouse: the best 1 of 3 from eBay\n\n2\. {2}Click\n/,
    );
  });

  it('shows what to say for more, and how much there would be', () => {
    const relaxation = { limit: 'price.max', from: 20, to: 25, count: 3, requirement_spec: emptyRequirement() };
    view.show(results({ relaxations: [{ ...relaxation, say: 'up to $25' }, relaxation] }));
    expect(screen.text).toBe('  “up to $25” finds 3\n');
  });

  it('offers what came late and is better, and says how to see it', () => {
    const data = {
      products: [aProduct({ title: 'Slim' })],
      better: [{ product_id: 'ebay:1', reason: 'New at number 1: Slim\u001b for $9 at eBay.' }],
      marketplaces: ['ebay' as const],
      requirement_spec: emptyRequirement(),
      total_count: 4,
      message: 'eBay came in.',
    };
    view.show(anEvent({ type: 'results_update', data }));
    expect(screen.text).toBe(
      'Better offers came in from eBay:\n  New at number 1: Slim for $9 at eBay.\nSay “show them” to see the new order.\n',
    );
  });

  it('shows whom it still waits for once the reply is complete', () => {
    for (const event of [aToken('I found nine.', true), progress('Waiting for Best Buy', 90), done]) view.show(event);
    expect(screen.text).toBe('I found nine.\n');
    expect(screen.passing.filter(Boolean)).toEqual(['Waiting for Best Buy 90 %']);
  });

  it('names the marketplaces that failed', () => {
    view.show(results({ marketplaces_failed: [{ marketplace: 'walmart', reason: 'It did not answer in time.' }] }));
    expect(screen.text).toBe('Walmart: It did not answer in time.\n');
  });

  it('numbers the answers to pick from', () => {
    view.show(aQuestion('Which size?', 'Small', 'Large'));
    expect(screen.text).toBe('Which size?\n  1 Small\n  2 Large\n');
  });

  it('says that an answer was stopped', () => {
    view.show(aToken('I found'));
    view.show(anEvent({ type: 'done', data: { message: 'Stopped.', workflow_stage: 'cancelled' } }));
    expect(screen.text).toBe('I found\nStopped.\n');
  });

  it('puts an error on a line of its own, even in the middle of a reply', () => {
    view.show(aToken('I found'));
    view.show(anError('busy'));
    expect(screen.text).toBe('I found\nSorry: busy.\n');
  });

  it('prints what could drive the terminal without its power', () => {
    for (const event of [aToken('a\u001b[2Jb'), aQuestion('c\u0007?', 'd\u001be\nf'), progress('g\u001b]0;h')])
      view.show(event);
    // eslint-disable-next-line no-control-regex
    expect(screen.text + screen.passing.join('')).not.toMatch(/[\u0000-\u0009\u000b-\u001f]/);
    expect(screen.text).toContain('de f');
  });

  describe('a price alert', () => {
    const alert = (message = 'It is down to $489.99.') =>
      anEvent({ type: 'price_alert', data: { ...aNotice().data, message } }, null);
    const NEWS = 'Price alert: It is down to $489.99.\nhttps://www.ebay.com/itm/1\n';

    it('is shown with its link', () => {
      view.show(alert());
      expect(screen.text).toBe(NEWS);
    });

    it('waits for the end of a reply', () => {
      for (const event of [aToken('One '), alert(), aToken('word.'), done]) view.show(event);
      expect(screen.text).toBe(`One word.\n${NEWS}`);
    });

    it('drives no terminal', () => {
      view.show(alert('\u001b[2JIt fell\nhere'));
      expect(screen.text).toMatch(/^Price alert: \[2JIt fell here\n/);
    });
  });
});
