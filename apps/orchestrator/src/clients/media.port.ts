import type { ImageAttributes, TranscriptionResult } from '@talknshop/contracts';
import type { Call } from './call';

/** Listens to recordings and looks at pictures. Both throw `MediaUnavailable` when nothing can be said about a file. */
export abstract class Media {
  abstract transcribe(s3_key: string, call: Call): Promise<TranscriptionResult>;
  abstract extractImageAttributes(s3_key: string, call: Call): Promise<ImageAttributes>;
}

/** The media service is absent, did not answer, or could not read the file. */
export class MediaUnavailable extends Error {
  readonly code = 'media_unavailable';
  readonly retriable = true;

  constructor(
    readonly operation: string,
    cause: unknown,
  ) {
    super(`${operation}: the media service gave no usable answer`, { cause });
    this.name = 'MediaUnavailable';
  }
}
