import type { ClarificationData } from '@talknshop/contracts';

const ORDINALS: Record<string, number> = { first: 1, second: 2, third: 3, fourth: 4, fifth: 5, last: -1 };

/** An answer in full: the suggestion it picks by number or place, or its own words. */
export function answerInFull(text: string, question: ClarificationData | undefined): string {
  const picked = question && pickedNumber(text.trim().toLowerCase());
  return (picked && question.suggestions.at(picked > 0 ? picked - 1 : picked)) || text;
}

function pickedNumber(text: string): number | undefined {
  const match =
    /^(?:the |number |option |no\.? ?|#)*(?:(\d)|(first|second|third|fourth|fifth|last))(?: one| option)?(?: please)?[.!)]*$/.exec(
      text,
    );
  if (!match) return undefined;
  return match[1] ? Number(match[1]) : ORDINALS[match[2]!];
}
