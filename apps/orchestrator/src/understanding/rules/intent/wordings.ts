/** "Looking for", "can you find me": opens a need of its own. */
export const NEED_OPENER =
  /\b(?:look(?:ing|in)?|search(?:ing)?|shop(?:ping)?|hunt(?:ing)?|seek(?:ing)?) (?:for|to (?:buy|get|find|purchase))\b|\b(?:i|we)(?:'m| am|'re| are|m)? (?:also |really |just |now |still )?(?:need|want|wanna|interested|would like|wish|in the market)\b|\b(?:i'?d|we'?d|i would|we would|would) (?:also |really )?(?:like|love|want|prefer)\b|\b(?:find|get|buy|show|give|recommend|suggest|order|bring|purchase)(?: me| us)?\b|\b(?:in (?:need|search) of|interested in|lookng|loking|searchin|i wanna|any (?:good|ideas|recommendations|suggestions))\b|\bdo you (?:have|sell|carry|stock)\b|\bgot any\b|\bneed(?:ed|ing)?\b/;

/** What changes a need instead of opening one. */
export const REFINEMENT =
  /\b(?:cheaper|pricier|smaller|bigger|larger|lighter|heavier|newer|older|faster|longer|shorter|better|more|less|fewer|other|others|another|else|different|similar|instead|rather|actually|only|just|also|make (?:it|that|them)|change|switch|ones?|those|them|anything|something|any|some|same|without|too|budget|spend|prefer|preferably|preferred|show me|sort|no|not|don'?t|but|with|in|under|over|filter|exclude|remove|add|none|must|should|at least|maybe|what about|how about)\b/;

/** Tells more about a need that is known: whom it is for, that anything will do, yes or no. */
export const ABOUT_THE_NEED: readonly RegExp[] = [
  /^(?!(?:why|how|what|is|are)\b).*\b(?:expensive|pric(?:e)?y|costs? too much|too much money|over (?:my )?budget|out of my (?:budget|price range|range)|can'?t afford)\b(?!.*\?)/s,
  /^(?:(?:ok|well|and|oh|yes|no|because|but|so),? )*(?:he|she|they|it'?s|its|it|it is|this is|my \w+) (?:(?:also|really|only|just|mostly|usually|always) )*(?:likes?|loves?|is for|are for|for|wants?|prefers?|needs?|enjoys?|plays?|wears?|reads?|has to|must|should|needs to)\b(?!.*\?)/,
  /^(?:(?:yes|yeah|yep|yup|sure|no|nope|nah|ok|okay|please|pls|of course|definitely|go on|continue|right)[\s,.!]*)+$/,
  /\b(?:no|don'?t have (?:a|any)|don'?t (?:mind|care)|doesn'?t matter|not) (?:the |about the |a |any |really |particular |specific |special )*(?:preference|preferences|preferred|matter|brand|brands|budget|picky|mind)\b/,
];

/** Looks for other results of the same need. */
export const MORE_OF_THE_SAME =
  /\b(?:more|other|others|another|else|different|similar|next|rest|additional|alternative|alternatives)\b(?! (?:than|expensive))/;

export const QUESTION_START =
  /^(?:(?:hi|hello|hey|ok|okay|oh|so|and|but|well|yes|no|hmm|also|cool|great|nice)[,.! ]+)*(?:what|what'?s|whats|which|who|whose|where|when|why|how|how'?s|is|isn'?t|are|aren'?t|was|were|does|doesn'?t|do|did|has|have|had|can|could|will|would|should|am|wat|whats)\b/;

/** Words that point at what was shown. */
export const POINTS_AT_RESULTS =
  /\b(?:it|its|it's|this|that|these|those|they|them|price|cost|shipping|delivery|warranty|returns?|first|second|third|last)\b/;

/** A question that asks for products. */
export const ASKS_FOR_PRODUCTS =
  /\b(?:can|could|would|will) it be\b|\b(?:any|some) (?:\w+ ){1,3}(?:going for|around|for under)\b|\b(?:can|could|would|will) (?:you|u|i) (?:please |pls |maybe |also )?(?:find|show|get(?! (?:it|that|this))|recommend|suggest|search|look|give|help me (?:find|buy|choose|pick|get)|help finding|tell me what|see|filter|sort|make|change|have)\b|\b(?:check|see|look) (?:if|whether) (?:there|you|they|we)\b|\bdo (?:you|u|we) (?:have|sell|carry|stock|know|got)\b|\b(?:are|is) there (?:any|a|an|some|something|anything|one|cheaper|other)\b|\b(?:have you|you have|got) (?:any|something|anything|some|a)\b|\bany (?:\w+ )?(?:in|under|below|with|from|other|cheaper|more|recommendations?|suggestions?|ideas)\b|\b(?:what|how) about\b|\bwhere (?:can|could|do) i (?:find|buy|get)\b(?! (?:it|that|this))|\b(?:what|which) (?:\w+ ){1,4}(?:is|are|would be) (?:the )?(?:best|good|better|ideal)\b(?! of)|\b(?:have you got|you got)\b|\b(?:what|which)(?: \w+){0,3} (?:do you (?:recommend|suggest|have)|should i (?:buy|get)|would you (?:recommend|suggest)|can i (?:get|buy) (?:for|under|with))\b|\bwhat(?:'s| is| are)(?: the| a| some)? (?:best|good|top|cheapest|great)\b/;

export const GREETING =
  /^(?:hi+|hello+|hey+|hiya|yo|howdy|greetings|good (?:morning|afternoon|evening|day)|hola|sup|what'?s up|heya|hey there|hello there|hi there)\b[\s,.!]*/;
