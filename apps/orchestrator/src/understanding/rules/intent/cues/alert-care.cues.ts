import type { Cue } from './cue';

const ALERT = 'alert|price_alert|watch|price_watch|reminder|notification';
const ALERTS = 'alerts|price_alerts|price_watches|watch_list|watchlist|notifications|reminders';
const WATCHING = 'watching|tracking|monitoring|following';
const END =
  'cancel|stop|delete|remove|end|clear|drop|disable|turn_off|switch_off|take_down|get_rid_of|undo|kill|deactivate|forget';

/** Asks which price alerts there are. */
export const LISTS_ALERTS: readonly Cue[] = [
  [6, `^ any|my|all_my|all_the|the? active|current? ${ALERTS} $`],
  [6, `what|which|how_many .. ${ALERTS}|price_alert`],
  [6, `show|list|see|view|check|display|give_me|tell_me .. my|the|all|active .. ${ALERTS}`],
  [6, `do|have|did i .. ${ALERTS}`],
  [6, `what|which|whose .. are|am you|i .. ${WATCHING}`],
  [6, `are you .. ${WATCHING} anything|something|any`],
  [6, 'what|which .. being|is|are .. watched|tracked|monitored'],
];

/** Asks not to be told any more. */
export const ENDS_ALERTS: readonly Cue[] = [
  [6, `^ ${END} ... ${ALERT}|${ALERTS}`],
  [6, `to|and|i|you|me ${END} .. my|the|that|this|all|any .. ${ALERT}|${ALERTS}`],
  [6, `no more|further ${ALERTS}`],
  [
    6,
    `do_not|no_longer|not want|need|send|give .. any|the|more|that|this|my .. ${ALERT}|${ALERTS} anymore|any_more|any_longer|now?`,
  ],
  [6, `^ stop|quit|cease|cancel|end .. ${WATCHING}|notifying|alerting`],
  [6, `to|you|can|and stop ${WATCHING}|notifying|alerting`],
  [
    6,
    'do_not|no_longer|not|never want|need? you|to? to? watch|track|monitor|notify|alert|ping|follow ... anymore|any_more|any_longer|now|longer',
  ],
  [6, 'do_not|no_longer|not|never want|need? you|to? to? watch|track|monitor|follow it|that|this|the|them|my'],
  [6, 'unwatch|untrack|unfollow'],
  [6, `take .. off .. ${ALERTS}|list`],
];

/** Speaks about price alerts there are. */
export const ALERT_CARE_CUES: readonly Cue[] = [...LISTS_ALERTS, ...ENDS_ALERTS];
