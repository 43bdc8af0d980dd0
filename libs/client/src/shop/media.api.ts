import type { MediaReference, MediaType, TranscriptionResult } from '@talknshop/contracts';
import type { Http } from '../http/http';
import type { Asking, CallOptions } from './asking';

/** A file as it is, and what it is. */
export interface FileToUpload {
  content: Blob;
  filename: string;
  media_type: MediaType;
}

/** Where and how a file is to be put, until then. */
export interface UploadTicket {
  s3_key: string;
  upload_url: string;
  method: 'PUT' | 'POST';
  headers: Record<string, string>;
  expires_at: string;
}

/** Recordings and pictures. Without a media service every call is refused as `media_not_available`. */
export class MediaApi {
  constructor(
    private readonly ask: Asking,
    /** Without the token, which is for nobody else. */
    private readonly storage: Http,
  ) {}

  /** Resolves once the whole file is there, with what a message refers to it by. */
  async upload({ content, filename, media_type }: FileToUpload, { signal }: CallOptions = {}): Promise<MediaReference> {
    const content_type = content.type.split(';', 1)[0]!;
    const file = { media_type, content_type, size_bytes: content.size };
    const body = { filename, ...file };
    const ticket = await this.ask<UploadTicket>('/uploads', { method: 'POST', body, signal });
    const { upload_url, method, headers, s3_key } = ticket;
    await this.storage.send(upload_url, { method, headers, content, signal });
    return { ...file, s3_key };
  }

  /** What is said in a recording of the user's. */
  transcribe(s3_key: string, { signal }: CallOptions = {}): Promise<TranscriptionResult> {
    return this.ask('/transcribe', { method: 'POST', body: { s3_key }, signal });
  }
}
