import { CrosspostRefused, CrosspostUnavailable } from '../../../clients/crosspost.port';
import { aListing } from '../../testing/a-listing';
import { aStep } from '../../testing/a-step';
import { FakeCrosspost } from '../../testing/fake-crosspost';
import type { Turn } from '../../turn';
import { crosspostDispatch } from './crosspost-dispatch.node';

const READY = { listing_spec: aListing(), is_condition_assumed: false, admitted: ['ebay' as const] };
const NEW = { key: 'key', listing_spec: aListing() };
const POSTED = { ...NEW, job_id: 'job-1' };

let crosspost: FakeCrosspost;

beforeEach(() => {
  crosspost = new FakeCrosspost();
});

const dispatch = async (state: Partial<Turn>) =>
  (await crosspostDispatch(aStep({ state, deps: { crosspost } }))) as Partial<Turn>; // it never pauses

const wishing = (wish: 'take_down' | 'retry') => ({ listing: {}, named: '', wish });

/** So that there is a `job-1`. */
async function posted(): Promise<void> {
  await dispatch({ ready: READY, posting: NEW });
  crosspost.asked.length = 0;
}

describe('crosspostDispatch', () => {
  it('posts a listing under the key of its posting, once however often it runs', async () => {
    const first = await dispatch({ ready: READY, posting: NEW });
    expect(first).toMatchObject({
      ...{ workflow_stage: 'dispatching', posting: { job_id: 'job-1' } },
      listing_outcome: { kind: 'posted', job: { job_id: 'job-1' } },
    });
    expect(await dispatch({ ready: READY, posting: NEW })).toEqual(first);
    expect(crosspost.accepted.size).toBe(1);
  });

  it('changes what is posted and differs', async () => {
    await posted();
    const cheaper = { ...READY, listing_spec: aListing({ price: 80 }) };
    expect(await dispatch({ ready: cheaper, posting: POSTED })).toMatchObject({
      posting: { job_id: 'job-1', listing_spec: { price: 80 } },
    });
    expect(crosspost.asked).toEqual(['edit']);
  });

  it.each([
    ['takes down', wishing('take_down'), 'takeDown'],
    ['tries again', wishing('retry'), 'retry'],
  ])('%s what is meant', async (_, sale, call) => {
    await posted();
    await dispatch({ sale, posting: POSTED });
    expect(crosspost.asked).toContain(call);
  });

  it.each<[string, string, Partial<Turn>]>([
    ['post', 'a listing is new', { ready: READY, posting: NEW }],
    ['edit', 'it is posted', { ready: { ...READY, listing_spec: aListing({ price: 80 }) }, posting: POSTED }],
    ['take_down', 'it is to come down', { sale: wishing('take_down'), posting: POSTED }],
    ['retry', 'it is to be tried again', { sale: wishing('retry'), posting: POSTED }],
  ])('says that nobody answered when it wanted to %s, as %s, and keeps the posting', async (wanted, _, state) => {
    crosspost.outage = new CrosspostUnavailable(new Error('down'));
    const after = await dispatch(state);
    expect(after).toEqual({ listing_outcome: { kind: 'unreachable', wanted }, workflow_stage: 'dispatching' });
  });

  it('keeps what is posted when the message only calls something off', async () => {
    await posted();
    expect(await dispatch({ intent: 'cancel', posting: POSTED })).toMatchObject({ listing_outcome: { kind: 'kept' } });
    expect(crosspost.asked).not.toContain('takeDown');
  });

  it('tells why the cross-poster will not do it, and keeps what is posted', async () => {
    crosspost.outage = new CrosspostRefused('invalid_listing', ['eBay needs a title.'], undefined);
    expect(await dispatch({ ready: { ...READY, listing_spec: aListing({ price: 80 }) }, posting: POSTED })).toEqual({
      listing_outcome: { kind: 'refused', reasons: ['eBay needs a title.'] },
      posting: POSTED,
      workflow_stage: 'dispatching',
    });
  });

  it.each(['not_found', 'already_over'])(
    'forgets a posting that is done with (%s): it can only be posted anew',
    async (reason) => {
      crosspost.outage = new CrosspostRefused(reason, ['it is over'], undefined);
      const after = await dispatch({ sale: wishing('retry'), posting: POSTED });
      expect(after).toMatchObject({ listing_outcome: { kind: expect.any(String) } });
      expect(after.posting).toBeUndefined();
    },
  );

  it('throws what nobody foresaw', async () => {
    crosspost.outage = new TypeError('a mistake of ours');
    await expect(dispatch({ ready: READY, posting: NEW })).rejects.toBeInstanceOf(TypeError);
  });
});
