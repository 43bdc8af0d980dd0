import type { ImageAttributes, TranscriptionResult } from '@talknshop/contracts';
import { Media, MediaUnavailable } from '../../clients/media.port';

/** Hears and sees what the test put there under a key; any other file is unreadable. */
export class FakeMedia extends Media {
  readonly transcripts = new Map<string, string>();
  readonly labels = new Map<string, string[]>();

  override async transcribe(s3_key: string): Promise<TranscriptionResult> {
    const transcript = this.transcripts.get(s3_key);
    if (transcript === undefined) throw new MediaUnavailable('/transcribe', new Error('nobody there'));
    return { transcript, confidence: 0.9, language: 'en-US', segments: [] };
  }

  override async extractImageAttributes(s3_key: string): Promise<ImageAttributes> {
    const labels = this.labels.get(s3_key);
    if (labels === undefined) throw new MediaUnavailable('/extract-image-attributes', new Error('nobody there'));
    return { labels, objects: [], text: [], dominant_colors: [], metadata: {} };
  }
}
