import type { CrosspostJob, OpsDeadLetterList, RedriveReply, RedriveRequest } from '@talknshop/contracts';

/** What only operators ask of the cross-poster. All throw what a ServiceClient throws. */
export abstract class CrosspostOffice {
  /** Whoever's it is; `undefined`: there is none. */
  abstract job(job_id: string, signal: AbortSignal): Promise<CrosspostJob | undefined>;

  /** For a moment, workers do not see what is looked at. */
  abstract deadLetters(queue: string): Promise<OpsDeadLetterList>;

  abstract redrive(request: RedriveRequest): Promise<RedriveReply>;
}
