import { lexicon } from '../text/lexicon';
import { CATEGORIES, PRODUCT_LINES } from '../vocabulary/selling';
import { PRODUCTS } from '../vocabulary/products';

const DEPARTMENTS = lexicon(
  Object.entries(PRODUCTS).flatMap(([department, nouns]) => nouns.map((noun) => [noun, department] as const)),
);

/** The shelf and the kind of thing: "electronics > smartphone". A product line named in the title says it where no noun does. */
export function categoryOf(product_type: string, title: string): string | undefined {
  const kind = lineOf(title, product_type) ?? product_type;
  if (kind === '') return undefined;
  const department = departmentOf(kind);
  return department ? `${department} > ${kind}` : kind;
}

const ACCESSORY =
  / (?:case|cover|charger|cable|strap|band|dock|stand|holder|mount|protector|sleeve|bag|battery|adapter|controller|lens|remote|keyboard|game|box|skin)s?$/;

/** A case for an iPhone is no iPhone. */
function lineOf(title: string, product_type: string): string | undefined {
  const lower = title.toLowerCase();
  const line = PRODUCT_LINES.find(([pattern]) => pattern.test(lower))?.[1];
  if (!line || product_type === '') return line;
  const isNamed = PRODUCT_LINES.some(([pattern]) => pattern.test(product_type)) && !ACCESSORY.test(product_type);
  return isNamed || isKindOf(product_type, line) ? line : undefined;
}

function isKindOf(product_type: string, line: string): boolean {
  return (
    product_type === line ||
    /^(?:phone|watch|tablet|computer|camera|console|bicycle|calculator|keyboard|monitor)$/.test(product_type)
  );
}

function departmentOf(kind: string): string | undefined {
  const words = kind.split(' ');
  for (let from = 0; from < words.length; from++) {
    const phrase = words.slice(from).join(' ');
    const found = DEPARTMENTS.has(phrase) ? departmentNamed(phrase) : undefined;
    if (found) return found;
  }
  return undefined;
}

function departmentNamed(phrase: string): string | undefined {
  const department = Object.entries(PRODUCTS).find(([, nouns]) => nouns.includes(phrase))?.[0];
  return department && CATEGORIES[department];
}
