import type { ImageAttributes } from '@talknshop/contracts';
import { PRODUCT_LEXICON } from '../facts/products';
import { phraseLexicon } from '../text/lexicon';
import { tokenise } from '../text/tokens';
import { COLORS } from '../vocabulary/attributes';
import type { Need } from './need.reader';

const KNOWN_COLORS = phraseLexicon(COLORS);

/** Lets a picture say what the words left open: the thing, and with it its colour. */
export function withPicture(need: Need, picture: ImageAttributes | undefined): Need {
  const product_type = picture && productIn(picture);
  if (need.product_type !== '' || !picture || !product_type) return need;
  const color = picture.dominant_colors.find((name) => KNOWN_COLORS.has(name));
  const isNamed = need.attributes['color'] !== undefined || !color;
  return { ...need, product_type, attributes: isNamed ? need.attributes : { ...need.attributes, color } };
}

/** The surest object we know as a product, else the first such label. */
function productIn({ objects, labels }: ImageAttributes): string | undefined {
  const names = [...objects].sort((a, b) => b.confidence - a.confidence).map(({ name }) => name);
  return [...names, ...labels]
    .map((name) => PRODUCT_LEXICON.at(tokenise(name), 0)?.value)
    .find((noun) => noun !== undefined);
}
