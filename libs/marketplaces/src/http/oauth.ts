import { MarketplaceError } from '../marketplace.errors';
import type { JsonHttp, JsonReply, JsonRequest } from './json-http.port';
import { at, number, text } from './json-reader';
import { isSuccess, refusal } from './refusal';
import type { Token, TokenCache } from './token-cache';

/** An access token, and what gets the next one where the vendor says so. */
export interface Grant extends Token {
  refresh_token?: string;
}

/** Asks a token endpoint. Whatever it refuses is a matter of credentials, also where it says 400. */
export async function fetchToken(http: JsonHttp, request: JsonRequest, signal: AbortSignal): Promise<Grant> {
  const reply = await http.send(request, signal);
  if (!isSuccess(reply)) throw tokenRefusal(request.marketplace, reply);
  const value = text(at(reply.body, 'access_token'));
  const expires_in = number(at(reply.body, 'expires_in'));
  if (value === undefined || expires_in === undefined || expires_in <= 0)
    throw new MarketplaceError(request.marketplace, 'malformed', `${request.marketplace} answered no token`, {
      status: reply.status,
    });
  const refresh_token = text(at(reply.body, 'refresh_token'));
  return { value, lifetime_ms: expires_in * 1000, ...(refresh_token !== undefined && { refresh_token }) };
}

/** Sends with the cached token, and once more with a new one when it is refused with 401: tokens may die before their time. */
export async function sendWithToken(
  tokens: TokenCache,
  signal: AbortSignal,
  send: (token: string) => Promise<JsonReply>,
): Promise<JsonReply> {
  const token = await tokens.get(signal);
  const reply = await send(token);
  if (reply.status !== 401) return reply;
  tokens.discard(token);
  return send(await tokens.get(signal));
}

function tokenRefusal(marketplace: string, reply: JsonReply): MarketplaceError {
  return refusal(marketplace, reply, {
    code: text(at(reply.body, 'error')),
    fault: reply.status === 400 ? 'unauthorized' : undefined,
  });
}
