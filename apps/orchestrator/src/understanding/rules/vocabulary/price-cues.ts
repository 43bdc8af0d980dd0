/** Matched against the words right before an amount. */
const LEAD = String.raw`(?:(?:my|a|an|the|is|are|be|of|at|to|for|was|would|should|s|it|its|it's|it'?ll|that|that's|price|prices|priced|budget|cost|costs|costing|total|only|just|like|:|=|\(|,) ?)*`;

const words = (...alternatives: string[]) => new RegExp(String.raw`(?:^|[\s|])(?:${alternatives.join('|')}) ${LEAD}$`);

/** "under 300". */
export const MAX_BEFORE = words(
  'under|underneath|below|beneath|within|(?<!pro |xs |air |ultra |\\bm[1-9] )max|maximum|ceiling|upto|up to|sub|inside|shy of|south of|top(?:s| out at| price)?',
  '(?:less|lower|cheaper|fewer|smaller|lesser) th[ae]n',
  '(?:at|for) (?:the )?(?:very )?most',
  '(?:cap|capped|limit|limited|ceiling|maxed?|max out|tops|maximum)(?: (?:is|of|at|price|budget|spend))?',
  String.raw`<|< =|≤`,
  '(?:as (?:much|high) as)',
);

/** "over 300". */
export const MIN_BEFORE = words(
  'over|above|beyond|past|exceeds?|exceeding|surpass|min|minimum|from|starting(?: at| from)?|starts? (?:at|from)|north of|upwards? of|at least|at the least|no(?:t)? less',
  '(?:more|higher|greater|pricier|costlier) th[ae]n',
  String.raw`>|> =|≥`,
);

/** "around 300". */
export const TARGET_BEFORE = words(
  'around|about|approx(?:imately)?|roughly|circa|nearly|near|ballpark|approximatively|aprox|~|≈|close to|something like|somewhere (?:near|around|about)|in the (?:neighbou?rhood|region|ballpark|area|vicinity) of|or so|say',
);

/** "my budget is 300", "I can spend 300": what someone has is what they pay at most. */
export const BUDGET_BEFORE =
  /(?:^|[\s|])(?:budget(?:'?s)?|total of|spend|spending|afford|pay|paying|invest|limit|ceiling|price|price tag|price point|price range|cost|costing|(?:make|set|change|raise|lower|up|drop|push|increase|reduce|bring) (?:it|that|the budget|my budget|the price|the limit)(?: up| down)?|let'?s say|keep (?:it|this|that|things|the (?:price|total|cost|budget))|(?:i|we)(?:'ve| have)(?: got| only)?|go|stretch|push it|have) (?:(?:up|out|a|is|of|at|to|for|would|will|be|should|could|my|only|just|maybe|probably|perhaps|the|it|on|in|s|got|total|range|:|=|-|\() ?)*$/;

/** "not over 300": turns a limit round. */
export const NEGATION =
  /(?:^|[\s|])(?:not?|never|nothing|none|without|isn'?t|aren'?t|don'?t|doesn'?t|won'?t|can'?t|cannot|shouldn'?t|couldn'?t|wouldn'?t|mustn'?t|avoid|nor)(?: [\w']+){0,4} ?$/;

/** "paid 300", "retails for 300": a price that is told, not asked for. */
export const TOLD_BEFORE =
  /(?:^|[\s|])(?:paid|retails?|retailed|worth|normally|usually|originally|last one|old one|used to)(?: [\w']+){0,4} ?$/;

/** "quoted 300 elsewhere". */
export const SEEN_BEFORE =
  /(?:^|[\s|])(?:quoted|saw|seen|found|find|paid|costs?|priced|selling|sells?|sold|listed|offered|going|was|were|is|it's|has|have)(?: [\w']+){0,5} ?$/;

/** "… less than that". */
export const LESS_THAN_THAT =
  /(?:^|[\s|])(?:less|lower|cheaper|under|below|beat|better)(?: th[ae]n)? (?:that|this|it)(?:$|[\s|.,!])/;

/** Matched against what follows an amount: "300 or less", "300 max". */
export const MAX_AFTER =
  /^(?:(?:or|and|&|\/) (?:less|under|below|cheaper|lower|fewer)|(?:(?:or|and|at|as) )?(?:tops?|max(?:imum)?|at (?:the )?(?:very )?most|limit|cap|ceiling|budget|to spend|price (?:limit|cap)|spending limit|is (?:all|the (?:very )?most|as (?:much|high) as|what)(?: that| which)? (?:i|we)|(?:is|as|for|would be|will be|'s|be) (?:my|the|a|our|about my|pretty much my) (?:max(?:imum)?|limit|budget|cap|ceiling|top|absolute max)))(?=$|[\s|.,;!?)])(?! [$€£]? ?\d)/;

/** "900 in total". */
export const TOTAL_AFTER =
  /^(?:(?:dollars |bucks |euros |pounds )?(?:in total|altogether|all together|combined|for (?:both|everything|the lot|all of (?:it|them))))(?=$|[\s|.,;!?)])/;

export const MIN_AFTER =
  /^(?:\+|(?:or|and|&) (?:up|upwards?|more|above|over|higher|better)|(?:upwards?|min(?:imum)?|plus|at least|(?:is|as) (?:my|the|a) min(?:imum)?))(?=$|[\s|.,;!?)])(?! [$€£]? ?\d)/;

export const TARGET_AFTER =
  /^(?:- )?(?:ish|ballpark|mark|bracket|or so|or thereabouts|give or take|more or less|roughly|approx(?:imately)?|or around there|range)(?=$|[\s|.,;!?)])/;

/** Words that may follow the two ends of a range or a limit without saying what was counted. */
export const RANGE_BEFORE =
  /(?:^|[\s|])(?:between|btwn|btw|from|anywhere|price|prices|priced|range|ranging|ranges|budget|spend|pay|cost|costs|somewhere|around|about|looking at|under)(?: (?:is|of|in|the|from|between|range|at|:|be|should|anywhere|somewhere|around|about|to|my|a|for))* ?$/;

/** Before a number these tell that it measures something else. */
export const MEASURE_BEFORE =
  /(?:^|[\s|])(?:sizes?|sized|ages?|aged|weighs?|weighing|weight|height|width|length|depth|deep|holds?|supports?|fits?|fit|seats?|serves?|sleeps|rated|rating|ratings|speed|version|model|number|no\.?|spf|count|series|gen|generation|chapter|volume|vol|level|grade|years?|resolution|temperatures?|temps?|degrees?|sugar|calories|carbs|sodium|fat|protein|capacity|waist|inseam|chest|bust|diameter|thickness)(?: (?:is|are|of|be|to|up|about|around|at|least|most|more|less|than|from|that|the|no|not|maximum|minimum|max|min|should|between))* ?$/;

/** Right before a number these make it a model; "an iPhone under 400" has a price. */
export const MODEL_BEFORE = /(?:^|[\s|])(?:iphones?|ipads?|galaxy|pixel|windows|android) $/;

/** "Kids under 10" and "women over 50" are ages; "a dress for women under 50" is a price. */
export const YOUNG_BEFORE =
  /(?:^|[\s|])(?:kids?|child|children|toddlers?|babies|baby|boys?|girls?|infants?|youths?|teens?|grandkids|grandson|granddaughter|son|daughter)(?: (?:who|that|is|are|aged?|'s))* ?$/;
export const GROWN_BEFORE =
  /(?:^|[\s|])(?:women|woman|men|man|adults?|people|person|seniors?|ladies|mom|dad|skin)(?: (?:who|that|is|are|aged?))* ?$/;
