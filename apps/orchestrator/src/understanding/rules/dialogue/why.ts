const PLACED =
  /\b(?:first|second|third|fourth|fifth|last|top|number|no\.? ?\d|#\d|\d(?:st|nd|rd|th)|rank(?:ed|ing|s)?|ahead|above|below|before|behind|higher|lower|up there|down there|far down|far up|so low|so high|on top|at the top|in the list|on the list|listed|here|there|your pick|pick(?:ed)?|chosen|choose|chose|recommend\w*|best|left out|missing|excluded|include[ds]?|show(?:n|ed|ing)?|suggest\w*|come up|in the results?|among)\b/;
const WHY_NOT = /(?:^|[,.!;] ?|\b(?:and|but|ok|okay|so|hm+|well) )why not (?=\S)/;
/** Proposes something. */
const WHY_NOT_DO = /\bwhy not (?:just )?(?:then|show|search|find|look|make|try|do|go|sure|take|get|buy|use)\b/;
const WHY =
  /\b(?:why|how come|what makes|for what reason)\b|\bexplain (?:why|(?:the|this|your) (?:order|rank(?:ing)?|pick|choice|place))\b/;

/** Whether a message asks why a product stands where it stands, or why it does not: "why is this first?", "why not the Dell one?" */
export function asksWhy(text: string): boolean {
  if (WHY_NOT_DO.test(text)) return false;
  return WHY_NOT.test(text) || (WHY.test(text) && PLACED.test(text));
}
