import { Http, type HttpRequest } from '@talknshop/client';
import type { OpsDeadLetter, OpsDeadLetterList, OpsOverview, RedriveReply, SandboxFault } from '@talknshop/contracts';
import { Ops } from './ops.port';

/** The operations of the server that the page came from. */
export class HttpOps extends Ops {
  private readonly http: Http;

  constructor(options: { token?: string; fetch?: typeof fetch }) {
    super();
    this.http = new Http(options);
  }

  override overview(signal?: AbortSignal): Promise<OpsOverview> {
    return this.ask('', { signal });
  }

  override async deadLetters(queue: string, signal?: AbortSignal): Promise<OpsDeadLetter[]> {
    const { letters } = await this.ask<OpsDeadLetterList>('/dead-letters', { query: { queue }, signal });
    return letters;
  }

  override redrive(queue: string): Promise<RedriveReply> {
    return this.ask('/dead-letters/redrive', { method: 'POST', body: { queue } });
  }

  override setFault(marketplace: string, fault: SandboxFault): Promise<void> {
    return this.ask(`/faults/${encodeURIComponent(marketplace)}`, { method: 'PUT', body: fault });
  }

  override clearFault(marketplace?: string): Promise<void> {
    const path = marketplace === undefined ? '' : `/${encodeURIComponent(marketplace)}`;
    return this.ask(`/faults${path}`, { method: 'DELETE' });
  }

  private ask<T>(path: string, request: HttpRequest): Promise<T> {
    return this.http.json<T>(`/api/v1/ops${path}`, request);
  }
}
