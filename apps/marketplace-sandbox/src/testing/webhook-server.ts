import { once } from 'node:events';
import express from 'express';
import { type Notice, SIGNATURE_HEADER } from '../notices/notice';
import { serve } from './wire-server';

export interface TakenNotice {
  path: string;
  signature: string;
  headers: Record<string, unknown>;
  /** As it came. */
  body: string;
  notice: Notice;
}

/** A seller's software, which is told of sales. */
export interface WebhookServer {
  url: string;
  taken: TakenNotice[];
  /** Resolves when one like this has come. */
  until(wanted: (taken: TakenNotice) => boolean): Promise<void>;
  close(): Promise<void>;
}

/** Answers with these statuses, one a notice, the last of them for ever. */
export async function startWebhookServer(...statuses: number[]): Promise<WebhookServer> {
  const taken: TakenNotice[] = [];
  const arrivals = new EventTarget();
  const router = express.Router();
  router.post('/*path', express.text({ type: 'application/json' }), (request, response) => {
    const body = String(request.body);
    taken.push({
      path: request.path,
      signature: request.get(SIGNATURE_HEADER) ?? '',
      headers: request.headers,
      body,
      notice: JSON.parse(body),
    });
    response.status((statuses.length > 1 ? statuses.shift() : statuses[0]) ?? 204).end();
    arrivals.dispatchEvent(new Event('notice'));
  });
  const server = await serve(router);
  return {
    ...server,
    taken,
    until: async (wanted) => {
      while (!taken.some(wanted)) await once(arrivals, 'notice');
    },
  };
}
