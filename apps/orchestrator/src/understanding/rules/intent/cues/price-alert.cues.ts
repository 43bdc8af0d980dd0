import type { Cue } from './cue';

/** Asks to be told when a price changes. */
export const PRICE_ALERT_CUES: readonly Cue[] = [
  [5, 'NOTIFY_ME ... WHEN ... PRICE_MOVE'],
  [5, 'WHEN ... PRICE_MOVE ... NOTIFY_ME'],
  [5, 'NOTIFY_ME ... PRICE_MOVE drop|drops|change|changes|cut|goes|falls'],
  [4, 'know WHEN it|they|the|this|price ... PRICE_MOVE'],
  [3, 'WHEN it ... NOTIFY_ME'],
  [3, 'NOTIFY_ME WHEN it|one|they .. ever|gets|is|comes|goes|becomes'],
  [5, '^ WATCH ... price|cost|costs|deals|discounts|drop|sale'],
  [5, 'to|and|you|please WATCH the|its|this|that|it|for ... price|cost|costs|deals|discounts|drop|sale'],
  [4, 'WATCH it|this|that|this_one|that_one|them for|and|until'],
  [5, 'a|on|put watch on .. price'],
  [5, 'price drop? alert|alarm|watch|tracker|notification|tracking|alerts'],
  [5, 'set|create|make|put|add|turn|give up|on|me? .. alert|alarm|notification|reminder'],
  [5, 'want|need up|on|me? .. alert|notification|reminder'],
  [5, 'set|create|put up|on? .. watch|tracker'],
  [4, '^ WATCH it|this|that|these|those|them|all|any|every|both'],
  [4, 'alert|notification|alarm .. at|for|below|under|when|if|on'],
  [4, 'wait|waiting|hold ... lower|cheaper|sale|drop|drops|black_friday|discount ... NOTIFY_ME'],
];
