/** Asks how shown products differ, or which is better. Matched against normalised text in lower case. */
export const COMPARE_SIGNALS: readonly RegExp[] = [
  /\bcompar(?:e|ed|ing|ison|isons)\b/,
  /\bdifferen(?:ce|ces|t)\b.{0,40}\b(?:between|from|these|those|them|two)\b|\bhow (?:is|are) .{1,40} different\b|\bwhat(?:'s| is) the difference\b/,
  /\b(?:vs\.?|versus)(?=$|[\s.])/,
  /\bpros (?:and|&|or) cons\b|\badvantages? (?:and|or|over)\b|\btrade-?offs?\b|\bupsides? and downsides?\b/,
  /(?:^|[.,!?] ?|\b(?:and|so|but|know|tell me|say) )which (?:one|of (?:them|these|those|the)|ones?|is|would|do you think)\b.{0,60}\b(?:better|best|cheaper|cheapest|faster|fastest|lighter|lightest|bigger|biggest|smaller|smallest|larger|longer|longest|stronger|more|most|worth|has|prefer|recommend|highest|lowest)\b/,
  /\bwhich (?:\w+ )?(?:has|have|got|is|are|one is) (?:the |a )?(?:better|best|bigger|biggest|longer|longest|more|most|higher|highest|lower|lowest|cheaper|cheapest|faster|fastest|lighter|lightest)\b/,
  /\b(?:which|what)(?:'?s| is| are)? (?:better|best|cheaper|faster|lighter|bigger|stronger|more \w+)\b.{0,60}\bor\b/,
  /\b(?:is|are) (?:the |it |this |that |an? )?.{1,40}\b(?:better|cheaper|faster|lighter|bigger|stronger|worse|smaller|heavier|newer|more \w+) than\b/,
  /\bside by side\b|\bhow (?:do|does) .{1,50}\b(?:stack up|measure up|differ|hold up against)\b|\bwhich (?:should|would) (?:i|you) (?:get|choose|pick|buy|go)\b|\bshould i (?:get|buy|choose|pick|go for|go with|take) .{1,60} or\b/,
];
