import { endsTurn } from '@talknshop/contracts';
import { aRequirement } from '@talknshop/testing';
import { CatalogUnavailable } from '../../clients/catalog.port';
import type { TurnOpening } from '../conversations.port';
import { aFile, BuyerDesk } from '../testing/buyer-desk';

let desk: BuyerDesk;

beforeEach(() => {
  desk = new BuyerDesk();
});

/** Where a conversation stands that has shown these laptops. */
function openingAfter(...product_ids: string[]): TurnOpening {
  const requirement_spec = aRequirement();
  const already_shown = { requirement_spec, product_ids };
  return { first_seq: 20, history: [], requirement_spec, clarification_count: 0, shown: [], already_shown };
}

describe('the buyer flow', () => {
  it('searches for a complete need and tells the results before the reply', async () => {
    expect(await desk.say('laptop')).toMatchObject({ status: 'completed' });
    expect(desk.nodes).toEqual([
      'ParseInput',
      'NeedMediaOps',
      'BuildOrUpdateRequirementSpec',
      'NeedClarify',
      'SearchMarketplaces',
      'RankAndCompose',
      'Done',
    ]);
    const told = desk.said.map(({ type }) => type).filter((type) => type !== 'progress');
    expect(told[0]).toBe('results');
    expect(new Set(told.slice(1, -1))).toEqual(new Set(['token']));
    expect(told.at(-1)).toBe('done');
  });

  it('says where it is at every node', async () => {
    await desk.say('laptop');
    const steps = desk.events('progress').filter(({ data }) => !('marketplace' in data));
    expect(steps.map(({ data }) => 'step' in data && data.step)).toEqual(desk.nodes);
  });

  it('marks the first event with its number in the session', async () => {
    desk.conversations.opening.first_seq = 42;
    await desk.say('laptop');
    expect(desk.said.map(({ first_seq }) => first_seq).filter(Boolean)).toEqual([42]);
    expect(desk.said[0]).toMatchObject({ first_seq: 42 });
  });

  it('asks when it does not know what to search for, and goes on with the answer', async () => {
    expect(await desk.say('something')).toMatchObject({ status: 'paused', node: 'AskClarifyingQ' });
    expect(desk.said.at(-1)).toMatchObject({ type: 'clarification', data: { question: 'What are you looking for?' } });
    desk.nodes.length = 0;
    expect(await desk.answer('laptop')).toMatchObject({ status: 'completed' });
    expect(desk.nodes).toEqual([
      'BuildOrUpdateRequirementSpec',
      'NeedClarify',
      'SearchMarketplaces',
      'RankAndCompose',
      'Done',
    ]);
  });

  it('understands an answer together with its question and what was said before', async () => {
    await desk.say('something');
    await desk.answer('laptop');
    expect(desk.understanding.heard.at(-1)).toMatchObject({
      text: 'laptop',
      pending_question: { question: 'What are you looking for?' },
      history: [{ content: 'something' }, { content: 'What are you looking for?' }],
    });
  });

  it('speaks as the answer, a turn of its own, once it was given', async () => {
    await desk.say('something');
    const asked = desk.said.length;
    await desk.answer('laptop');
    expect(desk.said.slice(0, asked).map(({ turn_id }) => turn_id)).toEqual(Array(asked).fill(undefined));
    expect(new Set(desk.said.slice(asked).map(({ turn_id }) => turn_id))).toEqual(new Set(['answer']));
    expect(desk.conversations.kept).toMatchObject([
      { turn_id: 'run', status: 'paused', message: 'something', clarification_count: 1 },
      { turn_id: 'answer', status: 'completed', message: 'laptop', clarification_count: 0 },
    ]);
  });

  it('asks twice at most, then says honestly that it does not know', async () => {
    await desk.say('something');
    await desk.answer('something');
    expect(await desk.answer('something')).toMatchObject({ status: 'completed' });
    expect(desk.catalog.requests).toEqual([]);
    expect(desk.reply).toMatch(/I still do not know which product/);
  });

  it.each([
    ['hello', /^Hello!/],
    ['thanks', /welcome/],
    ['the second one', /have not shown you anything/],
  ])('answers “%s” in words, without a search', async (message, words) => {
    await desk.say(message);
    expect(desk.nodes).not.toContain('SearchMarketplaces');
    expect(desk.events('results')).toEqual([]);
    expect(desk.reply).toMatch(words);
  });

  it('ends in a recoverable error when the catalog gives no answer, and keeps the need', async () => {
    desk.catalog.outage = new CatalogUnavailable(new Error('ECONNREFUSED'));
    expect(await desk.say('laptop')).toMatchObject({ status: 'completed' });
    expect(desk.said.at(-1)).toMatchObject({ type: 'error', data: { code: 'catalog_unavailable', recoverable: true } });
    expect(desk.conversations.kept).toMatchObject([{ status: 'failed', requirement_spec: { product_type: 'laptop' } }]);
  });

  it.each([
    ['laptop', 'done'],
    ['hello', 'done'],
    ['something', 'clarification'],
    ['', 'clarification'],
    ['sell bike', 'clarification'],
    ['sell bike 90', 'done'],
    ['more', 'clarification'],
  ])('ends “%s” in one %s and no other ending', async (message, ending) => {
    await desk.say(message);
    expect(desk.said.map(({ type }) => type).filter(endsTurn)).toEqual([ending]);
  });

  it('ends a failed search in one error and no other ending', async () => {
    desk.catalog.outage = new CatalogUnavailable(new Error('ECONNREFUSED'));
    await desk.say('laptop');
    expect(desk.said.map(({ type }) => type).filter(endsTurn)).toEqual(['error']);
  });

  it('takes small talk for what it is, also where an answer is awaited', async () => {
    await desk.say('something');
    expect(await desk.answer('thanks')).toMatchObject({ status: 'completed' });
    expect(desk.reply).toMatch(/welcome/);
    expect(desk.catalog.requests).toEqual([]);
  });

  it('shows on request what comes after the cards shown so far', async () => {
    desk.conversations.opening = openingAfter('ebay:1');
    await desk.say('more');
    expect(desk.events('results')).toMatchObject([{ data: { products: [{ product_id: 'walmart:2' }] } }]);
    expect(desk.reply).toMatch(/^Here is 1 more of the 2 products/);
  });

  it('shows an empty page when nothing comes after the cards shown so far', async () => {
    desk.conversations.opening = openingAfter('ebay:1', 'walmart:2');
    await desk.say('more');
    expect(desk.events('results')).toMatchObject([{ data: { products: [], total_count: 2 } }]);
    expect(desk.reply).toMatch(/^There are no more products/);
  });

  it('fails on an error nobody expected', async () => {
    desk.catalog.outage = new TypeError('a bug');
    expect(await desk.say('laptop')).toMatchObject({ status: 'failed' });
  });
});

