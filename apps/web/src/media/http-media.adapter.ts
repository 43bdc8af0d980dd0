import type { MediaReference } from '@talknshop/contracts';
import {
  type FileToUpload,
  type MediaApi,
  type MediaAvailability,
  MediaProblem,
  type MediaProblemCode,
  type Transcript,
} from './media-api.port';
import { readTicket, readTranscription } from './media-answers';

export interface HttpMediaOptions {
  /** Of the orchestrator, e.g. `` for the page's own origin. */
  base_url: string;
  user_id: string;
  token?: string;
  fetch?: typeof fetch;
}

const NOT_SET_UP = 'Recordings and pictures cannot be taken here yet: no media service is set up.';
const UNREACHABLE = 'The media service did not answer. Please try again in a moment.';

/** The media service through the orchestrator; files go straight to where it says. */
export class HttpMedia implements MediaApi {
  constructor(private readonly options: HttpMediaOptions) {}

  /** What the orchestrator says of itself. One that does not say is believed to have a media service, until that refuses. */
  async availability(signal?: AbortSignal): Promise<MediaAvailability> {
    const { base_url } = this.options;
    const response = await this.ask(`${base_url}/`, { headers: { accept: 'application/json' }, signal });
    const info = (await response.json()) as { services?: string[] };
    const isThere = info.services?.includes('media') ?? true;
    return isThere ? { kind: 'available' } : { kind: 'unavailable', why: NOT_SET_UP };
  }

  async upload({ content, filename, media_type }: FileToUpload, signal?: AbortSignal): Promise<MediaReference> {
    const content_type = content.type.split(';')[0]!;
    const about = { filename, content_type, size_bytes: content.size, media_type };
    const ticket = readTicket(await this.post('/api/v1/uploads', about, signal));
    const { upload_url, method, headers, s3_key } = ticket;
    await this.ask(upload_url, { method, headers, body: content, signal });
    return { media_type, s3_key, content_type, size_bytes: content.size };
  }

  async transcribe(s3_key: string, signal?: AbortSignal): Promise<Transcript> {
    return readTranscription(await this.post('/api/v1/transcribe', { s3_key }, signal));
  }

  private async post(path: string, body: object, signal?: AbortSignal): Promise<unknown> {
    const { base_url, user_id, token } = this.options;
    const query = new URLSearchParams({ user_id });
    const response = await this.ask(`${base_url}${path}?${query}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) },
      body: JSON.stringify(body),
      signal,
    });
    return response.json();
  }

  private async ask(url: string, init: RequestInit): Promise<Response> {
    const { fetch = globalThis.fetch.bind(globalThis) } = this.options;
    const response = await fetch(url, init).catch((cause: unknown) => {
      if (init.signal?.aborted) throw cause;
      throw new MediaProblem('media_unreachable', UNREACHABLE, cause);
    });
    if (response.ok) return response;
    throw await problemOf(response);
  }
}

async function problemOf(response: Response): Promise<MediaProblem> {
  const { code, detail } = (await response.json().catch(() => ({}))) as { code?: string; detail?: string };
  const kind = kindOf(response.status, code);
  const words = { media_not_available: NOT_SET_UP, media_unreachable: UNREACHABLE, media_refused: refusal(detail) };
  return new MediaProblem(kind, words[kind]);
}

function kindOf(status: number, code: string | undefined): MediaProblemCode {
  if (code === 'media_not_available' || status === 404) return 'media_not_available';
  return status >= 500 || status === 429 ? 'media_unreachable' : 'media_refused';
}

function refusal(detail = ''): string {
  return detail === '' ? 'This file was not taken.' : `This file was not taken: ${detail}`;
}
