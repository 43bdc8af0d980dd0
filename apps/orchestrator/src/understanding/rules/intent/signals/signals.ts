import type { Intent } from '@talknshop/contracts';
import { CANCEL_SIGNALS } from './cancel.signals';
import { COMPARE_SIGNALS } from './compare.signals';
import { GOODBYE_SIGNALS } from './goodbye.signals';
import { HELP_SIGNALS } from './help.signals';
import { JOB_STATUS_SIGNALS } from './job-status.signals';
import { PRICE_ALERT_SIGNALS } from './price-alert.signals';
import { QUESTION_SIGNALS } from './question.signals';
import { SELECT_SIGNALS } from './select.signals';
import { SELL_SIGNALS } from './sell.signals';
import { SMALLTALK_SIGNALS } from './smalltalk.signals';
import { THANKS_SIGNALS } from './thanks.signals';

/** Wordings that decide an intent whatever else is said, most telling first. */
export const SIGNALS: readonly (readonly [Intent, readonly RegExp[]])[] = [
  ['smalltalk', SMALLTALK_SIGNALS],
  ['price_alert', PRICE_ALERT_SIGNALS],
  ['job_status', JOB_STATUS_SIGNALS],
  ['sell', SELL_SIGNALS],
  ['help', HELP_SIGNALS],
  ['cancel', CANCEL_SIGNALS],
  ['compare', COMPARE_SIGNALS],
  ['select', SELECT_SIGNALS],
  ['thanks', THANKS_SIGNALS],
  ['goodbye', GOODBYE_SIGNALS],
  ['question', QUESTION_SIGNALS],
];
