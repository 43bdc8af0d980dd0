import type { CrosspostJob, ListingDraft, ListingSpec, TurnMessage } from '@talknshop/contracts';
import { CrosspostUnavailable } from '../../clients/crosspost.port';
import { RulesUnderstanding } from '../../understanding/rules/rules.understanding';
import { aListing } from '../testing/a-listing';
import { BuyerDesk } from '../testing/buyer-desk';
import { aJob, FakeCrosspost } from '../testing/fake-crosspost';
import type { KeptSale } from './posting';

const SAID_AT = '2026-03-01T11:00:00.000Z';
const A_DRAFT: ListingDraft = { title: 'iPhone 13', price: 300, target_marketplaces: [] };
const A_PHONE = aListing({ title: 'iPhone 13', price: 300, target_marketplaces: ['ebay', 'craigslist'] });

let crosspost: FakeCrosspost;
let desk: BuyerDesk;
/** What the conversation has come to. */
let sale: KeptSale;

beforeEach(() => {
  crosspost = new FakeCrosspost();
  sale = {};
});

/** Somebody says this in a conversation in which they talked of selling at eleven. */
async function say(message: string, history: TurnMessage[] = [said('sell')]): Promise<void> {
  desk = new BuyerDesk({ crosspost });
  const rules = new RulesUnderstanding();
  desk.understanding.understand = (utterance) => rules.understand(utterance, new AbortController().signal);
  desk.conversations.opening = { ...desk.conversations.opening, ...sale, history };
  await desk.say(message);
  keep();
}

async function answer(message: string): Promise<void> {
  await desk.answer(message);
  keep();
}

function keep(): void {
  sale = desk.conversations.kept.at(-1)!.sale!;
}

function said(intent: TurnMessage['intent'], timestamp = SAID_AT): TurnMessage {
  return { turn_id: 'before', role: 'user', content: '', intent, timestamp };
}

/** At noon, as a form does it: past the chat. */
function post(listing_spec: ListingSpec, overrides: Partial<CrosspostJob> = {}): CrosspostJob {
  const job_id = `job-${crosspost.accepted.size + 1}`;
  const job = aJob({ job_id, user_id: 'u', session_id: 's', listing_spec, ...overrides });
  crosspost.accepted.set(job_id, job);
  return job;
}

const jobs = () => [...crosspost.accepted.values()];
const changes = () => crosspost.asked.filter((what) => what !== 'jobs' && what !== 'preview');
const question = () => desk.events('clarification').at(-1)?.data;

describe('a listing that was posted from the form', () => {
  beforeEach(() => {
    sale = { listing: A_DRAFT };
    post(A_PHONE);
  });

  it('is changed by what the chat is told', async () => {
    await say('make it $280');
    expect(desk.reply).toMatch(/^I am changing it everywhere to “iPhone 13” for \$280/);
    expect(jobs()).toMatchObject([{ listing_spec: { price: 280, target_marketplaces: ['ebay', 'craigslist'] } }]);
    expect(sale).toMatchObject({ posting: { job_id: 'job-1', listing_spec: { price: 280 } } });
  });

  it('is known by whatever title the form gave it', async () => {
    crosspost.accepted.clear();
    post({ ...A_PHONE, title: 'Apple smartphone, blue' });
    await say('make it $280');
    expect(desk.reply).toMatch(/to “Apple smartphone, blue” for \$280/);
  });

  it('is meant though something was looked for before it was posted', async () => {
    await say('make it $280', [said('sell'), said('buy', '2026-03-01T11:30:00.000Z')]);
    expect(changes()).toEqual(['edit']);
  });

  it('is told of when it is asked after', async () => {
    await say('how is my listing doing?');
    expect(desk.reply).toMatch(/^“iPhone 13” for \$300: waiting to be posted on eBay and Craigslist/);
    expect(sale).toMatchObject({ posting: { job_id: 'job-1' } });
  });

  it('is taken off one marketplace', async () => {
    await say('take it off eBay');
    expect(changes()).toEqual(['takeOff ebay']);
  });

  it.each(['undo', 'take it down'])('is taken back by “%s”', async (message) => {
    await say(message);
    expect(changes()).toEqual(['takeDown']);
    expect(desk.reply).toMatch(/^“iPhone 13” for \$300 is taken back/);
  });

  it('is not posted again by “post it”', async () => {
    await say('post it on eBay');
    expect(changes()).toEqual([]);
    expect(desk.reply).toMatch(/is posted already/);
  });

  it('is gone on from as the form has changed it since', async () => {
    await say('make it $280');
    await crosspost.edit('job-1', { user_id: 'u', title: 'iPhone 13, like new', condition: 'like_new' });
    await say('make it $270');
    expect(jobs()).toMatchObject([
      { listing_spec: { title: 'iPhone 13, like new', condition: 'like_new', price: 270 } },
    ]);
    expect(sale.listing).toMatchObject({ title: 'iPhone 13, like new', price: 270 });
  });

  it('is left alone by another thing for sale', async () => {
    await say('sell my walnut desk for $90 on eBay');
    expect(changes()).toEqual(['post']);
    expect(sale).toMatchObject({
      posting: { job_id: 'job-2', listing_spec: { title: expect.stringMatching(/desk/i) } },
    });
  });

  it('hinders nothing where the cross-poster gives no answer', async () => {
    crosspost.outage = new CrosspostUnavailable(new Error('down'));
    await say('make it $280');
    expect(desk.reply).toMatch(/^Here is your listing: “iPhone 13” for \$280/);
  });
});

