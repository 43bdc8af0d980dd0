import { brotliCompressSync, gzipSync } from 'node:zlib';
import { MarketplaceError } from '../marketplace.errors';
import { startVendorFake, type VendorFake, type VendorReply } from '../testing/vendor-fake';
import { UndiciJsonHttp, type UndiciJsonHttpOptions } from './undici-json-http.adapter';

describe('UndiciJsonHttp', () => {
  const never = new AbortController().signal;
  let vendor: VendorFake;
  let answer: VendorReply;

  beforeEach(async () => {
    vendor = await startVendorFake(() => answer);
  });
  afterEach(() => vendor.close());

  const send = (options: UndiciJsonHttpOptions = {}): ReturnType<UndiciJsonHttp['send']> =>
    new UndiciJsonHttp(options).send({ marketplace: 'ebay', url: vendor.url, headers: { 'x-own': '1' } }, never);

  it('answers with status and JSON', async () => {
    answer = { status: 404, body: { errors: [] } };
    expect(await send()).toEqual({ status: 404, body: { errors: [] }, retry_after_ms: undefined });
    expect(vendor.requests[0]?.headers).toMatchObject({ 'x-own': '1', accept: 'application/json' });
  });

  it.each([
    ['gzip', gzipSync],
    ['br', brotliCompressSync],
  ])('reads what was compressed with %s', async (encoding, compress) => {
    answer = { headers: { 'content-encoding': encoding }, body: compress('{"total":1}') };
    expect(await send()).toMatchObject({ body: { total: 1 } });
  });

  it('is unavailable when what was compressed is broken off', async () => {
    answer = { headers: { 'content-encoding': 'gzip' }, body: gzipSync('{"total":1}').subarray(0, 15) };
    await expect(send()).rejects.toMatchObject({ fault: 'unavailable' });
  });

  it.each([
    ['7', 7000],
    ['Thu, 01 Jan 1970 00:00:09 GMT', 8000],
    ['Thu, 01 Jan 1970 00:00:00 GMT', 0],
    ['soon', undefined],
  ])('reads Retry-After: %s', async (header, retry_after_ms) => {
    answer = { status: 429, headers: { 'retry-after': header }, body: {} };
    expect(await send({ now: () => 1000 })).toMatchObject({ status: 429, retry_after_ms });
  });

  it('does not mind an error page that is no JSON', async () => {
    answer = { status: 503, body: '<html>Sorry</html>' };
    expect(await send()).toMatchObject({ status: 503, body: undefined });
  });

  it('calls a success malformed that is no JSON', async () => {
    answer = { body: '<?xml version="1.0"?>' };
    await expect(send()).rejects.toMatchObject({ fault: 'malformed', status: 200 });
  });

  it('hands on as it came what is expected to be text', async () => {
    answer = { body: '<?xml version="1.0"?>' };
    const request = { marketplace: 'craigslist', url: vendor.url, expects: 'text' } as const;
    expect(await new UndiciJsonHttp().send(request, never)).toMatchObject({ body: '<?xml version="1.0"?>' });
  });

  it.each(['PUT', 'PATCH', 'DELETE'] as const)('takes no answer to a %s for an answer', async (method) => {
    answer = { status: 204, body: undefined };
    const request = { marketplace: 'ebay', url: vendor.url, method };
    expect(await new UndiciJsonHttp().send(request, never)).toEqual({ status: 204, body: undefined });
    expect(vendor.requests[0]?.method).toBe(method);
  });

  it('reads no more than it may, also when few bytes become many', async () => {
    answer = { headers: { 'content-encoding': 'gzip' }, body: gzipSync(`"${' '.repeat(100_000)}"`) };
    await expect(send({ max_bytes: 10_000 })).rejects.toMatchObject({ fault: 'malformed' });
  });

  it('follows no redirect', async () => {
    answer = { status: 302, headers: { location: 'https://elsewhere.example' }, body: '' };
    expect(await send()).toMatchObject({ status: 302 });
    expect(vendor.requests).toHaveLength(1);
  });

  it('is unavailable where nobody listens', async () => {
    const { url } = vendor;
    await vendor.close();
    const error = await new UndiciJsonHttp()
      .send({ marketplace: 'ebay', url }, never)
      .catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(MarketplaceError);
    expect(error).toMatchObject({ fault: 'unavailable', message: 'ebay could not be reached' });
    vendor = await startVendorFake(() => answer);
  });
});
