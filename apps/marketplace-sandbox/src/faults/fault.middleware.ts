import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import type { Request, RequestHandler, Response } from 'express';
import type { FaultStep } from './fault';
import type { FaultSwitches } from './fault-switches';
import type { PlayedMarketplace } from './played-marketplaces';

/** Sends an error of this status in the vendor's own shape. */
export type VendorFailure = (request: Request, response: Response, status: number) => void;

/** Makes a marketplace misbehave as its switch says, and slow as all of them are set to be. */
export function misbehave(
  switches: FaultSwitches,
  marketplace: PlayedMarketplace,
  fail: VendorFailure,
  stepOf: (request: Request) => FaultStep = searchStep,
): RequestHandler {
  return async (request, response, next) => {
    const fault = switches.strike(marketplace, stepOf(request));
    if (!(await isStillThereAfter(response, switches.latency_ms + (fault?.latency_ms ?? 0)))) return;
    if (fault?.hang) return;
    if (fault?.malformed) return void response.type('json').send('{"items": [{"na');
    if (fault?.lost_reply) loseReply(response);
    if (fault?.status === undefined) return next();
    if (fault.retry_after_s !== undefined) response.set('retry-after', String(fault.retry_after_s));
    fail(request, response, fault.status);
  };
}

function searchStep({ path }: Request): FaultStep {
  return path.endsWith('/token') ? 'token' : 'search';
}

/** Whatever the handler says at its end, nobody hears it. */
function loseReply(response: Response): void {
  response.end = () => response.destroy();
}

async function isStillThereAfter(response: Response, latency_ms: number): Promise<boolean> {
  if (latency_ms === 0) return true;
  const waiting = new AbortController();
  const { signal } = waiting;
  const isThere = await Promise.race([
    wait(latency_ms, true, { signal }),
    once(response, 'close', { signal }).then(() => false),
  ]);
  waiting.abort();
  return isThere;
}