describe('a conversation that knows of no listing', () => {
  it('finds the one that was posted in it', async () => {
    post(A_PHONE);
    await say('make it $280', []);
    expect(desk.reply).toMatch(/^I am changing it everywhere to “iPhone 13” for \$280/);
  });

  it('is not troubled with what was posted in another', async () => {
    post(A_PHONE, { session_id: 'another' });
    await say('make it $280', []);
    expect(changes()).toEqual([]);
  });

  it('asks nothing of the cross-poster about a search', async () => {
    await say('a laptop under $800', []);
    expect(crosspost.asked).toEqual([]);
  });
});

describe('several listings of one conversation', () => {
  beforeEach(() => {
    post(A_PHONE);
    post(aListing({ title: 'Walnut desk', price: 90 }), { created_at: '2026-03-01T12:01:00.000Z' });
  });

  it('are told apart by name', async () => {
    await say('make the desk $80');
    expect(jobs()).toMatchObject([{ listing_spec: { price: 300 } }, { listing_spec: { price: 80 } }]);
  });

  it('have to be told apart where none is named, and then the message is done', async () => {
    await say('make it $80');
    expect(question()).toMatchObject({
      question: 'Which listing do you mean: “Walnut desk” for $90 or “iPhone 13” for $300?',
      suggestions: ['Walnut desk, $90', 'iPhone 13, $300'],
    });
    expect(changes()).toEqual([]);
    await answer('the desk');
    expect(desk.reply).toMatch(/^I am changing it everywhere to “Walnut desk” for \$80/);
  });

  it.each(['iPhone 13, $300', 'the second one'])('may be told apart by “%s”', async (words) => {
    await say('take it down');
    await answer(words);
    expect(desk.reply).toMatch(/^“iPhone 13” for \$300 is taken back/);
  });

  it('are no matter to somebody who takes up something else', async () => {
    await say('make it $80');
    await answer('find me a laptop under $800');
    expect(desk.events('results')).toHaveLength(1);
    expect(changes()).toEqual([]);
  });

  it('are all told of', async () => {
    sale = { listing: A_PHONE, posting: { key: 'k', listing_spec: A_PHONE, job_id: 'job-1' } };
    await say('how are my listings doing?');
    expect(desk.reply).toMatch(/^You have 2 listings\. 1: “Walnut desk” for \$90: .* 2: “iPhone 13” for \$300: /);
    expect(desk.events('job_update')).toMatchObject([{ data: { job_id: 'job-2' } }, { data: { job_id: 'job-1' } }]);
  });

  it('are told of by name', async () => {
    await say('how are the desk and the iPhone doing?');
    expect(desk.events('job_update')).toHaveLength(2);
  });
});

describe('what is for sale already', () => {
  const asking = () => say('sell my iPhone 13 for $280 on eBay', []);
  beforeEach(() => post(A_PHONE, { session_id: 'another' }));

  it('is not posted again unasked', async () => {
    await asking();
    expect(question()).toMatchObject({
      question: '“iPhone 13” for $300 is for sale already, on eBay and Craigslist. Shall I post it a second time?',
      suggestions: ['Post it a second time', 'Change the one that is posted', 'Leave it'],
    });
    expect(changes()).toEqual([]);
  });

  it.each(['Post it a second time', 'yes', 'no, sell another one'])('is posted again after “%s”', async (words) => {
    await asking();
    await answer(words);
    expect(changes()).toEqual(['post']);
    expect(desk.reply).toMatch(/^I am posting “iPhone 13” for \$280 on eBay\./);
  });

  it('is changed where that is wanted', async () => {
    await asking();
    await answer('Change the one that is posted');
    expect(changes()).toEqual(['edit']);
    expect(jobs()).toMatchObject([{ listing_spec: { price: 280, target_marketplaces: ['ebay', 'craigslist'] } }]);
    expect(sale).toMatchObject({ posting: { job_id: 'job-1' } });
  });

  it.each(['Leave it', 'no'])('stays as it is after “%s”', async (words) => {
    await asking();
    await answer(words);
    expect(desk.reply).toMatch(/^All right, I have dropped the listing of “iPhone 13”\. Nothing was posted\./);
    expect(changes()).toEqual([]);
  });

  it('is posted again at once by somebody who says that it is another one', async () => {
    await say('sell another iPhone 13 for $280 on eBay', []);
    expect(changes()).toEqual(['post']);
  });

  it('is no hindrance once it is over', async () => {
    crosspost.setAll('job-1', 'sold');
    await asking();
    expect(changes()).toEqual(['post']);
  });
});
