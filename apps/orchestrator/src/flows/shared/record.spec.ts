import { INTENTS } from '@talknshop/contracts';
import { aRequirement } from '@talknshop/testing';
import { aStep } from '../testing/a-step';
import { aListing } from '../testing/a-listing';
import { aFile } from '../testing/buyer-desk';
import { someResults } from '../testing/fake-catalog';
import { recordOf } from './record';

describe('the record of a turn', () => {
  it('holds what was said, understood and found', () => {
    const known = {
      client_msg_id: 'm1',
      first_seq: 7,
      intent: 'buy' as const,
      media: [aFile('audio', 'voice')],
      transcript: 'under 900',
      requirement_spec: aRequirement(),
      search_results: someResults({}),
    };
    const { state } = aStep({ state: { ...known, turn_id: 'answer' } });
    expect(recordOf(state, 'run')).toEqual({
      ...known,
      session_id: 'session',
      run_id: 'run',
      turn_id: 'answer',
      request_type: 'search',
      message: 'laptop\nunder 900',
      received_at: 1,
      image_attributes: undefined,
      sale: {},
    });
  });

  it('holds what is for sale, and what of it was posted', () => {
    const listing_spec = aListing();
    const sale = { listing: { title: 'Trek 820' }, posting: { key: 'k', listing_spec } };
    expect(recordOf(aStep({ state: sale }).state, 'run')).toMatchObject({ sale });
  });

  it.each(INTENTS)('says what kind of request %s is', (intent) => {
    const kinds: Record<string, string> = { buy: 'search', refine: 'search', sell: 'listing' };
    expect(recordOf(aStep({ state: { intent } }).state, 'run').request_type).toBe(kinds[intent] ?? 'chat');
  });
});
