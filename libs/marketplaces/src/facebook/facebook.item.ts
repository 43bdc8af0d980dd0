import { rejected } from '../posting/rejected';
import type { PostableListing } from '../posting/marketplace-posting.port';
import { linkTo } from '../posting/posting-access';
import { cleanLine } from '../posting/rules/clean-text';
import { FACEBOOK_RULES } from '../posting/rules/facebook.rules';
import { fit } from '../posting/rules/fitted';
import { decimal } from '../search/price-bounds';
import type { FacebookConfig } from './facebook.config';

/** `staging` is Meta's draft. */
export type FacebookVisibility = 'staging' | 'published';

/** The `data` of one row of `items_batch`. */
export function facebookItem(
  sku: string,
  { spec, picture_urls, quantity = 1 }: PostableListing,
  visibility: FacebookVisibility,
  config: FacebookConfig,
): object {
  const { title, description, price, condition } = fit(spec, 'facebook');
  if (condition === undefined)
    throw rejected('facebook', 'Facebook does not know this condition.', { field: 'condition' });
  const brand = spec.attributes['brand'];
  return {
    id: sku,
    title,
    description,
    availability: 'in stock',
    condition,
    price: `${decimal(price)} ${spec.currency}`,
    link: linkTo(config.item_link, { id: sku }),
    image: picture_urls.slice(0, FACEBOOK_RULES.pictures.max).map((url) => ({ url })),
    ...(typeof brand === 'string' && { brand: cleanLine(brand).slice(0, LONGEST_BRAND) }),
    quantity_to_sell_on_facebook: quantity,
    visibility,
  };
}

const LONGEST_BRAND = 100;
