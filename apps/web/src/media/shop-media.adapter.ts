import { ApiError, type ShopApi } from '@talknshop/client';
import type { MediaReference } from '@talknshop/contracts';
import {
  type FileToUpload,
  type MediaApi,
  type MediaAvailability,
  MediaProblem,
  type MediaProblemCode,
  type Transcript,
} from './media-api.port';

export interface ShopMediaParts {
  shop: { media: Pick<ShopApi['media'], 'upload' | 'transcribe'> };
  /** What the orchestrator says of itself at `/`. */
  readInfo: (signal?: AbortSignal) => Promise<unknown>;
}

const NOT_SET_UP = 'Recordings and pictures cannot be taken here yet: no media service is set up.';
const UNREACHABLE = 'The media service did not answer. Please try again in a moment.';

/** The media service through the orchestrator; files go straight to where it says. */
export class ShopMedia implements MediaApi {
  constructor(private readonly parts: ShopMediaParts) {}

  /** An orchestrator that does not name the services behind it is believed to have this one, until that refuses. */
  async availability(signal?: AbortSignal): Promise<MediaAvailability> {
    const services = servicesIn(await this.parts.readInfo(signal));
    const isThere = services?.includes('media') ?? true;
    return isThere ? { kind: 'available' } : { kind: 'unavailable', why: NOT_SET_UP };
  }

  upload(file: FileToUpload, signal?: AbortSignal): Promise<MediaReference> {
    return orProblem(this.parts.shop.media.upload(file, { signal }));
  }

  transcribe(s3_key: string, signal?: AbortSignal): Promise<Transcript> {
    return orProblem(this.parts.shop.media.transcribe(s3_key, { signal }));
  }
}

/** Reads what a server says of itself, for `ShopMedia`. */
export function infoReader(base_url = '', fetch = globalThis.fetch): ShopMediaParts['readInfo'] {
  return async (signal) => {
    const response = await fetch.call(globalThis, `${base_url}/`, { headers: { accept: 'application/json' }, signal });
    return response.json();
  };
}

function servicesIn(info: unknown): readonly unknown[] | undefined {
  if (typeof info !== 'object' || info === null || !('services' in info)) return undefined;
  return Array.isArray(info.services) ? info.services : undefined;
}

async function orProblem<T>(answer: Promise<T>): Promise<T> {
  try {
    return await answer;
  } catch (error) {
    throw error instanceof ApiError ? problemOf(error) : error;
  }
}

function problemOf(error: ApiError): MediaProblem {
  const code = codeOf(error);
  const refusal = `This file was not taken: ${error.message}`;
  const words = { media_not_available: NOT_SET_UP, media_unreachable: UNREACHABLE, media_refused: refusal };
  return new MediaProblem(code, words[code], error);
}

function codeOf({ status, code }: ApiError): MediaProblemCode {
  if (code === 'media_not_available') return code;
  return status === 0 || status === 429 || status >= 500 ? 'media_unreachable' : 'media_refused';
}
