/** Opens a need of its own: "looking for", "can you find me". */
export const OPENS_A_NEED: readonly string[] = [
  'look|looking|lookin|search|searching|searchin|shop|shopping|hunt|hunting|seek|seeking|market|lookng|loking|serching for|to_buy|to_get|to_find|to_purchase',
  'in_the_market|in_search|in_need for|of',
  'i|we am|are|m? also|really|just|now|still? need|want|wish|require',
  'i|we am|are also? interested|after',
  'i|we would also|really? like|love|want|prefer',
  'would like|love|want',
  'find|get|buy|show|give|recommend|suggest|order|bring|purchase me|us?',
  'need|needed|needing|interested_in',
  'any good|ideas|recommendations|suggestions',
  'do|does you|you_guys|they|u have|sell|carry|stock',
  'got any|some',
];

/** Seeks, and cannot mean a product that was shown. */
export const SEEKS: readonly string[] = [
  'looking|searching|shopping|hunting|search|look|hunt|market for',
  'find|show|recommend|suggest me|us|a|an|some|any',
  'i|we also|still|just? need a|an|some|another',
  'i|we .. like|want|love to? buy|get|order|find? a|an|some|new|another',
  'do you have|sell|carry|stock',
];

/** Asks for products, in the form of a question. */
export const ASKS_FOR_PRODUCTS: readonly string[] = [
  'can|could|would|will you|u please|maybe|also|just|perhaps? REQUEST',
  'can|could|may i|we please|also|just|maybe? see|have|find|look_at|go|get_a|get_some|get_an|get_something|get_anything',
  'could it be|have',
  'can it be .. only|instead|NEWER',
  'any|some .. going_for|around|for_under',
  'check|see|look if|whether there|you|they|we',
  'do|does|did you|you_guys|they|we|u also|still|even|by_chance|happen_to? have|sell|carry|stock|know|got',
  'are|is there any|a|an|some|something|anything|one|cheaper|other|more|similar|better|another',
  'have you|you_have|got any|something|anything|some|a|more|newer|others|other|NEWER',
  'got NEWER',
  '^ any NEWER? in|under|below|with|from|good|decent|nice',
  'any NEWER? other|others|more|recommendation|recommendations|suggestion|suggestions|ideas|alternatives|options',
  'any|anything|something|one|ones NEWER',
  'all|everything you have|got',
  'have|got|come THAT in|with|for',
  'any of them|these|those .. in|with|under|below|from',
  'what|how about',
  'where can|could|do i|we find|buy|get a|an|some|cheap|good',
  'where to find|buy|get|order',
  'what|which .. is|are|would_be the? best|good|better|ideal|nice|decent for|to|in|under',
  'what|which .. do|would|should|can you|i|we recommend|suggest|have|buy|get',
  'what is|are|would_be a|an|the|some? best|good|great|nice|decent|top|cheapest|cheap|solid|popular|most',
  'what|anything|something|anyone else',
  'what if i|we|you',
];

/** Changes a need instead of opening one. */
export const CHANGES_THE_NEED: readonly string[] = [
  'NEWER',
  'other|others|another|else|different|similar|instead|rather|actually|only|just|also|change|switch|same|without|too',
  'make it|that|them',
  'budget|spend|prefer|preferably|preferred|show_me|sort|filter|exclude|remove|add|must|should|at_least|maybe|limit|max|min',
  'ones|one|those|them|anything|something|any|some|none|no|not|but|with|in|under|over|all',
  'what|how about',
];

/** Says more about a need that is known: for whom it is, that anything will do, yes or no. */
export const ABOUT_THE_NEED: readonly string[] = [
  '^^ YES YES? YES? YES? $$',
  '^ he|she|they|it|this|that|my_son|my_daughter|my_wife|my_husband|my_mom|my_dad also|really|only|just|mostly|usually|always|would|will? like|likes|love|loves|is_for|are_for|prefers|prefer|enjoys|plays|wears|reads|wants|needs|has_to|must|should|is_mostly_for',
  '^ i|we would|will? need|want|prefer|like|rather it|them|this|that .. WORD',
  '^ it|they must|should|has_to|have_to|needs_to|need_to|can_be',
  '^ it_is? for .. my|a|the|her|his|work|school|gaming|our|travel|home',
  'no|any|not|have_a|have_any|do_not_have|without .. preference|preferences',
  'do_not|does_not|not really? care|mind|matter|picky|fussy|important',
  'not|is|are very|really|super|too? picky|fussy|important|flexible|open|negotiable|irrelevant',
  'i_am|we_are|am|pretty|quite flexible|open|easy',
  'either|both|any|anything|whatever|all|any_of_them is|are|works|would_be|will|of_them|that_works .. fine|ok|good|great|do|work|fit|fits',
  'as WORD as possible',
  'the WORDER the better',
  '^ mainly|mostly|primarily|just|basically|probably for|to|used',
];

/** Says no to what was shown, or to its price. */
export const DISLIKES: readonly string[] = [
  'expensive|pricey|pricy|steep|overpriced|unaffordable',
  'cost|costs too_much|a_lot',
  'too|so|that_is|way much|high|big|small|heavy|bulky|old|slow|large|short|long|thick',
  'too_much money|for_me',
  'more|higher than i|we|my',
  'over|out_of|above|beyond|outside .. budget|price_range|range|league',
  'can not|never afford',
  'not|none my_style|what_i|for_me|a_fan|into|keen|interested_in_those|what_i_want|what_i_am',
  'do not like|want|love THAT|any|these|those|the',
  'i like|love|want none',
  'hate|dislike THAT|the|those',
  'none of|nothing|them',
  'seen|saw|have those|these|them|that already',
];

/** Looks for other results of the same need. */
export const MORE_OF_THE_SAME: readonly string[] = [
  'more|other|others|another|else|different|similar|next|rest|additional|alternative|alternatives',
];

/** Begins like a question. */
export const BEGINS_A_QUESTION: readonly string[] = [
  '^^ what|which|who|whose|where|when|why|how|is|are|was|were|am|any_idea|any_chance|anyone',
  '^^ does|do|did|has|have|had|can|could|will|would|should not? SUBJECT',
];

/** Points at what was shown. */
export const POINTS_AT_RESULTS: readonly string[] = [
  'it|this|that|these|those|they|them|its|PROPERTY|first|second|third|last',
];

/** Points at one thing that was shown. */
export const POINTS_AT_ONE: readonly string[] = ['it|this|that|this_one|that_one', 'the NTH'];

/** Wants a part of the thing otherwise: "I want a larger screen". */
export const ASKS_FOR_BETTER: readonly string[] = ['want|need|like|prefer|with|have a|an|some|much|even? NEWER'];

/** Puts another thing in the place of the one that was wanted. */
export const REPLACES: readonly string[] = ['instead|actually|rather'];
