import type {
  OpsDeadLetter,
  OpsDeadLetterList,
  OpsOverview,
  RedriveReply,
  RedriveRequest,
  SandboxFault,
} from '@talknshop/contracts';
import {
  type DeadLetter,
  type DeadLetterParts,
  listDeadLetters,
  redriveDeadLetters,
  UnknownQueue,
} from '@talknshop/crosspost';
import type { SandboxFaults } from '../clients/sandbox-faults.port';
import { Glance } from './glance';
import { lookAround, type Surroundings } from './look-around';
import { NothingSimulated, QueuesUnavailable } from './ops.errors';

/** How long what was seen is shown to others who ask. */
const KEPT_MS = 1_000;
const MOST_LETTERS = 100;

export interface OpsParts extends Surroundings {
  dead_letters: DeadLetterParts;
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

  /** For a moment, workers do not see what is looked at. Throws `UnknownQueue`, `QueuesUnavailable`. */
  async deadLetters(queue: unknown): Promise<OpsDeadLetterList> {
    const queues = await orUnavailable(
      listDeadLetters(this.parts.dead_letters, { queue: nameOf(queue), limit: MOST_LETTERS }),
    );
    return { letters: queues.flatMap(({ letters }) => letters.map(toOpsDeadLetter)) };
  }

  /** Throws as `deadLetters`. */
  async redrive({ queue, message_id }: RedriveRequest): Promise<RedriveReply> {
    const handled = await orUnavailable(
      redriveDeadLetters(this.parts.dead_letters, { queue: nameOf(queue), message_id, limit: MOST_LETTERS }),
    );
    this.around.forget();
    return {
      letters: handled.map(({ letter, outcome, is_requeued }) => ({
        message_id: letter.message_id,
        outcome,
        is_requeued,
      })),
    };
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

/** Without a name it would be all queues. */
function nameOf(queue: unknown): string {
  return typeof queue === 'string' ? queue : '';
}

async function orUnavailable<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    throw error instanceof UnknownQueue ? error : new QueuesUnavailable(error);
  }
}

function toOpsDeadLetter({ age_ms: _age, status: _status, ...letter }: DeadLetter): OpsDeadLetter {
  return letter;
}
