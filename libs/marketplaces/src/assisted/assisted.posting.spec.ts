import { POSTING_MARKETPLACES } from '@talknshop/contracts';
import { DESK_LAMP } from '../posting/marketplace-posting.contract';
import { POSTING_RULES } from '../posting/rules/posting-rules';
import { ASSISTED_PRODUCTION } from './assisted.config';
import { AssistedPosting } from './assisted.posting';

const never = new AbortController().signal;

describe.each(POSTING_MARKETPLACES)('AssistedPosting to %s', (marketplace) => {
  const posting = new AssistedPosting(marketplace, ASSISTED_PRODUCTION[marketplace]);
  const { name, title, description, pictures } = POSTING_RULES[marketplace];
  const spec = { ...DESK_LAMP, title: 'Lumen lamp '.repeat(18), description: 'Many words. '.repeat(800), price: 39.5 };
  const picture_urls = Array.from({ length: 30 }, (_, index) => `https://pictures.example/${index}.jpg`);
  const ref = { sku: 'job-1', keep: () => Promise.resolve() };
  const job = { ...ref, listing: { spec, picture_urls } };

  it('hands over what fits the marketplace, and where to paste it', async () => {
    const { state, hand_over } = await posting.publish(job, never);
    expect(state).toBe('needs_user');
    expect(hand_over.title.length).toBeLessThanOrEqual(title.max);
    expect(hand_over.description.length).toBeLessThanOrEqual(description.max);
    expect(hand_over.picture_urls).toEqual(picture_urls.slice(0, pictures.max));
    expect(hand_over.price).toMatch(/^\$(40|39\.50)$/);
    expect(hand_over.deep_link).toMatch(/^https:/);
  });

  it('claims to know nothing of what a person did', async () => {
    expect(posting.access).toBe('assisted');
    expect(await posting.prepare(job, never)).toEqual({ state: 'none' });
    expect(await posting.status(ref, never)).toMatchObject({ state: 'unknown', reason: expect.stringContaining(name) });
  });

  it('asks a person to change it and to take it down', async () => {
    expect(await posting.update(job, never)).toMatchObject({
      state: 'needs_user',
      reason: expect.stringContaining(name),
    });
    expect(await posting.withdraw(ref, never)).toMatchObject({
      state: 'needs_user',
      deep_link: expect.stringMatching(/^https:/),
    });
  });

  it('refuses what is no sku, and does nothing when aborted', async () => {
    await expect(posting.publish({ ...job, sku: '../x' }, never)).rejects.toMatchObject({ field: 'sku', marketplace });
    await expect(posting.publish(job, AbortSignal.abort(new Error('no')))).rejects.toThrow('no');
  });
});
