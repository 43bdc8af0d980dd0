import type { Intent } from '@talknshop/contracts';

/** Wordings that decide an intent whatever else is said, most telling first. Matched against lower case text. */
export const SIGNALS: readonly (readonly [Intent, readonly RegExp[]])[] = [
  [
    'price_alert',
    [
      /\b(?:tell|notify|alert|ping|message|msg|email|e-mail|text|remind|inform|warn|buzz|let) (?:me|us)(?: know)?\b.{0,60}\b(?:if|when|whenever|once|as soon as|about)\b.{0,60}\b(?:price|drop|drops|fall|falls|goes|gets|get|go|under|below|cheaper|sale|discount|deal|reduced|less|down)/,
      /\b(?:price|drop|discount|deal) (?:alert|alarm|watch|tracker|notification|tracking)s?\b/,
      /\b(?:track|watch|monitor|keep an eye on|follow)(?: on)? (?:the|its|this|that|their)? ?(?:prices?|cost)\b/,
      /\bkeep an eye on\b.{0,40}\b(?:price|for me|under|below|drops?|sale)\b/,
      /\b(?:when|if|once|whenever) (?:the )?(?:price|it|that|this|they)(?:'s| is)? (?:drops?|falls?|goes (?:down|below|under|on sale)|comes down|gets? (?:cheaper|below|under)|hits?|reach(?:es)?)\b.{0,40}(?:\b(?:tell|notify|alert|ping|message|email|text|remind|let)\b)/,
    ],
  ],
  [
    'sell',
    [
      /\b(?:sell|selling)\b(?! (?:me|any|those|these|it\?|them\?|well|out|online\?)\b)(?<!\b(?:best|do you|you|who|they|anyone|anybody|stores?|shops?|places?|that|which|does it|can you search and|search and|better) sell(?:ing)?)/,
      /\b(?:for|4) sale\b(?! on)(?<!\b(?:any|anything|something|is it|are there|up|what|laptops|phones) (?:for|4) sale)/,
      /\b(?:list|post|put(?: up)?|advertise|publish|upload|relist|repost)\b (?:up )?(?:my|our|this|an?|some|it|them|these|the|her|his|mine)\b.{0,200}(?:\b(?:ebay|craigslist|facebook|fb|poshmark|etsy|marketplace|everywhere|for sale|listing|condition|obo|firm|bucks|dollars?|asking|new|used|unopened|works?|unlocked|listed)\b|\$ ?\d|\d ?\$|, ?\d+)/,
      /\b(?:list|post|advertise|relist|repost) (?:my|our|mine)\b/,
      /\b(?:i am|i'm|im) (?:asking|letting go)\b|\basking (?:price|for)? ?\$?\d|\basking (?:only )?\$? ?\d/,
      /\b(?:obo|or best offer|make (?:an |me an )?offer|best offer|open to offers|no low ?ball(?:er)?s?|price (?:is |can be )?(?:negotiable|firm|negotiated)|\d firm|must sell|moving sale|garage sale|takes it|cash only|low ?ballers)\b/,
      /\b(?:my|the|our|this) (?:listing|ad|post(?:ing)?)\b(?! (?:office))/,
      /\b(?:change|update|edit|lower|raise|drop|reduce|set|increase|bump|cut) (?:the|my|its|asking)(?: asking| listing)? (?:price|description|title|condition|photos?|pictures?)\b/,
      /\b(?:post|list|publish|put|share)\b (?:it|this|that|them)? ?(?:up )?(?:also |too )?(?:on|to|in) (?:ebay|craigslist|facebook|fb|poshmark|etsy|marketplace|my|all)\b/,
      /\b(?:get rid of|part with|trade in|sell off|find a buyer for|how much (?:can|could|would) i (?:get|ask|sell))\b/,
      /\b(?:pick[ -]?up only|local pick[ -]?up|buyer (?:pays|picks|must)|will ship|can ship|i'll deliver)\b/,
    ],
  ],
  [
    'job_status',
    [
      /\b(?:any|got|is there) (?:news|updates?|progress|luck|word)\b/,
      /\b(?:are|r) (?:you|u|we) (?:done|finished|ready|still (?:looking|searching|working|there|on it))\b/,
      /\bhow (?:long|much longer|soon) (?:will|does|do|is|until|before|till|are)\b.{0,30}\b(?:it|this|that|take|you|done|ready|results?|search|finish)\b(?!.{0,20}\b(?:ship|deliver|last|battery|charge|arrive))/,
      /\b(?:status|progress) (?:of|on|update|report)\b|\bwhat(?:'s| is)? (?:the|my) (?:status|progress)\b|^status\b/,
      /\b(?:is|has|have|did|are|was|were) (?:my|the|it|our|that|this) ?(?:listing|ad|post(?:ing)?|item|search|job|upload|listings|bike|phone)? ?(?:gone |been |already |yet )?(?:live|posted|published|listed|sold|up|online|finished|done|complete|completed|ready|go through|gone through|sell)\b(?: yet)?\??$/,
      /\bhow(?:'s| is| are)? (?:the|my|that|your) (?:search|listing|posting|job|hunt|upload)(?:s|ing)? (?:going|coming|doing)\b|\bhow(?:'s| is) it (?:going|coming) (?:with|along)\b/,
      /\b(?:did|have) (?:you|u) (?:find|found|finish|finished|get|got|manage|post|posted|list|listed)\b.{0,40}\b(?:anything|something|yet|already|it|results?|one)\b/,
      /\b(?:still|are you) (?:waiting|searching|looking|working)\b.{0,20}\??$/,
      /\bwhere (?:are|is) (?:my|the) (?:results|search|order|listing)\b/,
      /\bcheck (?:on|the status of) (?:my|the) (?:search|listing|job|post|order)\b/,
    ],
  ],
  [
    'help',
    [
      /\bwhat (?:can|could|do|are|all can|else can|things can) (?:you|u|this|i)(?: all)? (?:do|able to do|capable of|help|offer|ask|say)\b/,
      /\b(?:how|can you explain how|show me how|tell me how|explain how) (?:do i|does|do you|to|can i|it|should i) (?:this |it |the )?(?:use|work|works|start|get started|begin|search|sell (?:on|with) (?:here|you|this)|talk to you|chat)\b/,
      /\b(?:which|what) (?:websites?|sites?|stores?|shops?|marketplaces?|retailers?|platforms?|places)\b.{0,40}\b(?:you|u|search|supported?|support|available|sell on|cover|check)\b/,
      /\bwhat (?:kind|sort|type|kinds|sorts|types) of (?:things|stuff|questions|requests|products|items)\b.{0,30}\b(?:you|ask|help|find|sell)\b/,
      /^(?:help|help me|help please|please help|i need help|can you help me|could you help me|can you help|instructions|commands|menu|\?+|i need some help|i need your help|help!+)[\s.!?]*$/,
      /\b(?:i'm|im|i am) (?:new (?:here|to this|at this)|lost|confused|not sure how)\b/,
      /\b(?:who|what) are you\b|\bare you (?:a )?(?:bot|robot|human|ai|real|person)\b|\bwhat is (?:this|talknshop)\b|\bwhat(?:'s| is) this (?:app|site|thing|chat|bot)\b/,
    ],
  ],
  [
    'cancel',
    [
      /^(?:(?:ok|okay|please|pls|no|nah|actually|wait|hey|um|oh),? )*(?:cancel|stop|abort|quit|exit|never ?mind|nvm|forget (?:it|about it|that|the whole thing|everything)|scrap (?:it|that)|start over|start again|reset|leave it|drop it|don'?t bother|stop (?:it|that|searching|looking|the search)|clear everything|let'?s stop|call it off)\b.{0,40}$/,
      /\bcancel (?:it|that|this|my|the|everything|all)\b|\bcall (?:it|the whole thing) off\b/,
      /\b(?:i )?(?:changed my mind|don'?t (?:want|need) (?:it|this|that|anything|them)(?: anymore| any more| after all| any longer)?)[\s.!]*$/,
    ],
  ],
  [
    'compare',
    [
      /\bcompar(?:e|ed|ing|ison)\b/,
      /\bdiff(?:erence|erences|erent|er|s)?\b.{0,25}\b(?:between|from|with|in|of)\b/,
      /\b(?:vs\.?|versus)\b/,
      /\bpros (?:and|&) cons\b|\badvantages? (?:and|or|over|of)\b|\btrade-?offs?\b/,
      /\b(?:which|what)(?: one| of (?:them|these|those|the two|the three)| phone| model| option| is)?(?: is| are| has| would be| do you think is| should be|'s)? (?:the )?(?:better|best|cheaper|faster|lighter|bigger|smaller|larger|longer|stronger|more|most|worth)\b.{0,60}(?:\bor\b|\bthese\b|\bthem\b|\bthose\b|\bthe two\b|\bof (?:them|the)\b|\?$)/,
      /\b(?:is|are) (?:the |it |this |that )?.{1,40}\b(?:better|cheaper|faster|lighter|bigger|stronger|worse|more \w+) than\b/,
      /\bside by side\b|\bhow (?:do|does) .{1,50}\b(?:stack up|measure up|differ)\b/,
    ],
  ],
  [
    'select',
    [
      /\b(?:i'?ll|i will|i would|i'?d|i can|let'?s|we'?ll|lets|i'?m gonna|i am going to|i'?m going to|gonna|i think i'?ll|i shall) (?:just |probably |definitely |like to |rather )?(?:take|go (?:for|with|ahead)|get|buy|choose|pick|order|purchase|grab|have)\b (?:it|that|this|those|these|them|both|the|number|option|all|one\b|#|\d)/,
      /^(?:(?:ok|okay|yes|yeah|great|perfect|cool|nice|good|so|then|sure|alright|hmm|well)[,.! ]+)*(?:i'?ll )?(?:take|go with|get|buy|choose|pick|order|purchase|grab|add|book|reserve)(?: me)? (?:it|that|this|those|these|them|both|the (?:first|second|third|fourth|fifth|last|top|cheapest|cheaper|other|one|1st|2nd|3rd|black|red|blue|white)|number|option|no\.?|#)\b/,
      /^(?:the |number |option |no\.? ?|#)?(?:first|second|third|fourth|fifth|last|1st|2nd|3rd|4th|5th)(?: one| option| item| product)?(?:,? please| pls| it is| looks good| sounds good| is (?:good|fine|perfect|great))?[\s.!]*$/,
      /\b(?:add|put) (?:it|that|this|them|those|the .{1,30}) (?:to|in|into) (?:my |the )?(?:cart|basket|bag)\b|\bcheck ?out\b(?! (?:the|this|these|some))/,
      /\bsend me (?:the|a|its) (?:link|url)\b|\bwhere (?:can|do) i (?:buy|order|get|pay)(?: for)? (?:it|that|this|the)\b|\bhow (?:do|can) i (?:buy|order|pay|purchase)\b/,
      /\b(?:i like|i love|i want|i prefer|i choose|i pick|i'?d prefer|i'?d like|give me) (?:the (?:first|second|third|fourth|last|1st|2nd|3rd|red|blue|black|white|cheaper|bigger|smaller|other)(?: one| option)?|that one|this one|number \w+|option \w+)(?: please| pls| best| better| more)?[\s.!]*$/,
      /\b(?:that|this)(?: one|'s the one| is the one)(?: please| pls| is perfect| is fine| works| looks good| sounds good)\b|^(?:that|this) one[\s.!]*$/,
      /\b(?:sold|deal)[\s.!]*$(?<=^.{0,15})/,
      /\b(?:the|that) .{1,40} (?:then|it is),? (?:please|send|thanks)\b|^(?:ok(?:ay)?,? )?(?:the|that) (?:\w+ ){1,4}(?:then|it is)\b/,
      /^(?:ok(?:ay)?|great|yes|perfect)?,? ?(?:i'?ll take it|buy it|order it|i want it|we have a deal|let'?s do (?:it|that))\b/,
    ],
  ],
  [
    'thanks',
    [
      /^(?:(?:ok|okay|great|perfect|awesome|cool|nice|good|wonderful|excellent|alright|oh|yes|no|amazing|super|got it|that'?s (?:great|perfect|all|it|helpful|good)|lovely|fantastic|brilliant)[,.! ]+)*(?:(?:many |so many )?thank(?:s| you| u)|thx|thnx|ty|tysm|cheers|much appreciated|i (?:really )?appreciate)\b/,
      /\bthank(?:s| you| u)\b.{0,30}$|\bthx[\s.!]*$|\b(?:much )?appreciated?\b|\byou(?:'ve| have) been (?:very |so |really |a great |of great )?help/,
    ],
  ],
  [
    'goodbye',
    [
      /\b(?:bye|goodbye|good bye|farewell|see (?:you|ya|u)|cya|take care|good ?night|talk to you (?:later|soon)|ttyl|catch you later|so long)\b/,
      /\bhave a (?:good|nice|great|lovely|wonderful|pleasant) (?:day|one|evening|night|weekend|time|rest|afternoon)\b/,
      /\b(?:that(?:'s| is|s| will be| would be|'ll be) (?:all|it|everything)|nothing else|i'?m (?:all )?(?:done|good|set)|no more questions)(?: for (?:now|today|me))?[\s.!]*$/,
    ],
  ],
];

/** "Looking for", "can you find me": opens a need of its own. */
export const NEED_OPENER =
  /\b(?:look(?:ing|in)?|search(?:ing)?|shop(?:ping)?|hunt(?:ing)?|seek(?:ing)?) (?:for|to (?:buy|get|find|purchase))\b|\b(?:i|we)(?:'m| am|'re| are|m)? (?:also |really |just |now |still )?(?:need|want|wanna|interested|would like|wish|in the market)\b|\b(?:i'?d|we'?d|i would|we would|would) (?:also |really )?(?:like|love|want|prefer)\b|\b(?:find|get|buy|show|give|recommend|suggest|order|bring|purchase)(?: me| us)?\b|\b(?:in (?:need|search) of|interested in|lookng|loking|searchin|i wanna|any (?:good|ideas|recommendations|suggestions))\b|\bdo you (?:have|sell|carry|stock)\b|\bgot any\b|\bneed(?:ed|ing)?\b/;

/** What changes a need instead of opening one. */
export const REFINEMENT =
  /\b(?:cheaper|pricier|smaller|bigger|larger|lighter|heavier|newer|older|faster|longer|shorter|better|more|less|fewer|other|others|another|else|different|similar|instead|rather|actually|only|just|also|make (?:it|that|them)|change|switch|ones?|those|them|anything|something|any|some|same|without|too|budget|spend|prefer|preferably|preferred|show me|sort|no|not|don'?t|but|with|in|under|over|filter|exclude|remove|add|none|must|should|at least|maybe|what about|how about)\b/;

/** Looks for other results of the same need. */
export const MORE_OF_THE_SAME =
  /\b(?:more|other|others|another|else|different|similar|next|rest|additional|alternative|alternatives)\b(?! (?:than|expensive))/;

export const QUESTION_START =
  /^(?:(?:hi|hello|hey|ok|okay|oh|so|and|but|well|yes|no|hmm|also|cool|great|nice)[,.! ]+)*(?:what|what'?s|whats|which|who|whose|where|when|why|how|how'?s|is|isn'?t|are|aren'?t|was|were|does|doesn'?t|do|did|has|have|had|can|could|will|would|should|am|wat|whats)\b/;

/** A question that asks for products. */
export const ASKS_FOR_PRODUCTS =
  /\b(?:can|could|would|will) (?:you|u|i) (?:please |pls |maybe |also )?(?:find|show|get|recommend|suggest|search|look|give|help me (?:find|buy|choose|pick|get)|help finding|tell me what|see|filter|sort|make|change|have)\b|\bdo (?:you|u|they|we) (?:have|sell|carry|stock|know|got)\b|\b(?:are|is) there (?:any|a|an|some|something|anything|one|cheaper|other)\b|\b(?:have|got) (?:you )?(?:any|something|anything|some|a)\b|\bany (?:\w+ )?(?:in|under|below|with|from|other|cheaper|more|recommendations?|suggestions?|ideas)\b|\b(?:what|how) about\b|\bwhere (?:can|could|do) i (?:find|buy|get)\b(?! (?:it|that|this))|\b(?:what|which)(?: \w+){0,3} (?:do you (?:recommend|suggest|have)|should i (?:buy|get)|would you (?:recommend|suggest)|can i (?:get|buy) (?:for|under|with))\b|\bwhat(?:'s| is| are)(?: the| a| some)? (?:best|good|top|cheapest|great)\b/;

export const GREETING =
  /^(?:hi+|hello+|hey+|hiya|yo|howdy|greetings|good (?:morning|afternoon|evening|day)|hola|sup|what'?s up|heya|hey there|hello there|hi there)\b[\s,.!]*/;
