import type { OpsDeadLetterList, OpsOverview, RedriveReply, RedriveRequest, SandboxFault } from '@talknshop/contracts';
import type { CrosspostOffice } from '../clients/crosspost-office.port';
import type { SandboxFaults } from '../clients/sandbox-faults.port';
import { Glance } from './glance';
import { lookAround, type Surroundings } from './look-around';
import { NothingSimulated } from './ops.errors';

/** How long what was seen is shown to others who ask. */
const KEPT_MS = 1_000;

export interface OpsParts extends Surroundings {
  office: CrosspostOffice;
  faults?: SandboxFaults;
}

/** What operators see, and what they can do. Nothing happens here unless they ask. */
export class OpsDesk {
  private readonly around: Glance<OpsOverview>;

  constructor(private readonly parts: OpsParts) {
    this.around = new Glance(() => lookAround(parts), { kept_ms: KEPT_MS, now: parts.now });
  }

  overview(): Promise<OpsOverview> {
    return this.around.get();
  }

  /** For a moment, workers do not see what is looked at. Throws as the office does. */
  deadLetters(queue: string): Promise<OpsDeadLetterList> {
    return this.parts.office.deadLetters(queue);
  }

  /** Throws as the office does. */
  async redrive(request: RedriveRequest): Promise<RedriveReply> {
    const reply = await this.parts.office.redrive(request);
    this.around.forget();
    return reply;
  }

  /** Throws `NothingSimulated`, and what a ServiceClient throws. */
  async setFault(marketplace: string, fault: SandboxFault): Promise<void> {
    await this.switches().set(marketplace, fault);
    this.around.forget();
  }

  /** Of one marketplace, or of all. Throws as `setFault`. */
  async clearFault(marketplace?: string): Promise<void> {
    await this.switches().clear(marketplace);
    this.around.forget();
  }

  private switches(): SandboxFaults {
    if (!this.parts.faults) throw new NothingSimulated();
    return this.parts.faults;
  }
}
