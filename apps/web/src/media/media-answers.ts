import { MediaProblem, type Transcript } from './media-api.port';

/** Where a file may be put, and how. */
export interface UploadTicket {
  s3_key: string;
  upload_url: string;
  method: string;
  headers: Record<string, string>;
}

/** Throws a `MediaProblem` where the answer is no such ticket. */
export function readTicket(answer: unknown): UploadTicket {
  const { s3_key, upload_url, method = 'PUT', headers = {} } = objectOf(answer);
  if (!isText(s3_key) || !isText(upload_url) || !isText(method) || !isHeaders(headers)) throw unreadable();
  return { s3_key, upload_url, method, headers };
}

/** Throws a `MediaProblem` where the answer holds no words. */
export function readTranscription(answer: unknown): Transcript {
  const { transcript, confidence } = objectOf(answer);
  if (typeof transcript !== 'string' || typeof confidence !== 'number') throw unreadable();
  return { transcript, confidence };
}

function objectOf(answer: unknown): Record<string, unknown> {
  if (typeof answer !== 'object' || answer === null) throw unreadable();
  return answer as Record<string, unknown>;
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}

function isHeaders(value: unknown): value is Record<string, string> {
  return typeof value === 'object' && value !== null && Object.values(value).every((part) => typeof part === 'string');
}

function unreadable(): MediaProblem {
  return new MediaProblem('media_unreachable', 'The media service gave an answer that cannot be read.');
}
