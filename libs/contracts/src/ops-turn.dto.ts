import { IsArray, IsIn, IsInt, IsISO8601, IsNumber, IsOptional, IsString, Min } from 'class-validator';
import { Nested } from './nested';

/** `recovered`: all attempts failed, and the turn went on without. `stopped`: the turn ended before the node did. */
export const OPS_NODE_OUTCOMES = ['running', 'completed', 'recovered', 'failed', 'stopped'] as const;
export type OpsNodeOutcome = (typeof OPS_NODE_OUTCOMES)[number];

/** A visit of a turn to a node. */
export class OpsNode {
  @IsString()
  node!: string;

  /** Milliseconds since the turn began. */
  @IsNumber()
  @Min(0)
  start_ms!: number;

  /** Absent while it runs. */
  @IsOptional()
  @IsNumber()
  @Min(0)
  duration_ms?: number;

  @IsInt()
  @Min(1)
  attempts!: number;

  @IsIn(OPS_NODE_OUTCOMES)
  outcome!: OpsNodeOutcome;
}

/** `drained` and `lost` turns go on in another process. */
export const OPS_TURN_OUTCOMES = ['running', 'paused', 'completed', 'failed', 'cancelled', 'drained', 'lost'] as const;
export type OpsTurnOutcome = (typeof OPS_TURN_OUTCOMES)[number];

/** A turn as this process ran it: what it did and when, and nothing of what was said. */
export class OpsTurn {
  @IsString()
  turn_id!: string;

  @IsOptional()
  @IsString()
  session_id?: string;

  @IsISO8601()
  started_at!: string;

  /** From its beginning until it ended or paused; absent while it runs. */
  @IsOptional()
  @IsNumber()
  @Min(0)
  duration_ms?: number;

  @IsIn(OPS_TURN_OUTCOMES)
  outcome!: OpsTurnOutcome;

  /** In the order they began. */
  @IsArray()
  @Nested(() => OpsNode, { each: true })
  nodes!: OpsNode[];
}
