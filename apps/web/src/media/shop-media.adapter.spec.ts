import { ApiError } from '@talknshop/client';
import { aPicture } from './testing/media-stage';
import { ShopMedia } from './shop-media.adapter';

const file = { content: aPicture(), filename: 'a.jpg', media_type: 'image' } as const;

function media(outcome: { error?: Error; info?: unknown }) {
  const fail = () => Promise.reject(outcome.error);
  return new ShopMedia({ shop: { media: { upload: fail, transcribe: fail } }, readInfo: async () => outcome.info });
}

describe('the media service of a shop', () => {
  it.each([
    [503, 'media_not_available', 'media_not_available'],
    [503, 'media_unavailable', 'media_unreachable'],
    [0, 'unreachable', 'media_unreachable'],
    [429, 'rate_limited', 'media_unreachable'],
    [422, 'invalid', 'media_refused'],
  ])('that answers %i %s fails as %s', async (status, code, expected) => {
    const error = new ApiError(status, code, 'it is no picture');
    await expect(media({ error }).upload(file)).rejects.toMatchObject({ code: expected, cause: error });
  });

  it('says why a file was refused', async () => {
    const error = new ApiError(422, 'invalid', 'it is no picture');
    await expect(media({ error }).upload(file)).rejects.toMatchObject({
      words: 'This file was not taken: it is no picture',
    });
  });

  it('leaves an abort what it is', async () => {
    const error = new DOMException('given up', 'AbortError');
    await expect(media({ error }).transcribe('ada/1')).rejects.toBe(error);
  });

  it.each([
    [{ services: ['catalog'] }, 'unavailable'],
    [{ services: ['catalog', 'media'] }, 'available'],
    [{ service: 'orchestrator' }, 'available'],
  ])('is told from %j: %s', async (info, kind) => {
    await expect(media({ info }).availability()).resolves.toMatchObject({ kind });
  });
});
