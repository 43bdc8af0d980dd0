import type { Cue } from './cue';

/** Says thank you. */
export const THANKS_CUES: readonly Cue[] = [
  [6, '^ .. THANKS'],
  [4, 'THANKS .. for|so|very|a'],
  [6, 'THANKS .. $'],
  [3, 'you have been|were .. helpful|help|of_help|kind|lifesaver|life_saver'],
  [3, 'you have been .. great|amazing|awesome|good|wonderful'],
];
