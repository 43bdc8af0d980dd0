import type { CrosspostJob, OpsDeadLetterList, RedriveReply, RedriveRequest } from '@talknshop/contracts';
import { responseGuard, type ServiceClient, ServiceError } from '@talknshop/service-client';
import { CrosspostOffice } from './crosspost-office.port';

const crosspostJob = responseGuard('CrosspostJob');
const letterList = responseGuard('OpsDeadLetterList');
const redriveReply = responseGuard('RedriveReply');
const LETTERS = '/api/v1/dead-letters';

/** Looking into a queue takes its time, and sending back many letters more. */
const PATIENCE_MS = 20_000;

/** The cross-poster over HTTP. */
export class CrosspostOfficeClient extends CrosspostOffice {
  constructor(private readonly service: ServiceClient) {
    super();
  }

  override async job(job_id: string, signal: AbortSignal): Promise<CrosspostJob | undefined> {
    try {
      const path = `/api/v1/jobs/${encodeURIComponent(job_id)}`;
      return await this.service.get(path, { signal, validate: crosspostJob });
    } catch (error) {
      if (error instanceof ServiceError && error.status === 404) return undefined;
      throw error;
    }
  }

  override deadLetters(queue: string): Promise<OpsDeadLetterList> {
    return this.service.get(LETTERS, { query: { queue }, timeout_ms: PATIENCE_MS, validate: letterList });
  }

  override redrive(request: RedriveRequest): Promise<RedriveReply> {
    return this.service.post(`${LETTERS}/redrive`, request, { timeout_ms: PATIENCE_MS, validate: redriveReply });
  }
}
