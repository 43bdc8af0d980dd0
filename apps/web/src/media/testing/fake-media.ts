import type { MediaReference } from '@talknshop/contracts';
import {
  type FileToUpload,
  type MediaApi,
  type MediaAvailability,
  MediaProblem,
  type Transcript,
} from '../media-api.port';

/** A media service in memory: it keeps what it is sent, and hears what it is told to hear. */
export class FakeMedia implements MediaApi {
  readonly uploaded: FileToUpload[] = [];
  available: MediaAvailability = { kind: 'available' };
  heard: Transcript = { transcript: 'a laptop', confidence: 0.9 };
  /** What the next calls throw. */
  problem?: MediaProblem;
  /** While it is there, no upload ends before it does. */
  gate?: Promise<void>;

  async availability(): Promise<MediaAvailability> {
    return this.available;
  }

  async upload(file: FileToUpload, signal?: AbortSignal): Promise<MediaReference> {
    await this.gate;
    signal?.throwIfAborted();
    if (this.problem) throw this.problem;
    this.uploaded.push(file);
    const { content, media_type } = file;
    const s3_key = `ada/${this.uploaded.length}`;
    return { media_type, s3_key, content_type: content.type, size_bytes: content.size };
  }

  async transcribe(): Promise<Transcript> {
    if (this.problem) throw this.problem;
    return this.heard;
  }
}