describe('files of a message', () => {
  it('are heard and seen at the same time, and understood with the words', async () => {
    desk.media.transcripts.set('voice', 'tent please');
    desk.media.labels.set('photo', ['tent']);
    await desk.say('this', [aFile('audio', 'voice'), aFile('image', 'photo')]);
    expect(new Set(desk.nodes.slice(2, 4))).toEqual(new Set(['TranscribeAudio', 'ExtractImageAttrs']));
    expect(desk.understanding.heard[0]).toMatchObject({
      text: 'this\ntent please',
      image_attributes: { labels: ['tent'] },
    });
  });

  it.each([
    ['audio' as const, 'TranscribeAudio', /recording/],
    ['image' as const, 'ExtractImageAttrs', /picture/],
  ])('that cannot be read (%s) are owned up to, and the words are answered', async (type, node, words) => {
    await desk.say('laptop', [aFile(type, 'unreadable')]);
    expect(desk.nodes).toContain(node);
    expect(desk.events('thinking')).toMatchObject([{ data: { message: expect.stringMatching(words) } }]);
    expect(desk.reply).toMatch(/^I could not (listen to|look at) your .*, so I went by the rest\. I found 2 products/);
  });

  it.each([
    ['image' as const, /could not look at your picture.*in your own words/],
    ['audio' as const, /could not listen to your recording.*in your own words/],
    ['video' as const, /cannot watch videos yet.*in your own words/],
  ])('that cannot be read (%s) and have no words beside them lead to a question', async (type, question) => {
    await desk.say('', [aFile(type, 'unreadable')]);
    expect(desk.said.at(-1)).toMatchObject({
      type: 'clarification',
      data: { question: expect.stringMatching(question) },
    });
    expect(desk.understanding.heard).toEqual([]);
    expect(await desk.answer('laptop')).toMatchObject({ status: 'completed' });
    expect(desk.reply).toMatch(/^I found 2 products for “laptop”/);
  });

  it('that are videos are not looked into, and that is said', async () => {
    await desk.say('laptop', [aFile('video', 'film')]);
    expect(desk.events('thinking')).toMatchObject([
      { data: { message: expect.stringMatching(/cannot watch videos/) } },
    ]);
    expect(desk.reply).toMatch(/^I could not watch your video/);
  });

  it('that were read are not part of the answer to a question', async () => {
    desk.media.transcripts.set('voice', 'something');
    await desk.say('', [aFile('audio', 'voice')]);
    await desk.answer('laptop');
    expect(desk.understanding.heard.at(-1)).toMatchObject({ text: 'laptop' });
  });
});
