import { setTimeout as wait } from 'node:timers/promises';
import type { PostedMarketplace } from '../postings/posted-listing';
import type { Collection } from '../postings/posting-store';
import { type PendingNotice, SIGNATURE_HEADER, signatureOf } from './notice';
import type { VendorForm, VendorNotice } from './vendor-forms';

export interface NotifierParts {
  /** Where notices go: `{marketplace}` in it is filled in, or else `/webhooks/{marketplace}` follows. Without it nobody is told. */
  webhook_url?: string;
  secret: string;
  /** Marketplaces that notify in their own way; what others say is signed with the secret. */
  forms?: Partial<Record<PostedMarketplace, VendorForm>>;
  /** Milliseconds since the epoch. */
  now?: () => number;
  /** What nobody took yet; it is sent again after a restart. */
  pending: Collection<PendingNotice>;
  /** Tells what became of a notice; names no goods. */
  report?: (event: 'notice.delivered' | 'notice.given_up', facts: { event_id: string; tries: number }) => void;
  pause?: (milliseconds: number, signal: AbortSignal) => Promise<unknown>;
}

export const MOST_TRIES = 10;
const FIRST_PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 30_000;
const LONGEST_TRY_MS = 10_000;

/** Sends notices until they are answered with 2xx, ten times at most, with twice the pause before each try. */
export class Notifier {
  private readonly stop = new AbortController();
  private readonly under_way = new Set<Promise<void>>();

  constructor(private readonly parts: NotifierParts) {}

  /** Answers at once; the notice is kept until it is taken or given up. */
  send(pending: PendingNotice): void {
    if (this.parts.webhook_url === undefined || !this.written(pending)) return;
    this.parts.pending.put(pending.notice.event_id, pending);
    this.deliver(pending);
  }

  /** Sends what an earlier process did not get rid of. */
  resume(): void {
    if (this.parts.webhook_url !== undefined) this.parts.pending.all().forEach((pending) => this.deliver(pending));
  }

  /** What nobody took stays pending. */
  async close(): Promise<void> {
    this.stop.abort();
    await Promise.all(this.under_way);
  }

  private deliver(pending: PendingNotice): void {
    const work = this.tryUntilTaken(pending).finally(() => this.under_way.delete(work));
    this.under_way.add(work);
  }

  private async tryUntilTaken(pending: PendingNotice): Promise<void> {
    const { event_id } = pending.notice;
    for (let tries = 1; tries <= MOST_TRIES; tries += 1) {
      const isTaken = await this.isTaken(pending);
      if (this.stop.signal.aborted) return;
      if (isTaken || tries === MOST_TRIES) {
        this.parts.pending.delete(event_id);
        return this.parts.report?.(isTaken ? 'notice.delivered' : 'notice.given_up', { event_id, tries });
      }
      await this.pause(Math.min(FIRST_PAUSE_MS * 2 ** (tries - 1), LONGEST_PAUSE_MS));
    }
  }

  private async isTaken(pending: PendingNotice): Promise<boolean> {
    const signal = AbortSignal.any([this.stop.signal, AbortSignal.timeout(LONGEST_TRY_MS)]);
    const written = this.written(pending);
    if (!written) return true;
    const { address, body } = written;
    const headers = { 'content-type': 'application/json', ...written.headers };
    try {
      const response = await fetch(address, { method: 'POST', headers, body, signal });
      await response.body?.cancel();
      return response.ok;
    } catch {
      return false; // Whatever kept it from being taken: it is tried again.
    }
  }

  /** As it is sent now; `undefined`: nobody is told of that. */
  private written(pending: PendingNotice): (VendorNotice & { address: string }) | undefined {
    const { webhook_url = '', secret, forms = {}, now = Date.now } = this.parts;
    const { marketplace, notice } = pending;
    const address = addressOf(webhook_url, marketplace);
    const form = forms[marketplace];
    if (!form) {
      const body = JSON.stringify(notice);
      return { address, body, headers: { [SIGNATURE_HEADER]: signatureOf(body, secret) } };
    }
    const written = form(pending, now());
    return written && { address: `${address}/notifications`, ...written };
  }

  private async pause(milliseconds: number): Promise<void> {
    const { pause = (time, signal) => wait(time, undefined, { signal }) } = this.parts;
    try {
      await pause(milliseconds, this.stop.signal);
    } catch (error) {
      if (!this.stop.signal.aborted) throw error;
    }
  }
}

export function addressOf(webhook_url: string, marketplace: string): string {
  return webhook_url.includes('{marketplace}')
    ? webhook_url.replaceAll('{marketplace}', marketplace)
    : `${webhook_url}/webhooks/${marketplace}`;
}
