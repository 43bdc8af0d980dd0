import { NoMedia } from '../../../clients/no-media';
import { aStep } from '../../testing/a-step';
import { aFile } from '../../testing/buyer-desk';
import { FakeMedia } from '../../testing/fake-media';
import { extractImageAttrs } from './extract-image-attrs.node';

let media: FakeMedia;

beforeEach(() => {
  media = new FakeMedia();
});

async function look(...keys: string[]) {
  const state = { media: [aFile('audio', 'voice'), ...keys.map((key) => aFile('image', key))] };
  const step = aStep({ state, deps: { media } });
  return { delta: await extractImageAttrs(step), said: step.said };
}

describe('extractImageAttrs', () => {
  it('finds out what the pictures show together', async () => {
    media.labels.set('one', ['tent']).set('two', ['tent', 'lake']);
    expect(await look('one', 'two')).toMatchObject({
      delta: { image_attributes: { labels: ['tent', 'lake'] } },
      said: [],
    });
  });

  it('counts what it could not see, says so, and keeps the rest', async () => {
    media.labels.set('one', ['tent']);
    expect(await look('one', 'dark')).toMatchObject({
      delta: { image_attributes: { labels: ['tent'] }, unseen: 1 },
      said: [{ type: 'thinking', data: { message: 'I could not look at your picture.' } }],
    });
  });

  it('says the same where there is no media service', async () => {
    const step = aStep({ state: { media: [aFile('image', 'photo')] }, deps: { media: new NoMedia() } });
    expect(await extractImageAttrs(step)).toEqual({ unseen: 1 });
    expect(step.said).toHaveLength(1);
  });
});
