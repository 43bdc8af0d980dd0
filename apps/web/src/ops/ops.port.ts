import type { OpsDeadLetter, OpsOverview, RedriveReply, SandboxFault } from '@talknshop/contracts';

/** What an operator can see and do. Everything rejects with an `ApiError` that has words for a person. */
export abstract class Ops {
  abstract overview(signal?: AbortSignal): Promise<OpsOverview>;

  /** Of one queue, oldest first. */
  abstract deadLetters(queue: string, signal?: AbortSignal): Promise<OpsDeadLetter[]>;

  /** Of one queue: sends back what is due, drops what is settled, keeps the rest. */
  abstract redrive(queue: string): Promise<RedriveReply>;

  abstract setFault(marketplace: string, fault: SandboxFault): Promise<void>;

  /** Of one marketplace, or of all. */
  abstract clearFault(marketplace?: string): Promise<void>;
}
