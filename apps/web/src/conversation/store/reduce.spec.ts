import type { Change } from './change';
import { emptyView } from './conversation-view';
import {
  aGreeting,
  aMessage,
  aProduct,
  afterAll,
  anEvent,
  done,
  progress,
  question,
  results,
  said,
  token,
  turnsOf,
  viewAfter,
} from '../testing/a-conversation';
import { aRequirement } from '../../products/testing/a-product';

const marketplace = (status: 'searching' | 'found', count?: number) =>
  anEvent({
    type: 'progress',
    data: { step: 'SearchMarketplaces', message: status, marketplace: 'ebay', status, ...(count && { count }) },
  });

const refused = (text: string, code: string, details = {}): Change => ({
  kind: 'refused',
  at: 1000,
  refused: {
    message: aMessage(text),
    error: {
      error: 'Too fast',
      code,
      severity: 'low',
      recoverable: true,
      details: { client_msg_id: text, ...details },
    },
  },
});

describe('a conversation', () => {
  it('shows a message at once, before the server has heard it', () => {
    expect(turnsOf(viewAfter(said('a kettle')))).toMatchObject([{ status: 'waiting', user: { text: 'a kettle' } }]);
  });

  it('shows what is being done, then the reply as it grows', () => {
    const working = viewAfter(said('a kettle'), anEvent(progress('Reading', 5)));
    expect(turnsOf(working)).toMatchObject([{ status: 'running', activity: 'Reading', percent: 5 }]);
    const [turn] = turnsOf(afterAll(working, anEvent(token('Here ')), anEvent(token('it is', true)), anEvent(done())));
    expect(turn).toMatchObject({ status: 'done', reply: 'Here it is', user: { text: 'a kettle' } });
    expect(turn).not.toHaveProperty('activity');
  });

  it('keeps each marketplace once, with its latest', () => {
    const searching = anEvent(progress('Searching', 60));
    const [turn] = turnsOf(viewAfter(said('a kettle'), searching, marketplace('searching'), marketplace('found', 12)));
    expect(turn?.activity).toBe('Searching');
    expect(turn?.marketplaces).toEqual([{ marketplace: 'ebay', status: 'found', message: 'found', count: 12 }]);
  });

  it('gives messages their answers in the order they were sent', () => {
    const view = viewAfter(said('first'), said('second'), anEvent(token('one'), 'a'), anEvent(token('two'), 'b'));
    expect(turnsOf(view).map(({ user, reply }) => [user?.text, reply])).toEqual([
      ['first', 'one'],
      ['second', 'two'],
    ]);
  });

  it('leaves what has not changed as it is', () => {
    const before = viewAfter(said('one'), anEvent(done(), 'a'), said('two'), anEvent(token('x'), 'b'));
    const after = afterAll(before, anEvent(token('y'), 'b'));
    expect(after.entries[0]).toBe(before.entries[0]);
    expect(after.entries[1]).not.toBe(before.entries[1]);
  });

  it('begins a paragraph for what is said after the reply was complete', () => {
    const events = [token('Here it is.', true), token('One more came.', true)].map((body) => anEvent(body));
    expect(turnsOf(viewAfter(said('a kettle'), ...events))[0]?.reply).toBe('Here it is.\n\nOne more came.');
  });

  it('offers late finds and changes nothing until they are wanted', () => {
    const better = [aProduct({ product_id: 'ebay:2' }), aProduct()];
    const view = viewAfter(
      said('a kettle'),
      anEvent(results([aProduct()])),
      anEvent({
        type: 'results_update',
        data: {
          products: better,
          better: [],
          marketplaces: ['ebay'],
          requirement_spec: aRequirement(),
          total_count: 2,
          message: 'More',
        },
      }),
    );
    const [turn] = turnsOf(view);
    expect(turn?.results?.products).toHaveLength(1);
    expect(turn?.update?.products).toEqual(better);
  });

  it('keeps the comparison that a message asked for', () => {
    const comparison = { products: [aProduct()], attributes: [], best: {}, not_found: [], marketplaces_failed: [] };
    const ended = anEvent({ type: 'done', data: { message: 'Done', workflow_stage: 'completed', comparison } });
    expect(turnsOf(viewAfter(said('compare these'), ended))).toMatchObject([{ status: 'done', comparison }]);
  });

  it('takes a question back when it is cancelled', () => {
    const asked = viewAfter(said('something'), anEvent(question('What?', ['A lamp'])));
    expect(turnsOf(asked)).toMatchObject([{ status: 'asked' }]);
    const view = afterAll(asked, anEvent(done('cancelled'), 'turn_1.cancel'));
    expect(turnsOf(view)).toMatchObject([{ status: 'stopped' }]);
  });

  it('shows what was not taken as refused, and until when to wait', () => {
    const view = viewAfter(said('again'), refused('again', 'rate_limited', { retry_after_s: 12 }));
    expect(turnsOf(view)[0]?.user).toMatchObject({ delivery: 'refused', error: { error: 'Too fast' } });
    expect(view.limited_until).toBe(13_000);
  });

  it('does not take the answer to the next message for that of a refused one', () => {
    const view = viewAfter(said('no'), refused('no', 'busy'), said('yes'), anEvent(token('ok'), 'turn_2'));
    expect(turnsOf(view).map(({ reply }) => reply)).toEqual(['', 'ok']);
  });

  it('tells of a turn what it said of each job last', () => {
    const job = (job_id: string, message: string) =>
      anEvent({ type: 'job_update', data: { job_id, status: 'processing', marketplace_results: [], message } });
    const view = viewAfter(said('take both down'), job('bike', 'Going'), job('phone', 'Going'), job('bike', 'Gone'));
    expect(turnsOf(view)[0]?.jobs.map(({ job_id, message }) => `${job_id}: ${message}`)).toEqual([
      'bike: Gone',
      'phone: Going',
    ]);
  });

  it('shows each notice once, and what is known of its job', () => {
    const job = { job_id: 'job_1', status: 'completed' as const, marketplace_results: [], message: 'Live' };
    const event = anEvent({ type: 'job_update', data: { ...job, notice_id: 'n1' } }, null);
    const view = viewAfter(event, event);
    expect(view.entries).toMatchObject([{ kind: 'notice', about: 'job' }]);
    expect(view.jobs['job_1']).toMatchObject({ message: 'Live' });
  });

  const taken = (marketplace: string, job_id: string, second: number) => {
    const job = { job_id, status: 'cancelled' as const, marketplace_results: [], message: `Gone from ${marketplace}` };
    return anEvent({ type: 'job_update', data: { ...job, notice_id: `${job_id}.${marketplace}` } }, null, second);
  };
  const told = ({ entries }: ReturnType<typeof viewAfter>) =>
    entries.map(
      (entry) => entry.kind === 'notice' && entry.about === 'job' && entry.told.map(({ message }) => message),
    );

  it('puts what is told of one job at about one time into one notice, each once', () => {
    const news = [taken('eBay', 'bike', 10), taken('eBay', 'phone', 11), taken('Etsy', 'bike', 12)];
    expect(told(viewAfter(...news, ...news))).toEqual([['Gone from eBay', 'Gone from Etsy'], ['Gone from eBay']]);
  });

  it('has a notice of its own for what is told of a job later, or after something else was said', () => {
    const later = viewAfter(taken('eBay', 'bike', 10), taken('Etsy', 'bike', 100));
    expect(told(later)).toEqual([['Gone from eBay'], ['Gone from Etsy']]);
    const after = viewAfter(taken('eBay', 'bike', 10), said('thanks'), taken('Etsy', 'bike', 12));
    expect(told(after)).toEqual([['Gone from eBay'], false, ['Gone from Etsy']]);
  });

  it('keeps what the server says before it hangs up', () => {
    const error = {
      error: 'Not yours',
      code: 'foreign_session',
      severity: 'high' as const,
      recoverable: false,
      details: {},
    };
    const refusal = anEvent({ type: 'error', data: error }, null);
    expect(afterAll(emptyView(), refusal)).toMatchObject({ trouble: error, entries: [] });
    expect(afterAll(emptyView(), refusal, aGreeting()).trouble).toBeUndefined();
  });

  it('says nothing of a stop that came too late', () => {
    const error = {
      error: 'No turn',
      code: 'nothing_to_cancel',
      severity: 'low' as const,
      recoverable: true,
      details: {},
    };
    expect(viewAfter(anEvent({ type: 'error', data: error }, null)).entries).toEqual([]);
  });
});

