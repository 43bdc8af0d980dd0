import type { ImageAttributes, TranscriptionResult } from '@talknshop/contracts';
import { Media, MediaUnavailable } from './media.port';

/** Where there is no media service: every file is answered at once with a clear word. */
export class NoMedia extends Media {
  override async transcribe(): Promise<TranscriptionResult> {
    throw new MediaUnavailable('transcribe', new Error('MEDIA_SERVICE_URL is not set'));
  }

  override async extractImageAttributes(): Promise<ImageAttributes> {
    throw new MediaUnavailable('extract-image-attributes', new Error('MEDIA_SERVICE_URL is not set'));
  }
}
