import type { Intent } from '@talknshop/contracts';

/** Wordings that decide an intent whatever else is said, most telling first. Matched against lower case text. */
export const SIGNALS: readonly (readonly [Intent, readonly RegExp[]])[] = [
  [
    'smalltalk',
    [
      /^(?:(?:hi+|hello+|hey+|hiya|yo|howdy|greetings|hola|sup|heya|good (?:morning|afternoon|evening|day)|there|everyone|again|friend|buddy|bot|assistant|nice to meet you|how are (?:you|u)|how(?:'s| is) it going|how do you do|what'?s up|hope you(?:'re| are) (?:well|good|fine)|(?:doing )?(?:today|good|well))[\s,.!?]*)+$/,
      /\bhow (?:are|r) (?:you|u|ya)\b(?!.{0,10}(?:search|find|get))|\bhow(?:'s| is| was) (?:it going(?! (?:with|along))|your (?:day|night|weekend|morning)|life|everything)\b|\bhow have you been\b|\bnice (?:to )?(?:meet|meeting|talking|chatting)\b/,
      /\b(?:tell|know|got|make|sing)(?: me| us)?(?: any| a| another| some)? (?:jokes?|story|stories|song|poem|fun fact)\b|\b(?:weather|favou?rite (?:color|movie|food|song))\b.{0,20}\?$/,
      /^(?:(?:lol|haha+|hehe|lmao|rofl|wow|omg|oh|ah|aw+|ooh|hm+|nice|cool|great|awesome|amazing|interesting|funny|really|that'?s|thats|it'?s|this is|is|so|very|such|a|too|cute|sweet|pretty|lovely|beautiful|gorgeous|hilarious|crazy|weird|sad|good|fun|ok|okay|k|i see|got it|makes sense|right|true|fair enough|no way|indeed|alright|sure|never heard of (?:it|that))[\s,.!?]*)+$/,
      /\b(?:let me think|i'?ll think|need to think|think about it|i'?ll get back to you|maybe later|not sure yet|just looking|just browsing)\b|^(?:(?:are|r) (?:you|u) (?:there|awake|ok|okay|listening)|anyone (?:there|here|home)|hello\?+)[\s?!]*$/,
      /\bhow (?:do|did|would|could|can) (?:you|u) know\b|\b(?:are you|do you) (?:single|happy|sad|tired|hungry|married|human|real|sleep|eat|dream|love|feel|have (?:feelings|friends|a name|kids|a pet))\b|\bwhat(?:'s| is) your (?:name|age|favou?rite)\b|\bhow old are you\b|\bwhere (?:are|do) you (?:from|live)\b/,
      /\b(?:i(?:'m| am) (?:bored|tired|hungry|happy|sad|excited|just (?:kidding|joking|looking|browsing)))\b[\s.!]*$|\b(?:you(?:'re| are) (?:so |very |really )?(?:funny|smart|great|awesome|cool|nice|amazing|sweet|the best|kind|stupid|useless|annoying))\b/,
    ],
  ],
  [
    'price_alert',
    [
      /\b(?:tell|notify|alert|ping|message|msg|email|e-mail|text|remind|inform|warn|buzz|let) (?:me|us)(?: know)?\b.{0,60}\b(?:if|when|whenever|once|as soon as|about)\b.{0,60}\b(?:price|drop|drops|fall|falls|goes|gets|get|go|under|below|cheaper|sale|discount|deal|reduced|less|down|costs?|hits?|reach(?:es)?|\$ ?\d)/,
      /^(?=.*\b(?:let (?:me|us) know|(?:tell|notify|alert|ping|message|msg|email|text|remind|inform|warn|update|call|buzz|dm) (?:me|us)|heads[ -]?up|give me a (?:shout|call|ping)|shoot me)\b)(?=.*\b(?:if|when|whenever|once|then|as soon as|until|for when)\b)(?=.*\b(?:prices?|drop|drops|dropped|falls?|cheaper|lower|sale|discount|discounted|reduced|below|under|down|markdown|deal|less than|costs?)\b)/s,
      /\bprice (?:drop )?(?:alert|alarm|watch|tracker|notification|tracking)s?\b|\b(?:drop|discount|deal|sale) (?:alert|alarm|notification)s?\b|\bset (?:up )?an? (?:alert|alarm|notification)\b/,
      /\b(?:track|watch|monitor|follow|keep an eye on)(?: on)?(?: for)? (?:the |its |this |that |their |these |those )?(?:prices?|costs?|deals?|discounts?)\b/,
      /\bkeep an eye (?:on|out)\b.{0,60}\b(?:price|under|below|drops?|sale|cheaper|deal)\b|\b(?:watch|track|monitor) (?:it|this|that|this one|that one) (?:for me|and|until|till)\b/,
      /\b(?:when|if|once|whenever)\b.{0,30}\b(?:drops?|falls?|goes (?:down|below|under|on sale)|comes down|gets? (?:cheaper|below|under)|hits?|reach(?:es)?|is (?:under|below|on sale|cheaper|less than))\b.{0,40}\b(?:tell|notify|alert|ping|message|email|text|remind|let) (?:me|us)\b/,
    ],
  ],
  [
    'job_status',
    [
      /\b(?:any|got|is there|are there|some) (?:new |more )?(?:news|updates?|progress|luck|word)\b(?! (?:for|version|model))/,
      /\b(?:are|r) (?:you|u|we) (?:done|finished|still (?:looking|searching|working|there|on it)|ready (?:yet|with)|there yet|almost done)\b/,
      /\bhow (?:long|much longer|soon) (?:will|does|do|is|until|before|till|are|more)\b.{0,30}\b(?:it|this|that|take|you|done|ready|results?|search|finish)\b(?!.{0,25}\b(?:ship|deliver|last|battery|charge|arrive|cable|warranty|get here))/,
      /\b(?:status|progress) (?:of|on|update|report)\b|\bwhat(?:'s| is)? (?:the|my) (?:status|progress)\b|^(?:status|progress|update|updates)\b[\s?.!]*$/,
      /\b(?:is|has|have|did|are|was|were|does) (?:my|the|it|our|that|this|anyone|anybody|someone)(?: (?!sold\b)\w+){0,3} (?:gone |been |already |yet |still )*(?:live|posted|published|listed|sold|sell|up|online|finished|done|complete|completed|go through|gone through|buy|bought|bid|respond(?:ed)?)(?: (?:it|yet|on \w+|my \w+|already|through|now))*[\s?.!]*$/,
      /\bhow(?:'s| is| are|s)? (?:the|my|that|your) (?:\w+ )?(?:search|listing|ad|post|posting|job|hunt|upload)(?:s|ing)? (?:going|coming|doing)\b|\bhow(?:'s| is) it (?:going|coming) (?:with|along)\b|\bhow far (?:are|have) (?:you|we)\b/,
      /\bwhat(?:'s| is)? ?(?:happened|happening|going on) (?:to|with) (?:my|the|it|that)\b|\b(?:are|is) (?:the|my) (?:results?|search|listing|ad|order) (?:ready|in|there|here|back|up)\b/,
      /\b(?:did|have) (?:you|u) (?:find|found|finish|finished|get|got|manage|managed|post|posted|list|listed|check|checked|searched|search|start|started)\b.{0,40}\b(?:anything|something|yet|already|results?|one|posted|listed|it|my)\b/,
      /^(?:(?:so|ok|hey|and|hello),? )*(?:you )?(?:still (?:waiting|searching|looking|working)|(?:found|find) anything|done yet|ready yet|finished yet|finished|done|ready|anything yet|any results yet)\b.{0,20}\?*$/,
      /\bwhere (?:are|is) (?:my|the) (?:results?|search|order|listing|ad|post)\b|\bcheck (?:on|the status of|up on)? ?(?:my|the) (?:search|listing|job|post|order|ad)\b/,
      /\bhow many (?:views|people|bids|offers|messages)\b.{0,30}\b(?:my|listing|ad|post|viewed|seen|got|have i)\b/,
    ],
  ],
  [
    'sell',
    [
      /(?<!\b(?:best|you|they|that|which|who|it|anyone|anybody|stores?|shops?|places?|people|sites?|websites?|also|top|and|or|better|not) )\bsell(?:ing)?\b(?! (?:point|price|well|out|like))/,
      /\b(?:want|wanna|like|trying|try|help|need|going|gonna|how|here|ready|willing|hoping|able|decided|i|we|can)(?: (?:me|us|to|i|you|also|just))* sell\b/,
      /\b(?:for|4) sale\b(?! on)(?<!\b(?:any|anything|something|is it|are there|have any|laptops?|phones?|bikes?|cars?|ones?) (?:for|4) sale)/,
      /\b(?:list|post|put(?: up)?|advertise|publish|upload|relist|repost)\b (?:up )?(?:my|our|this|an?|some|it|them|these|the|her|his|mine)\b.{0,300}(?:\b(?:ebay|craigslist|facebook|fb|poshmark|etsy|marketplace|everywhere|for sale|listing|condition|obo|firm|bucks|dollars?|asking|new|used|unopened|works?|unlocked|listed|up)\b|\$ ?\d|\d ?\$|, ?\d+)/,
      /\b(?:list|post|advertise|relist|repost)(?: up)? (?:my|our|mine)\b|^(?:(?:please|can you|could you|pls) )*post (?!it\b|malone|office)\w/,
      /\b(?:i am|i'm|im|we are|we're) (?:asking|letting go|getting rid)\b|\basking (?:price|for|about|around|only)? ?[$€£]? ?\d/,
      /\b(?:obo|or best offer|make (?:an |me an )?offer|best offer|open to offers|taking offers|offers welcome|no low ?ball(?:er)?s?|price (?:is |can be )?(?:negotiable|firm|negotiated)|\d firm|must sell|moving sale|garage sale|cash only|low[ -]?ballers?|must go|first come)\b/,
      /\b(?:my|our|this|the) (?:listing|ad|posting)\b(?! (?:says|states|of))/,
      /\b(?:change|update|edit|lower|raise|drop|reduce|set|increase|bump|cut|make) (?:the|my|its|asking)(?: asking| listing| selling)? (?:price|description|title|condition|photos?|pictures?) (?:to|by|down|up|so)\b/,
      /\b(?:create|make|write|start|draft|prepare|set up|open) (?:me )?(?:a |an |another |the )?(?:new )?(?:listing|ad|advert|advertisement|sales? (?:listing|post|ad))\b|\bmark (?:it|this|that|them|my \w+) (?:as )?(?:sold|reserved|pending)\b/,
      /\b(?:change|update|edit|rewrite|fix) (?:the|my) (?:description|title|photos?|pictures?|listing|ad)\b|\badd (?:a |another |the |more |these |this )?(?:photos?|pictures?|pics?|images?) (?:to|of)\b/,
      /\b(?:post|list|publish|put|share|cross-?post)\b (?:it|this|that|them)? ?(?:up )?(?:also |too )?(?:on|to|in) (?:ebay|craigslist|facebook|fb|poshmark|etsy|marketplace|my|all)\b/,
      /\b(?:get rid of|part with|trade in|sell off|find a buyer for|how much (?:can|could|would|should|do) i (?:get|ask|sell|charge|list)|what(?:'s| is) my .{1,40} worth|take down (?:my|the) (?:ad|listing|post))\b/,
      /\b(?:pick[ -]?up only|local pick[ -]?up|buyer (?:pays|picks|must)|will ship|can ship|i'?ll deliver|i can deliver|i(?:'d| would) take \$? ?\d|no holds)\b/,
    ],
  ],
  [
    'help',
    [
      /\bwhat (?:can|could|do|are|all can|else can|things can|else do) (?:you|u|this|i)(?: all| also| actually)? (?:do|able to do|capable of|help|offer|ask|say|type|support)\b(?! (?:have|about the|with))/,
      /\b(?:how|can you explain how|show me how|tell me how|explain how|explain) (?:do i|does|do you|to|can i|it|should i|you) (?:this |it |the |app )*(?:use|work|works|start|get started|begin|search|sell (?:on|with) (?:here|you|this)|talk to you|chat|function)\b(?!.{0,10}\b(?:with|on|under|in|out)\b)/,
      /\b(?:which|what) (?:web ?sites?|sites?|online stores?|stores?|shops?|market ?places?|retailers?|platforms?|places)\b.{0,40}\b(?:you|u|search|supported?|support|available|sell on|cover|check|post)\b/,
      /\bhow (?:can|could|will|would|do) (?:you|u|this|it) (?:help|assist)\b/,
      /\bwhat (?:kind|sort|type|kinds|sorts|types) of (?:things|stuff|questions|requests|products|items|help|services?)\b.{0,30}\b(?:you|ask|help|find|sell)\b/,
      /^(?:(?:hi|hello|hey|please|ok)[,.! ]+)*(?:help|help me|help please|please help|i need help|can you help me|could you help me|can you help|could you help|instructions|commands|menu|\?+|i need some help|i need your help|help!+|i need assistance|tutorial|guide|faq)(?: please)?[\s.!?]*$/,
      /\b(?:i'm|im|i am|i'm kinda|we're) (?:new (?:here|to this|at this)|lost|confused|not sure (?:how|what to (?:do|say|type|ask))|a bit lost)\b|\bi (?:don'?t|do not) (?:know|understand|get) how (?:to use|this|it|you)\b/,
      /\b(?:who|what) are you\b|\bare you (?:a |an )?(?:bot|robot|human|ai|real|person|machine|chatbot)\b|\bwhat is (?:this|talknshop)\b[\s?]*$|\bwhat(?:'s| is) this (?:app|site|thing|chat|bot|website)\b|\bwho am i (?:talking|speaking|chatting) (?:to|with)\b/,
      /\b(?:is|are) (?:this|it|you|the service) (?:free|safe|secure)(?: to use)?[\s?]*$|\bdo i (?:need|have) to (?:pay|sign up|register|create an account|log in)\b/,
    ],
  ],
  [
    'cancel',
    [
      /^(?:(?:ok|okay|please|pls|no|nah|actually|wait|hey|um|oh|ah|hmm|sorry|well|alright|you know what)[,.! ]+)*(?:cancel|stop|abort|quit|exit|never ?mind|nvm|forget (?:it|about it|that|the whole thing|everything)|scrap (?:it|that)|start over|start again|reset|leave it|drop it|don'?t bother|stop (?:it|that|searching|looking|the search)|clear everything|let'?s (?:stop|start (?:over|again|fresh)|begin again)|begin again|start from scratch|call it off|undo)\b(?! (?:the|my|a) (?:tv|laptop|phone)).{0,40}$/,
      /\bcancel (?:it|that|this|my|the|everything|all)\b|\bcall (?:it|the whole thing) off\b|\bstop (?:the )?(?:search|searching|looking)\b/,
      /\b(?:i(?:'ve| have)? )?changed my mind[\s.!]*$|\b(?:don'?t|do not|no longer|dont) (?:want|need)(?: (?:it|this|that|anything|them|one|to buy anything|to buy it))?(?: (?:anymore|any more|after all|any longer))[\s.!]*$|\bi don'?t want (?:it|this|that|anything)[\s.!]*$|\bi no longer (?:need|want)\b/,
    ],
  ],
  [
    'compare',
    [
      /\bcompar(?:e|ed|ing|ison|isons)\b/,
      /\bdifferen(?:ce|ces|t)\b.{0,40}\b(?:between|from|these|those|them|two)\b|\bhow (?:is|are) .{1,40} different\b|\bwhat(?:'s| is) the difference\b/,
      /\b(?:vs\.?|versus)(?=$|[\s.])/,
      /\bpros (?:and|&|or) cons\b|\badvantages? (?:and|or|over)\b|\btrade-?offs?\b|\bupsides? and downsides?\b/,
      /(?:^|[.,!?] ?|\b(?:and|so|but|know|tell me|say) )which (?:one|of (?:them|these|those|the)|ones?|is|would|do you think)\b.{0,60}\b(?:better|best|cheaper|cheapest|faster|fastest|lighter|lightest|bigger|biggest|smaller|smallest|larger|longer|longest|stronger|more|most|worth|has|prefer|recommend|highest|lowest)\b/,
      /\bwhich (?:\w+ )?(?:has|have|got|is|are|one is) (?:the |a )?(?:better|best|bigger|biggest|longer|longest|more|most|higher|highest|lower|lowest|cheaper|cheapest|faster|fastest|lighter|lightest)\b/,
      /\b(?:which|what)(?:'?s| is| are)? (?:better|best|cheaper|faster|lighter|bigger|stronger|more \w+)\b.{0,60}\bor\b/,
      /\b(?:is|are) (?:the |it |this |that |an? )?.{1,40}\b(?:better|cheaper|faster|lighter|bigger|stronger|worse|smaller|heavier|newer|more \w+) than\b/,
      /\bside by side\b|\bhow (?:do|does) .{1,50}\b(?:stack up|measure up|differ|hold up against)\b|\bwhich (?:should|would) (?:i|you) (?:get|choose|pick|buy|go)\b|\bshould i (?:get|buy|choose|pick|go for|go with|take) .{1,60} or\b/,
    ],
  ],
  [
    'select',
    [
      /\b(?:i'?ll|i will|i would|i'?d|let'?s|we'?ll|we will|lets|i'?m gonna|i(?:'m| am) going to|gonna|i think i'?ll|i shall|i want to|i'?d like to|i would like to)(?: (?:just|probably|definitely|like to|rather|then|also))* (?:take|go (?:for|with|ahead)|get|buy|choose|pick|order|purchase|grab)\b (?:it|that|this|those|these|them|both|the|number|option|all|one\b|#)/,
      /^(?:(?:ok|okay|yes|yeah|great|perfect|cool|nice|good|so|then|sure|alright|hmm|well|and|please)[,.! ]+)*(?:i'?ll )?(?:take|go with|get|buy|choose|pick|order|purchase|grab|add|book|reserve)(?: me)? (?:it|that|this|those|these|them|both|the (?:first|second|third|fourth|fifth|last|top|cheapest|cheaper|other|one|1st|2nd|3rd|black|red|blue|white)|number|option|no\.?|#)\b(?!.{0,5}\b(?:in|under|below)\b)/,
      /^(?:(?:ok|okay|yes|yeah|great|perfect|i want|i like|i prefer|give me|i'?d like|let'?s do|i choose|i pick)[,.! ]+)*(?:(?:the |number |option |no\.? ?|#)*(?:first|second|third|fourth|fifth|last|1st|2nd|3rd|4th|5th)|(?:number|option|no\.?|#) ?(?:\d{1,2}|one|two|three|four|five))(?: one| option| item| product| choice)?(?:,? please| pls| it is| looks (?:good|great|nice|perfect)| sounds (?:good|great|perfect)| is (?:good|fine|perfect|great|ok)| then)*[\s.!]*$/,
      /\b(?:add|put) (?:it|that|this|them|those|both|the .{1,40}) (?:to|in|into) (?:my |the )?(?:cart|basket|bag)\b|\b(?:proceed to |ready to )?check ?out\b(?! (?:the|this|these|some|my|these))/,
      /\b(?:send|give|share|show)(?: me)? (?:the|a|its|that) (?:link|url)\b|\b(?:can|could|may) i (?:have|get) (?:the|a|its) link\b|\bwhere (?:can|do) i (?:buy|order|get|pay)(?: for)? (?:it|that|this|the (?:first|second|third))\b|\bhow (?:do|can) i (?:buy|order|pay|purchase)(?: for)? (?:it|this|that)\b|\b(?:can|could) i (?:buy|order|get|have) (?:it|this|that)(?: one)?\b(?! in)/,
      /\b(?:i like|i love|i want|i prefer|i choose|i pick|i'?d prefer|i'?d like|give me) (?:the (?:first|second|third|fourth|last|1st|2nd|3rd|red|blue|black|white|cheaper|bigger|smaller|other)(?: one| option)?|that one|this one|number \w+|option \w+)(?: please| pls| best| better| more| most)?[\s.!]*$/,
      /\b(?:that|this)(?: one| 1)(?: please| pls| is perfect| is fine| is good| works| looks good| looks great| sounds good| it is)\b|^(?:(?:ok|yes|i want|i like|i'?ll have|definitely)[, ]+)*(?:that|this) one[\s.!]*$|\b(?:that'?s|this is|it'?s) the one\b/,
      /^(?:it'?s a )?(?:sold|deal|done deal)[\s.!]*$/,
      /^(?:(?:ok(?:ay)?|alright|well|yes|great),? )?(?:the|that) (?:\w+ ){1,4}(?:then|it is)\b/,
      /^(?:(?:ok(?:ay)?|great|yes|perfect|yeah|sure|cool)[,.! ]+)*(?:i'?ll take (?:it|them|both|two|one|\d)\b|buy it|order it|i want it|we have a deal|let'?s do (?:it|that)|i'?ll have it|i'?m (?:buying|taking|getting) (?:it|that|this)|sign me up|looks good|sounds good|that works|works for me|go ahead|i like it|i love it|that(?:'s| is) (?:perfect|great|what i want(?:ed)?|good enough)|confirm(?:ed)?)[\s,.!]*(?:i'?ll take it|please)?[\s.!]*$/,
    ],
  ],
  [
    'thanks',
    [
      /^(?:(?:ok|okay|great|perfect|awesome|cool|nice|good|wonderful|excellent|alright|oh|yes|no|nope|amazing|super|got it|that'?s (?:great|perfect|all|it|helpful|good|very helpful)|lovely|fantastic|brilliant|hey|wow)[,.! ]+)*(?:(?:many |so many )?thank(?:s| you| u)|thanx|thankyou|thx|thnx|tnx|ty|tysm|cheers|much appreciated|i (?:really )?appreciate)\b/,
      /\bthank(?:s| you| u)\b.{0,30}$|\b(?:thx|thanx|tysm)[\s.!:)]*$|\b(?:much )?appreciated?\b|\byou(?:'ve| have)(?: been)? (?:very |so |really |a great |of great |a big |such a |me )*help/,
    ],
  ],
  [
    'goodbye',
    [
      /\b(?:bye|goodbye|good bye|farewell|see (?:you|ya|u)(?! (?:have|got))|cya|take care|good ?night|(?:talk|speak|chat)(?: to you)? (?:later|soon|tomorrow)|later(?: alligator)?[.!]*$|ciao|adios|ttyl|catch you later|so long|until next time|gotta go|got to go|have to go|i'?m (?:off|leaving))\b/,
      /\bhave (?:a|an) (?:\w+ )?(?:good|nice|great|lovely|wonderful|pleasant|excellent|amazing|awesome)? ?(?:day|evening|night|weekend|afternoon)\b|\bhave a (?:good|nice|great|lovely) one\b/,
      /\b(?:that(?:'s| is|s| will be| would be|'ll be) (?:all|it|everything)|nothing else|i(?:'m| am) (?:all )?(?:done|good|set)|no more questions|we(?:'re| are) done)(?: (?:for now|for today|today|now|here|i need(?:ed)?|thanks?|then))*[\s.!]*$/,
    ],
  ],
  [
    'question',
    [
      /\b(?:tell me (?:a bit |a little )?(?:more|about|something about)|more (?:info|information|details?) (?:on|about|please)?|can you (?:tell me (?:if|what|whether|how|more|about)|explain|describe|elaborate)|do you know (?:if|whether|how|what|when|where)|i (?:was )?wonder(?:ing)? (?:if|what|how|whether) (?!you)|i(?:'d| would) like to know|i want to know)\b/,
      /\b(?:what|how) about (?:the|its|their|your|this) (?:\w+ ){0,2}(?:quality|battery|screen|display|size|weight|price|cost|shipping|delivery|warranty|returns?|colou?rs?|materials?|dimensions?|reviews?|ratings?|specs?|features?|memory|storage|processor|camera|resolution|performance|sound|policy|length|height)\b/,
      /\b(?:is|are|do) (?:there|you have|you offer|you give|you do) (?:any |a |an |some )?(?:discounts?|coupons?|promo\w*|warrant\w+|guarantees?|returns?|refunds?|financing|installments?|student|shipping|delivery|gift ?wrap\w*|more (?:photos|pictures|pics|information|info|details))\b/,
    ],
  ],
];

/** "Looking for", "can you find me": opens a need of its own. */
export const NEED_OPENER =
  /\b(?:look(?:ing|in)?|search(?:ing)?|shop(?:ping)?|hunt(?:ing)?|seek(?:ing)?) (?:for|to (?:buy|get|find|purchase))\b|\b(?:i|we)(?:'m| am|'re| are|m)? (?:also |really |just |now |still )?(?:need|want|wanna|interested|would like|wish|in the market)\b|\b(?:i'?d|we'?d|i would|we would|would) (?:also |really )?(?:like|love|want|prefer)\b|\b(?:find|get|buy|show|give|recommend|suggest|order|bring|purchase)(?: me| us)?\b|\b(?:in (?:need|search) of|interested in|lookng|loking|searchin|i wanna|any (?:good|ideas|recommendations|suggestions))\b|\bdo you (?:have|sell|carry|stock)\b|\bgot any\b|\bneed(?:ed|ing)?\b/;

/** What changes a need instead of opening one. */
export const REFINEMENT =
  /\b(?:cheaper|pricier|smaller|bigger|larger|lighter|heavier|newer|older|faster|longer|shorter|better|more|less|fewer|other|others|another|else|different|similar|instead|rather|actually|only|just|also|make (?:it|that|them)|change|switch|ones?|those|them|anything|something|any|some|same|without|too|budget|spend|prefer|preferably|preferred|show me|sort|no|not|don'?t|but|with|in|under|over|filter|exclude|remove|add|none|must|should|at least|maybe|what about|how about)\b/;

/** Tells more about a need that is known: whom it is for, that anything will do, yes or no. */
export const ABOUT_THE_NEED: readonly RegExp[] = [
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
  /\b(?:can|could|would|will) it be\b|\b(?:any|some) (?:\w+ ){1,3}(?:going for|around|for under)\b|\b(?:can|could|would|will) (?:you|u|i) (?:please |pls |maybe |also )?(?:find|show|get|recommend|suggest|search|look|give|help me (?:find|buy|choose|pick|get)|help finding|tell me what|see|filter|sort|make|change|have)\b|\bdo (?:you|u|they|we) (?:have|sell|carry|stock|know|got)\b|\b(?:are|is) there (?:any|a|an|some|something|anything|one|cheaper|other)\b|\b(?:have you|you have|got) (?:any|something|anything|some|a)\b|\bany (?:\w+ )?(?:in|under|below|with|from|other|cheaper|more|recommendations?|suggestions?|ideas)\b|\b(?:what|how) about\b|\bwhere (?:can|could|do) i (?:find|buy|get)\b(?! (?:it|that|this))|\b(?:what|which) (?:\w+ ){1,4}(?:is|are|would be) (?:the )?(?:best|good|better|ideal)\b(?! of)|\b(?:have you got|you got)\b|\b(?:what|which)(?: \w+){0,3} (?:do you (?:recommend|suggest|have)|should i (?:buy|get)|would you (?:recommend|suggest)|can i (?:get|buy) (?:for|under|with))\b|\bwhat(?:'s| is| are)(?: the| a| some)? (?:best|good|top|cheapest|great)\b/;

export const GREETING =
  /^(?:hi+|hello+|hey+|hiya|yo|howdy|greetings|good (?:morning|afternoon|evening|day)|hola|sup|what'?s up|heya|hey there|hello there|hi there)\b[\s,.!]*/;
