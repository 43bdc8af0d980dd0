import type { LimitValue, RequirementSpec } from '@talknshop/contracts';
import type { FoundProduct } from '@talknshop/marketplaces';

/** A requirement with one limit changed. */
export interface Proposal {
  limit: string;
  from: LimitValue;
  to: LimitValue | null;
  requirement_spec: RequirementSpec;
  /** How much of a change it is to the buyer: 0 is none, 1 gives up half of what was asked for. */
  change: number;
}

/** What a limit could be changed to, the smallest change first; the first that lets more in is the one to offer. */
export type Propose = (
  spec: RequirementSpec,
  /** What meets a requirement, of all that is known. */
  meeting: (spec: RequirementSpec) => readonly FoundProduct[],
) => Proposal[];