describe('a conversation that is come back to', () => {
  const history = [
    { turn_id: 'old', role: 'user' as const, content: 'a lamp', timestamp: '' },
    { turn_id: 'old', role: 'assistant' as const, content: 'Here are lamps.', timestamp: '' },
  ];

  it('shows the latest words before its events are told again', () => {
    const view = afterAll(emptyView(), aGreeting({ resumed: true, history }));
    expect(turnsOf(view)).toMatchObject([
      { status: 'outline', user: { text: 'a lamp' }, reply: 'Here are lamps.', turn_id: 'old' },
    ]);
  });

  it('puts everything in its place when it is told again, without saying anything twice', () => {
    const view = afterAll(
      emptyView(),
      { kind: 'remembered', said: { older: 'a chair' } },
      aGreeting({ resumed: true, history }),
      anEvent(token('Chairs.', true), 'older', -60),
      anEvent(token('Here are lamps.', true), 'old', -30),
      anEvent(done(), 'old', -30),
    );
    expect(turnsOf(view).map(({ user, reply, status }) => [user?.text, reply, status])).toEqual([
      ['a chair', 'Chairs.', 'running'],
      ['a lamp', 'Here are lamps.', 'done'],
    ]);
  });

  it('does not take what is told again for the answer to what was said meanwhile', () => {
    const view = afterAll(
      emptyView(),
      said('new'),
      { kind: 'connection', state: { kind: 'open' } },
      aGreeting({ resumed: true }),
      anEvent(token('Old reply', true), 'old', -60),
      anEvent(token('New reply', true), 'fresh', 5),
    );
    expect(turnsOf(view).map(({ user, reply }) => [user?.text, reply])).toEqual([
      [undefined, 'Old reply'],
      ['new', 'New reply'],
    ]);
  });

  it('finds the answer that began on a connection that was lost', () => {
    const view = viewAfter(said('a kettle'), aGreeting({ resumed: true }, 30), anEvent(token('Kettles'), 'turn_1', 5));
    expect(turnsOf(view).map(({ user, reply }) => [user?.text, reply])).toEqual([['a kettle', 'Kettles']]);
  });

  it('says whether it was begun elsewhere, here, or only had to catch up', () => {
    const resumed = aGreeting({ resumed: true });
    expect(afterAll(emptyView(), resumed).resumed).toBe('elsewhere');
    expect(afterAll(emptyView(), { kind: 'remembered', said: { a: 'b' } }, resumed).resumed).toBe('here');
    expect(viewAfter(resumed).resumed).toBe('caught_up');
  });

  it('asks its open question again', () => {
    const asked = [history[0]!, { ...history[1]!, content: 'Which?' }];
    const pending_question = { question: 'Which?', suggestions: ['red'] };
    const view = afterAll(emptyView(), aGreeting({ resumed: true, history: asked, pending_question }));
    expect(turnsOf(view)).toMatchObject([{ question: { question: 'Which?' }, reply: '' }]);
  });
});

describe('what is read out', () => {
  it('is how many products there are, and the whole reply once', () => {
    const found = viewAfter(said('a kettle'), anEvent(results([aProduct()], 8)));
    expect(found.announcement.text).toBe('1 of 8 products, best $612 at eBay');
    const replied = afterAll(found, anEvent(token('Here it ')), anEvent(token('is', true)));
    expect(replied.announcement).toBe(found.announcement);
    expect(afterAll(replied, anEvent(done())).announcement).toEqual({ id: 2, text: 'Here it is' });
  });

  it('is a question with its suggestions', () => {
    const { announcement } = viewAfter(said('x'), anEvent(question('Which?', ['red', 'blue'])));
    expect(announcement.text).toBe('Which? Suggested answers: red, blue');
  });

  it('is nothing of what is only told again', () => {
    expect(viewAfter(anEvent(results([aProduct()]), 'old', -60)).announcement.id).toBe(0);
  });
});
