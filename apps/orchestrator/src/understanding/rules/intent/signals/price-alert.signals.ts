/** Asks to be told when a price changes. Matched against normalised text in lower case. */
export const PRICE_ALERT_SIGNALS: readonly RegExp[] = [
  /\b(?:tell|notify|alert|ping|message|msg|email|e-mail|text|remind|inform|warn|buzz|let) (?:me|us)(?: know)?\b.{0,60}\b(?:if|when|whenever|once|as soon as|about)\b.{0,60}\b(?:price|drop|drops|fall|falls|goes|gets|get|go|under|below|cheaper|sale|discount|deal|reduced|less|down|costs?|hits?|reach(?:es)?|\$ ?\d)/,
  /^(?=.*\b(?:let (?:me|us) know|(?:be|get|stay) (?:notified|alerted|informed|pinged|messaged|emailed|updated)|(?:tell|notify|alert|ping|message|msg|email|text|remind|inform|warn|update|call|buzz|dm) (?:me|us)|heads[ -]?up|give me a (?:shout|call|ping)|shoot me)\b)(?=.*\b(?:if|when|whenever|once|then|as soon as|until|for when)\b)(?=.*\b(?:prices?|drop|drops|dropped|falls?|cheaper|lower|sale|discount|discounted|reduced|below|under|down|markdown|deal|less than|costs?)\b)/s,
  /\bprice (?:drop )?(?:alert|alarm|watch|tracker|notification|tracking)s?\b|\b(?:drop|discount|deal|sale) (?:alert|alarm|notification)s?\b|\bset (?:up )?an? (?:alert|alarm|notification)\b/,
  /\b(?:track|watch|monitor|follow|keep an eye on)(?: on)?(?: for)? (?:the |its |this |that |their |these |those )?(?:prices?|costs?|deals?|discounts?)\b/,
  /\bkeep an eye (?:on|out)\b.{0,60}\b(?:price|under|below|drops?|sale|cheaper|deal)\b|\b(?:watch|track|monitor) (?:it|this|that|this one|that one) (?:for me|and|until|till)\b/,
  /\b(?:when|if|once|whenever)\b.{0,30}\b(?:drops?|falls?|goes (?:down|below|under|on sale)|comes down|gets? (?:cheaper|below|under)|hits?|reach(?:es)?|is (?:under|below|on sale|cheaper|less than))\b.{0,40}\b(?:tell|notify|alert|ping|message|email|text|remind|let) (?:me|us)\b/,
];
