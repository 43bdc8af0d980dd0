import type { PostingMarketplace } from '@talknshop/contracts';
import { Agent, type Dispatcher, request } from 'undici';
import { MarketplaceError } from '../marketplace.errors';
import { Pictures, type Picture, pictureType } from './pictures.port';
import { rejected } from './rejected';

const MAX_BYTES = 10 * 1024 * 1024;

/** Reads pictures where their URL says, up to 10 MiB each. Redirects are not followed. */
export class UndiciPictures extends Pictures {
  constructor(private readonly dispatcher: Dispatcher = new Agent({ connections: 8 })) {
    super();
  }

  async read(url: string, marketplace: PostingMarketplace, signal: AbortSignal): Promise<Picture> {
    signal.throwIfAborted();
    const bytes = await this.load(url, marketplace, signal).catch((cause: unknown) => {
      signal.throwIfAborted();
      if (cause instanceof MarketplaceError) throw cause;
      throw new MarketplaceError(marketplace, 'unavailable', 'a picture could not be read', { cause });
    });
    return { bytes, type: pictureType(bytes) };
  }

  private async load(url: string, marketplace: PostingMarketplace, signal: AbortSignal): Promise<Buffer> {
    const { statusCode, body } = await request(url, { signal, dispatcher: this.dispatcher });
    if (statusCode !== 200) {
      await body.dump();
      throw statusCode >= 500
        ? new MarketplaceError(marketplace, 'unavailable', 'a picture could not be read', { status: statusCode })
        : rejected(marketplace, 'A picture of the listing is gone.', { field: 'media_s3_keys', status: statusCode });
    }
    const chunks: Buffer[] = [];
    let size = 0;
    for await (const chunk of body as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size > MAX_BYTES)
        throw rejected(marketplace, 'A picture of the listing has more than 10 MiB.', { field: 'media_s3_keys' });
      chunks.push(chunk);
    }
    return Buffer.concat(chunks);
  }
}
