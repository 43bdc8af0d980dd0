/** Stops what is under way. Matched against normalised text in lower case. */
export const CANCEL_SIGNALS: readonly RegExp[] = [
  /^(?:(?:ok|okay|please|pls|no|nah|actually|wait|hey|um|oh|ah|hmm|sorry|well|alright|you know what)[,.! ]+)*(?:cancel|stop|abort|quit|exit|never ?mind|nvm|forget (?:about )?(?:all )?(?:it|that|this|the whole thing|everything)|scrap (?:it|that)|start over|start again|reset|leave it|drop it|don'?t bother|stop (?:it|that|searching|looking|the search)|clear everything|let'?s (?:stop|start (?:over|again|fresh)|begin again)|begin again|start from scratch|call it off|undo)\b(?! (?:the|my|a) (?:tv|laptop|phone)).{0,40}$/,
  /\bcancel (?:it|that|this|my|the|everything|all)\b|\bcall (?:it|the whole thing) off\b|\bstop (?:the )?(?:search|searching|looking)\b/,
  /\b(?:i(?:'ve| have)? )?changed my mind[\s.!]*$|\b(?:don'?t|do not|no longer|dont) (?:want|need)(?: (?:it|this|that|anything|them|one|to buy anything|to buy it))?(?: (?:anymore|any more|after all|any longer))[\s.!]*$|\bi don'?t want (?:it|this|that|anything)[\s.!]*$|\bi no longer (?:need|want)\b/,
];
