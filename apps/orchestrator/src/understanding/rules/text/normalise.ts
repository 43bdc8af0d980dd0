import { MAX_MESSAGE_LENGTH } from '@talknshop/contracts';

/** One spelling for what looks alike: compatibility forms, quotes, dashes and blanks; emoji and invisible characters go. */
export function normalise(text: string): string {
  return text
    .slice(0, MAX_MESSAGE_LENGTH)
    .replace(/[′‘’ʼ`´]/gu, "'")
    .replace(/[″“”„]/gu, '"')
    .replace(/[‐-―−]/gu, '-')
    .normalize('NFKC')
    .replace(/[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Cs}\p{Cf}\u{FE00}-\u{FE0F}\u{20E3}]/gu, ' ')
    .replace(/[^\S\n]+/gu, ' ')
    .replace(/(?!\n)\p{Cc}/gu, ' ')
    .trim();
}
