import type { IncomingMessage } from 'node:http';
import { IDENTIFIER, NOT_AN_IDENTIFIER } from '@talknshop/contracts';

/** `?user_id=U[&session_id=S][&last_seq=N][&token=JWT]`, checked. */
export interface SocketQuery {
  user_id?: string;
  session_id?: string;
  last_seq?: number;
  token?: string;
}

export class BadQuery extends Error {
  override readonly name = 'BadQuery';
}

/** The names a client may offer as WebSocket subprotocol: the first is spoken, the second carries a token. */
export const SUBPROTOCOL = 'talknshop.v1';
const TOKEN_SUBPROTOCOL = /^bearer\.(.+)$/;

/** Reads who wants which conversation from when on. Throws `BadQuery` in words for the client's developer. */
export function readSocketQuery(request: IncomingMessage): SocketQuery {
  const { searchParams } = new URL(request.url ?? '/', 'http://gateway');
  return {
    user_id: identifier(searchParams, 'user_id'),
    session_id: identifier(searchParams, 'session_id'),
    last_seq: sequence(searchParams.get('last_seq')),
    token: bearer(request) ?? subprotocolToken(request) ?? searchParams.get('token') ?? undefined,
  };
}

function identifier(query: URLSearchParams, name: string): string | undefined {
  const value = query.get(name) ?? undefined;
  if (value !== undefined && !IDENTIFIER.test(value)) throw new BadQuery(`${name} ${NOT_AN_IDENTIFIER}`);
  return value;
}

function sequence(value: string | null): number | undefined {
  if (value === null) return undefined;
  if (!/^\d{1,15}$/.test(value))
    throw new BadQuery('last_seq must be the seq of the last event received, a whole number from 0');
  return Number(value);
}

function bearer(request: IncomingMessage): string | undefined {
  return /^Bearer (\S+)$/i.exec(request.headers.authorization ?? '')?.[1];
}

function subprotocolToken(request: IncomingMessage): string | undefined {
  const offered = (request.headers['sec-websocket-protocol'] ?? '').split(',').map((name) => name.trim());
  return offered.map((name) => TOKEN_SUBPROTOCOL.exec(name)?.[1]).find(Boolean);
}
