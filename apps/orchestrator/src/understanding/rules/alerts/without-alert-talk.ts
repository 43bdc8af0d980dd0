/** What is said around a thing when its price is to be watched; nothing of it describes the thing. */
const TALK: readonly RegExp[] = [
  /\b(?:let|tell|notify|alert|ping|message|email|text|remind|inform|warn|update|buzz|dm|call|mail|contact|keep|hit|give|drop|send|shoot) (?:me|us)\b(?: (?:know|posted|updated|up|a (?:shout|line|message|text|heads up)|an? (?:heads up|alert|message|e-?mail|notification|text)))?/g,
  /\b(?:a )?heads up\b/g,
  /\b(?:set|create|make|add|put|turn|want|need|give)\b(?: (?:up|on|me|an?|the|my))* (?:price[- ]?(?:drop )?)?(?:alerts?|alarms?|watch(?:es)?|notifications?|reminders?|trackers?)\b/g,
  /\bprice[- ]?(?:drop |change )?(?:alerts?|alarms?|watch|notifications?|tracker|drops?|cuts?|tracking)\b/g,
  /\b(?:alerts?|alarms?|notif(?:y|ying|ications?)|alerting|reminders?)\b/g,
  /\b(?:watch|watching|track|tracking|monitoring|monitor|following|follow|keep an eye (?:out )?(?:on|for)|keep (?:track|watch|tabs) (?:of|on)|look out for)\b/g,
  /\b(?:the )?(?:price|prices|cost|costs)(?: tag)?(?: (?:of|for|on))?\b/g,
  /\b(?:goes?|go|comes?|is|are|gets?|be) (?:on|in) (?:sale|offer)\b/g,
  /\b(?:on sale|discounts?|discounted|deals? on|a deal|deals?|bargains?|black friday|prime day|marked down)\b/g,
  /\b(?:drops?|falls?|goes|go|gets?|dips?|comes?|becomes?) (?:down )?(?=(?:to|below|under|by|less)\b)/g,
  /\b(?:drops?|falls?|dips?|cheaper|lower|reduced|the (?:second|minute|moment)(?= (?:it|they|the|that|this|any|a|there)\b))\b/g,
  /\b(?:at|to|hits?|reach(?:es)?|below|under|beneath|less than|for(?: less than)?) (?:about |around |just |only )?[$€£]? ?\d[\d.,]*k?(?: ?(?:dollars?|bucks|usd|euros?|eur|pounds|gbp))?(?![\w"'%-])/g,
  /\b(?:there(?: is| are|'s)|(?:is|are) ?$)/g,
  /\b(?:as soon as|whenever|when|once|if|until|the day)\b/g,
];

/** The words about the thing alone. */
export function withoutAlertTalk(text: string): string {
  return TALK.reduce((rest, talk) => rest.replace(talk, ' '), text)
    .replace(/\s+/g, ' ')
    .trim();
}
