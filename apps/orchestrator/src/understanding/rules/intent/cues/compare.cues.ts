import type { Cue } from './cue';

/** Asks how shown products differ, or which is better. */
export const COMPARE_CUES: readonly Cue[] = [
  [4, 'COMPARE'],
  [4, 'DIFFERENCE between|in|from|is|are'],
  [4, 'what|any|big|much|the|main|key|real|a DIFFERENCE $'],
  [3, 'difference|differences'],
  [3, 'are they|these|those|both|the_two .. different'],
  [4, 'what makes .. BETTER'],
  [4, 'how .. is|are|do|does ... different|differ'],
  [4, 'which one|ones|of|is|has|have|are|would|do|should|does|can ... BETTER'],
  [4, 'which .. has|have|is|are|gives|lasts|offers .. BETTER'],
  [4, 'which should|would|do you|i|we'],
  [4, 'which one .. should|would|do you|i|we|is|has'],
  [4, 'what is|are|would BETTER ... or|out_of|between|of_these|of_them|of_the_two'],
  [4, 'is|are|does ... BETTER .. than'],
  [4, 'is|are ... as .. good|big|fast|light|durable|reliable|powerful|loud|comfortable|heavy as'],
  [4, 'should i|we ... or'],
  [4, 'or ... which|which_one $'],
  [4, '^^ the|a|an? WORD WORD? or the|a|an? WORD WORD? ?'],
  [3, 'are|is they|these|those|both|the_two .. same|identical|alike'],
  [4, 'worth ... over|compared'],
  [4, 'or .. is|are|does|has|do|have .. one|it|they|the_other|both .. BETTER'],
  [4, 'or ... what|which .. better|think|best|recommend|prefer|suggest'],
  [3, 'out_of|between|among|of these|those|them|the_two|both|the_three|the_first_two ... BETTER|choose|decide'],
  [3, 'BETTER ... out_of|between|among these|those|them|the_two|both'],
  [4, 'what .. gain|lose|get|miss .. by|for|if .. extra|paying|spending|going|more|choose'],
];
