import type { RequirementSpec } from '@talknshop/contracts';

/** The price to wait for, as it was said. */
export type AlertTarget =
  | { kind: 'price'; amount: number; /** ISO 4217, where one was named. */ currency?: string }
  /** Below what it costs today. */
  | { kind: 'drop_by'; amount: number; currency?: string }
  | { kind: 'drop_percent'; percent: number };

/** What a message about price alerts asks for. */
export type AlertRequest =
  | {
      action: 'create';
      /** Absent: any price below today's. */
      target?: AlertTarget;
      /** What to watch, when the message names something of its own; else it is about what was shown or looked for. Without a price. */
      need?: RequirementSpec;
      /** The message without what it says of alerts and prices, in lower case: "the second one", "the lenovo". */
      named: string;
    }
  | { action: 'list' }
  | {
      action: 'delete';
      /** All that `named` fits. */
      all: boolean;
      named: string;
    };
