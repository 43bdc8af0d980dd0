import type { Cue } from './cue';

/** Stops what is under way. */
export const CANCEL_CUES: readonly Cue[] = [
  [4, '^ STOP $'],
  [4, 'STOP ALL_OF_IT $'],
  [3, '^ forget|forget_about|scrap|scratch|cancel|abort|stop|disregard|never_mind it|that|this|all_that|about_it'],
  [4, '^ please? STOP ALL_OF_IT because|i|we|for'],
  [3, '^ STOP because|i|we|no|found'],
  [
    4,
    'cancel|abort|stop|delete|withdraw|kill|end my|the|this|that|everything|all request|search|order|process|everything|chat|query|job',
  ],
  [4, 'never mind'],
  [4, '^ i want|would_like|need|have|wish to cancel|stop|quit|abort|exit|end'],
  [4, 'stop the? searching|looking|search'],
  [4, 'call|calling .. off'],
  [4, '^ let_us? start|begin over|again|fresh|from_scratch|from_the_beginning|anew'],
  [3, 'let us stop|start_over|begin_again|forget_it'],
  [4, 'do not bother|look_any_further|search_anymore|look_anymore|continue'],
  [3, 'changed my mind $'],
  [4, 'do_not|no_longer|not want|need|looking|interested|wanting|going .. anymore|any_more|any_longer|after_all'],
  [3, 'do not want|need it|this|that|anything|them|one $'],
  [3, 'no longer need|want|interested|looking'],
  [3, 'already bought|got|found|ordered|purchased|have one|it|them|something|that'],
  [2, 'found|bought|got one|it|something at|elsewhere|already|locally|somewhere'],
  [3, 'keep|stick_with my old'],
];
