/** Asks how far a search or a listing has come. Matched against normalised text in lower case. */
export const JOB_STATUS_SIGNALS: readonly RegExp[] = [
  /^(?:(?:so|ok|and|hey),? )*how much longer\b/,
  /\b(?:any|got|is there|are there|some) (?:new |more )?(?:news|updates?|progress|luck|word)\b(?! (?:for|version|model))/,
  /\b(?:are|r) (?:you|u|we) (?:done|finished|still (?:looking|searching|working|there|on it)|ready (?:yet|with)|there yet|almost done)\b/,
  /\bhow (?:long|much longer|soon) (?:will|does|do|is|until|before|till|are|more)\b.{0,30}\b(?:it|this|that|take|you|done|ready|results?|search|finish)\b(?!.{0,25}\b(?:ship|deliver|last|battery|charge|arrive|cable|warranty|get here))/,
  /\b(?:status|progress) (?:of|on|update|report)\b|\bwhat(?:'s| is)? (?:the|my) (?:status|progress)\b|^(?:status|progress|update|updates)\b[\s?.!]*$/,
  /\b(?:is|has|have|did|are|was|were|does) (?:my|the|it|our|that|this|anyone|anybody|someone)(?: (?!sold\b)\w+){0,3} (?:gone |been |already |yet |still )*(?:live|posted|published|listed|sold|sell|(?<!\bset )up|online|finished|done|complete|completed|go through|gone through|buy|bought|bid|respond(?:ed)?)(?: (?:it|yet|on \w+|my \w+|already|through|now))*[\s?.!]*$/,
  /\bhow(?:'s| is| are|s)? (?:the|my|that|your) (?:\w+ )?(?:search|listing|ad|post|posting|job|hunt|upload)(?:s|ing)? (?:going|coming|doing)\b|\bhow(?:'s| is) it (?:going|coming) (?:with|along)\b|\bhow far (?:are|have) (?:you|we)\b/,
  /\bwhat(?:'s| is)? ?(?:happened|happening|going on) (?:to|with) (?:my|the|it|that)\b|\b(?:are|is) (?:the|my) (?:results?|search|listing|ad|order) (?:ready|in|there|here|back|up)\b/,
  /\b(?:did|has|have|is|are|was|does) (?:my|the|our) (?:listing|ad|advert|post|listings|ads)\b.{0,60}\?/,
  /\b(?:did|have) (?:you|u) (?:find|found|finish|finished|get|got|manage|managed|post|posted|list|listed|check|checked|searched|search|start|started)\b.{0,40}\b(?:anything|something|yet|already|results?|one|posted|listed|it|my)\b/,
  /^(?:(?:so|ok|hey|and|hello),? )*(?:you )?(?:still (?:waiting|searching|looking|working)|(?:found|find) anything|done yet|ready yet|finished yet|finished|done|ready|anything yet|any results yet)\b.{0,20}\?*$/,
  /\bwhere (?:are|is) (?:my|the) (?:results?|search|order|listing|ad|post)\b|\bcheck (?:on|the status of|up on)? ?(?:my|the) (?:search|listing|job|post|order|ad)\b/,
  /\bhow many (?:views|people|bids|offers|messages)\b.{0,30}\b(?:my|listing|ad|post|viewed|seen|got|have i)\b/,
];
