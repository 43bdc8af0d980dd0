/** Takes leave. Matched against normalised text in lower case. */
export const GOODBYE_SIGNALS: readonly RegExp[] = [
  /\b(?:bye|goodbye|good bye|farewell|see (?:you|ya|u)(?! (?:have|got))|cya|take care|good ?night|(?:talk|speak|chat)(?: to you)? (?:later|soon|tomorrow)|later(?: alligator)?[.!]*$|ciao|adios|ttyl|catch you later|so long|until next time|gotta go|got to go|have to go|i'?m (?:off|leaving))\b/,
  /\bhave (?:a|an) (?:\w+ )?(?:good|nice|great|lovely|wonderful|pleasant|excellent|amazing|awesome)? ?(?:day|evening|night|weekend|afternoon)\b|\bhave a (?:good|nice|great|lovely) one\b/,
  /\b(?:that(?:'s| is|s| will be| would be|'ll be) (?:all|it|everything)|nothing else|i(?:'m| am) (?:all )?(?:done|good|set)|no more questions|we(?:'re| are) done)(?: (?:for now|for today|today|now|here|i need(?:ed)?|thanks?|then))*[\s.!]*$/,
];
