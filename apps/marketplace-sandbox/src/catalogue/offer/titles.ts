import type { Dice } from '../product/dice';
import { type DescribedProduct, shortened } from '../product/make-products';
import type { SandboxMarketplace } from './sandbox-offer';

export const MAX_EBAY_TITLE = 80;

/** A title as the marketplace's sellers write them; `state_words` (`Open Box`) may be none. */
export function titleFor(
  marketplace: SandboxMarketplace,
  thing: DescribedProduct,
  state_words: string,
  dice: Dice,
): string {
  return STYLES[marketplace](thing, state_words, dice);
}

type Style = (thing: DescribedProduct, state_words: string, dice: Dice) => string;

const STYLES: Record<SandboxMarketplace, Style> = {
  ebay: ({ head, highlights, telling, product }, state_words, dice) => {
    const color = product.color ?? '';
    const others = highlights.filter((highlight) => !telling.includes(highlight));
    const parts = dice.chance(0.5) ? [...telling, ...others, color] : [...telling, color, ...others];
    return fitted([head, ...parts].map(withoutCommas), state_words);
  },
  amazon: ({ head, highlights, product }, state_words, dice) => {
    const details = [...highlights, ...(product.color ? [product.color] : [])];
    const title = dice.chance(0.6) ? [head, ...details].join(', ') : `${head} - ${details.join(', ')}`;
    return [title.replace(/ - $/, ''), ...(state_words ? [`(${state_words})`] : [])].join(' ');
  },
  walmart: ({ head, product, ...thing }, state_words, dice) => {
    const color = product.color ? [product.color] : [];
    const called = state_words ? `${state_words} ${head}` : head;
    return dice.chance(0.5)
      ? [called, ...shortened(thing, 3), ...color].join(', ')
      : [called, ...color, ...shortened(thing, 2)].join(', ');
  },
  bestbuy: ({ product, head_without_brand, ...thing }, state_words) =>
    [
      ...(state_words ? [state_words] : []),
      product.brand,
      head_without_brand,
      ...shortened(thing, 3),
      ...(product.color ? [product.color] : []),
    ].join(' - '),
};

/** As many parts as fit; what the state is may be left out, since eBay says it beside the title. Only a head that is too long is cut. */
function fitted([head = '', ...parts]: string[], state_words: string): string {
  const state = head.length + 1 + state_words.length <= MAX_EBAY_TITLE ? state_words : '';
  const room = MAX_EBAY_TITLE - (state ? state.length + 1 : 0);
  const title = parts.reduce(
    (title, part) => (part && title.length + 1 + part.length <= room ? `${title} ${part}` : title),
    clipped(head, room),
  );
  return state ? `${title} ${state}` : title;
}

/** At most so many characters, whole words if there are any. */
export function clipped(text: string, length: number): string {
  if (text.length <= length) return text;
  const end = text.lastIndexOf(' ', length);
  return text.slice(0, end > 0 ? end : length).trimEnd();
}

function withoutCommas(text: string): string {
  return text.replace(/,/g, '');
}
