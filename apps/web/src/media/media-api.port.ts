import type { MediaReference, MediaType, TranscriptionResult } from '@talknshop/contracts';

/** Whether recordings and pictures can be taken here, and if not, why, in words for a person. */
export type MediaAvailability = { kind: 'available' } | { kind: 'unavailable'; why: string };

export interface FileToUpload {
  content: Blob;
  filename: string;
  media_type: MediaType;
}

export type Transcript = Pick<TranscriptionResult, 'transcript' | 'confidence'>;

/** Takes files and says what is in them. Whatever fails throws a `MediaProblem`; an abort stays one. */
export interface MediaApi {
  availability(signal?: AbortSignal): Promise<MediaAvailability>;
  /** Resolves once the whole file is there, with what a message refers to it by. */
  upload(file: FileToUpload, signal?: AbortSignal): Promise<MediaReference>;
  transcribe(s3_key: string, signal?: AbortSignal): Promise<Transcript>;
}

export type MediaProblemCode = 'media_not_available' | 'media_refused' | 'media_unreachable';

/** Why a file was not taken, or could not be listened to. */
export class MediaProblem extends Error {
  constructor(
    /** `media_not_available`: there is no such service here. `media_unreachable`: trying again may help. */
    readonly code: MediaProblemCode,
    /** For a person. */
    readonly words: string,
    cause?: unknown,
  ) {
    super(`${code}: ${words}`, { cause });
    this.name = 'MediaProblem';
  }
}

/** What to tell a person of something that went wrong with media. */
export function mediaWords(error: unknown): string {
  return error instanceof MediaProblem ? error.words : 'That did not work. Please try again.';
}
