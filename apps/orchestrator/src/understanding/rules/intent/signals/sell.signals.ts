/** Offers a thing, or edits a listing. Matched against normalised text in lower case. */
export const SELL_SIGNALS: readonly RegExp[] = [
  /(?<!\b(?:best|you|they|that|which|who|it|anyone|anybody|stores?|shops?|places?|people|sites?|websites?|also|top|and|or|better|not) )\bsell(?:ing)?\b(?! (?:point|price|well|out|like))/,
  /\b(?:want|wanna|like|trying|try|help|need|going|gonna|how|here|ready|willing|hoping|able|decided|i|we|can)(?: (?:me|us|to|i|you|also|just))* sell\b/,
  /\b(?:for|4) sale\b(?! on)(?<!\b(?:any|anything|something|is it|are there|have any|laptops?|phones?|bikes?|cars?|ones?) (?:for|4) sale)/,
  /\b(?:list|post|put(?: up)?|advertise|publish|upload|relist|repost)\b (?:up )?(?:my|our|this|an?|some|it|them|these|the|her|his|mine)\b.{0,300}(?:\b(?:ebay|craigslist|facebook|fb|poshmark|etsy|marketplace|everywhere|for sale|listing|condition|obo|firm|bucks|dollars?|asking|new|used|unopened|works?|unlocked|listed|up)\b|\$ ?\d|\d ?\$|, ?\d+)/,
  /^(?:(?:ok|okay|yes|great|perfect|sure|looks good|please|now)[,.! ]+)*(?:post|publish|list|submit) (?:it|them|this|that)\b|\b(?:want|need|like|going|help me|have (?:some|a few|a)) (?:to )?(?:list|post|advertise) (?:some|a|an|my|our|these|this|old)\b/,
  /\b(?:make|change|shorten|rewrite|improve|edit|update|mention|include|put|say|write|add)\b.{0,40}\b(?:description|title|listing|ad)\b/,
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
];
