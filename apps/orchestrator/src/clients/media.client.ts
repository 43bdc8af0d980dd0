import type { ImageAttributes, TranscriptionResult } from '@talknshop/contracts';
import { responseGuard, type ResponseGuard, type ServiceClient, ServiceError } from '@talknshop/service-client';
import type { Call } from './call';
import { Media, MediaUnavailable } from './media.port';

const transcription = responseGuard('TranscriptionResult');
const imageAttributes = responseGuard('ImageAttributes');

/** The media service over HTTP. Reading a file changes nothing, so the client may try it again. */
export class MediaClient extends Media {
  constructor(private readonly service: ServiceClient) {
    super();
  }

  override transcribe(s3_key: string, call: Call): Promise<TranscriptionResult> {
    return this.read('/transcribe', s3_key, transcription, call);
  }

  override extractImageAttributes(s3_key: string, call: Call): Promise<ImageAttributes> {
    return this.read('/extract-image-attributes', s3_key, imageAttributes, call);
  }

  private async read<T>(path: string, s3_key: string, validate: ResponseGuard<T>, call: Call): Promise<T> {
    const { signal, traceparent } = call;
    try {
      return await this.service.post(
        path,
        { s3_key },
        {
          signal,
          idempotent: true,
          validate,
          ...(traceparent && { headers: { traceparent } }),
        },
      );
    } catch (error) {
      throw error instanceof ServiceError ? new MediaUnavailable(path, error) : error;
    }
  }
}
