import type { PostingMarketplace } from '@talknshop/contracts';
import { gatherReply } from '@talknshop/http';
import { Agent, type Dispatcher } from 'undici';
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
    const { origin, pathname, search } = new URL(url);
    const { status, bytes } = await gatherReply(
      this.dispatcher,
      { origin, path: pathname + search, method: 'GET' },
      {
        signal,
        max_bytes: MAX_BYTES,
        tooLarge: (answered) => unreadable(marketplace, answered) ?? tooLarge(marketplace),
      },
    );
    const refusal = unreadable(marketplace, status);
    if (refusal) throw refusal;
    return bytes;
  }
}

function tooLarge(marketplace: PostingMarketplace): MarketplaceError {
  return rejected(marketplace, 'A picture of the listing has more than 10 MiB.', { field: 'media_s3_keys' });
}

/** What a status says, unless it brings the picture. */
function unreadable(marketplace: PostingMarketplace, status: number): MarketplaceError | undefined {
  if (status === 200) return undefined;
  return status >= 500
    ? new MarketplaceError(marketplace, 'unavailable', 'a picture could not be read', { status })
    : rejected(marketplace, 'A picture of the listing is gone.', { field: 'media_s3_keys', status });
}
