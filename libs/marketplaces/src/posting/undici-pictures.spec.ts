import { startVendorFake, type VendorFake, type VendorReply } from '../testing/vendor-fake';
import { UndiciPictures } from './undici-pictures.adapter';

describe('UndiciPictures', () => {
  let store: VendorFake;
  let answer: VendorReply;
  const never = new AbortController().signal;
  const read = (): Promise<unknown> => new UndiciPictures().read(`${store.url}/lamp.jpg`, 'etsy', never);

  beforeEach(async () => {
    store = await startVendorFake(() => answer);
  });
  afterEach(() => store.close());

  it.each([
    ['ffd8ffe0', 'image/jpeg'],
    ['89504e470d0a1a0a', 'image/png'],
    ['474946383961', 'image/gif'],
    ['524946460000000057454250', 'image/webp'],
    ['3c68746d6c3e', 'unknown'],
  ])('knows %s for %s, whatever it is called', async (hex, type) => {
    answer = { body: Buffer.from(hex, 'hex') };
    expect(await read()).toEqual({ bytes: Buffer.from(hex, 'hex'), type });
  });

  it('says that a picture is gone', async () => {
    answer = { status: 404, body: {} };
    await expect(read()).rejects.toMatchObject({ fault: 'rejected', field: 'media_s3_keys', marketplace: 'etsy' });
  });

  it('refuses a picture that is too large', async () => {
    answer = { body: Buffer.alloc(10 * 1024 * 1024 + 1) };
    await expect(read()).rejects.toMatchObject({ fault: 'rejected', field: 'media_s3_keys' });
  });

  it('may be tried again when the store fails', async () => {
    answer = { status: 503, body: {} };
    await expect(read()).rejects.toMatchObject({ fault: 'unavailable', retriable: true });
  });
});
