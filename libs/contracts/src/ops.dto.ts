import { IsArray, IsIn, IsInt, IsISO8601, IsObject, IsOptional, IsString, Min } from 'class-validator';
import { MarketplaceStatus } from './catalog.dto';
import { CIRCUITS, type Circuit } from './enums';
import { Nested } from './nested';
import { OpsJob } from './ops-job.dto';
import { OpsTurn } from './ops-turn.dto';
import { SandboxFault } from './sandbox-fault.dto';

/** The WebSocket connections of one user. */
export class OpsUserConnections {
  @IsString()
  user_id!: string;

  @IsInt()
  @Min(1)
  count!: number;

  /** When the oldest of them was opened. */
  @IsISO8601()
  since!: string;

  /** When one of them was last heard. */
  @IsISO8601()
  last_heard_at!: string;
}

export class OpsConnections {
  @IsInt()
  @Min(0)
  total!: number;

  /** Those with the oldest connections first, at most 50. */
  @IsArray()
  @Nested(() => OpsUserConnections, { each: true })
  users!: OpsUserConnections[];
}

export const OPS_PURPOSES = ['turns', 'browsers', 'operators'] as const;
export type OpsPurpose = (typeof OPS_PURPOSES)[number];

/** Another service, as this process fares with it. */
export class OpsService {
  @IsString()
  name!: string;

  /** Whom the calls are for: each of them has a way of its own, so that none keeps the others waiting. */
  @IsIn(OPS_PURPOSES)
  purpose!: OpsPurpose;

  /** `open`: it failed too often, and is left alone for a while. */
  @IsIn(CIRCUITS)
  circuit!: Circuit;
}

/** Roughly, as SQS counts. */
export class OpsQueue {
  @IsString()
  queue!: string;

  @IsInt()
  @Min(0)
  waiting!: number;

  /** Handed out, and not done yet. */
  @IsInt()
  @Min(0)
  in_flight!: number;

  /** Not to be handed out before their time. */
  @IsInt()
  @Min(0)
  delayed!: number;

  /** Given up. */
  @IsInt()
  @Min(0)
  dead_letters!: number;
}

export const OPS_SECTIONS = ['marketplaces', 'queues', 'jobs', 'faults'] as const;
export type OpsSection = (typeof OPS_SECTIONS)[number];

/** What could not be learnt, and why. */
export class OpsGap {
  @IsIn(OPS_SECTIONS)
  section!: OpsSection;

  @IsString()
  reason!: string;
}

/** `GET /api/v1/ops`: how this process and what it works with are doing. */
export class OpsOverview {
  @IsISO8601()
  at!: string;

  /** When this process began. */
  @IsISO8601()
  up_since!: string;

  @Nested(() => OpsConnections)
  connections!: OpsConnections;

  /** Newest first, at most 50. */
  @IsArray()
  @Nested(() => OpsTurn, { each: true })
  turns!: OpsTurn[];

  @IsArray()
  @Nested(() => OpsService, { each: true })
  services!: OpsService[];

  @IsArray()
  @Nested(() => MarketplaceStatus, { each: true })
  marketplaces!: MarketplaceStatus[];

  @IsArray()
  @Nested(() => OpsQueue, { each: true })
  queues!: OpsQueue[];

  /** Those this process heard of, latest first, at most 20. */
  @IsArray()
  @Nested(() => OpsJob, { each: true })
  jobs!: OpsJob[];

  /** By marketplace, of those with a fault; absent where nothing is simulated. */
  @IsOptional()
  @IsObject()
  faults?: Record<string, SandboxFault>;

  @IsArray()
  @Nested(() => OpsGap, { each: true })
  gaps!: OpsGap[];
}
