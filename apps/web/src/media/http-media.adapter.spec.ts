import { HttpMedia } from './http-media.adapter';
import { MediaProblem } from './media-api.port';

interface Asked {
  url: string;
  method: string;
  body: unknown;
  authorization: string | null;
}

/** A network where each address answers what it is told to. */
function network(answers: Record<string, [number, unknown]>) {
  const asked: Asked[] = [];
  const fake: typeof fetch = async (input, { method = 'GET', body, headers } = {}) => {
    const url = String(input);
    asked.push({ url, method, body, authorization: new Headers(headers).get('authorization') });
    const [status, answer] = answers[url.split('?')[0]!] ?? [404, {}];
    return new Response(JSON.stringify(answer), { status });
  };
  const media = (about: { token?: string } = {}) =>
    new HttpMedia({ base_url: 'http://shop', user_id: 'ada', fetch: fake, ...about });
  return { asked, media };
}

const picture = { content: new Blob(['…'], { type: 'image/png' }), filename: 'a.png', media_type: 'image' } as const;
const ticket = { s3_key: 'ada/1', upload_url: 'http://bucket/ada/1', method: 'PUT', headers: { 'x-a': '1' } };

describe('an upload', () => {
  it('asks where to put the file, puts it there, and says what to refer to it by', async () => {
    const { asked, media } = network({
      'http://shop/api/v1/uploads': [201, ticket],
      'http://bucket/ada/1': [200, {}],
    });
    await expect(media({ token: 't' }).upload(picture)).resolves.toEqual({
      media_type: 'image',
      s3_key: 'ada/1',
      content_type: 'image/png',
      size_bytes: 3,
    });
    expect(asked).toMatchObject([
      { url: 'http://shop/api/v1/uploads?user_id=ada', method: 'POST', authorization: 'Bearer t' },
      { url: 'http://bucket/ada/1', method: 'PUT', body: picture.content, authorization: null },
    ]);
  });

  it('names the kind of a recording without its codec', async () => {
    const { media } = network({ 'http://shop/api/v1/uploads': [201, ticket], 'http://bucket/ada/1': [200, {}] });
    const content = new Blob(['…'], { type: 'audio/webm;codecs=opus' });
    const { content_type } = await media().upload({ content, filename: 'a.webm', media_type: 'audio' });
    expect(content_type).toBe('audio/webm');
  });

  it.each([
    [503, { code: 'media_not_available' }, 'media_not_available'],
    [404, {}, 'media_not_available'],
    [503, { code: 'media_unavailable' }, 'media_unreachable'],
    [422, { code: 'invalid', detail: 'it is no picture' }, 'media_refused'],
  ])('that is answered %i %j fails as %s', async (status, answer, code) => {
    const { media } = network({ 'http://shop/api/v1/uploads': [status, answer] });
    await expect(media().upload(picture)).rejects.toMatchObject({ code });
  });

  it('says why a file was refused', async () => {
    const { media } = network({ 'http://shop/api/v1/uploads': [422, { detail: 'it is no picture' }] });
    await expect(media().upload(picture)).rejects.toMatchObject({ words: expect.stringContaining('it is no picture') });
  });

  it('fails where the answer is none', async () => {
    const { media } = network({ 'http://shop/api/v1/uploads': [201, { s3_key: 'ada/1' }] });
    await expect(media().upload(picture)).rejects.toBeInstanceOf(MediaProblem);
  });

  it('that is given up stays an abort', async () => {
    const abort = new AbortController();
    const fake: typeof fetch = async (_url, init) => {
      abort.abort();
      init!.signal!.throwIfAborted();
      throw new Error('unreached');
    };
    const media = new HttpMedia({ base_url: '', user_id: 'ada', fetch: fake });
    await expect(media.upload(picture, abort.signal)).rejects.toMatchObject({ name: 'AbortError' });
  });
});

describe('whether media can be taken', () => {
  it.each([
    [{ services: ['catalog'] }, 'unavailable'],
    [{ services: ['catalog', 'media'] }, 'available'],
    [{}, 'available'],
  ])('is said by %j: %s', async (info, kind) => {
    const { media } = network({ 'http://shop/': [200, info] });
    await expect(media().availability()).resolves.toMatchObject({ kind });
  });
});
