/** Says thank you. Matched against normalised text in lower case. */
export const THANKS_SIGNALS: readonly RegExp[] = [
  /^(?:(?:ok|okay|great|perfect|awesome|cool|nice|good|wonderful|excellent|alright|oh|yes|no|nope|amazing|super|got it|that'?s (?:great|perfect|all|it|helpful|good|very helpful)|lovely|fantastic|brilliant|hey|wow)[,.! ]+)*(?:(?:many |so many )?thank(?:s| you| u)|thanx|thankyou|thx|thnx|tnx|ty|tysm|cheers|much appreciated|i (?:really )?appreciate)\b/,
  /\bthank(?:s| you| u)\b.{0,30}$|\b(?:thx|thanx|tysm)[\s.!:)]*$|\b(?:much )?appreciated?\b|\byou(?:'ve| have)(?: been)? (?:very |so |really |a great |of great |a big |such a |me )*help/,
];
