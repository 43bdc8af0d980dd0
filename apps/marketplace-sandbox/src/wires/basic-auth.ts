import type { Request } from 'express';

/** Whether the request brings these words as HTTP Basic credentials. */
export function hasBasic(request: Request, words: string): boolean {
  return request.get('authorization') === `Basic ${Buffer.from(words).toString('base64')}`;
}

/** The token of `Authorization: Bearer`, or nothing. */
export function bearerOf(request: Request): string {
  const [scheme, token] = request.get('authorization')?.split(' ') ?? [];
  return scheme === 'Bearer' ? (token ?? '') : '';
}

/** The fields of a form; none where the body is something else. */
export function formOf(request: Request): Record<string, string | undefined> {
  return request.is('urlencoded') ? (request.body ?? {}) : {};
}
