/** All that can be asked for; what is not asked for stays absent. */
export const AMAZON_RESOURCES: ReadonlySet<string> = new Set([
  'browseNodeInfo.browseNodes',
  'browseNodeInfo.browseNodes.ancestor',
  'browseNodeInfo.browseNodes.salesRank',
  'browseNodeInfo.websiteSalesRank',
  'customerReviews.count',
  'customerReviews.starRating',
  'images.primary.small',
  'images.primary.medium',
  'images.primary.large',
  'images.primary.highRes',
  'images.variants.small',
  'images.variants.medium',
  'images.variants.large',
  'images.variants.highRes',
  'itemInfo.byLineInfo',
  'itemInfo.contentInfo',
  'itemInfo.contentRating',
  'itemInfo.classifications',
  'itemInfo.externalIds',
  'itemInfo.features',
  'itemInfo.manufactureInfo',
  'itemInfo.productInfo',
  'itemInfo.technicalInfo',
  'itemInfo.title',
  'itemInfo.tradeInInfo',
  'offersV2.listings.availability',
  'offersV2.listings.condition',
  'offersV2.listings.dealDetails',
  'offersV2.listings.isBuyBoxWinner',
  'offersV2.listings.loyaltyPoints',
  'offersV2.listings.merchantInfo',
  'offersV2.listings.price',
  'offersV2.listings.type',
  'parentASIN',
  'searchRefinements',
]);

type Tree = { [key: string]: unknown };

/** The parts of `whole` that these resources name; lists count as what they hold. */
export function onlyAsked(whole: Tree, resources: readonly string[]): Tree {
  const asked: Tree = {};
  for (const resource of resources) graft(asked, whole, resource.split('.'));
  return asked;
}

function graft(onto: Tree, from: Tree, [step = '', ...rest]: string[]): void {
  const part = from[step];
  if (part === undefined) return;
  if (rest.length === 0) onto[step] = part;
  else if (Array.isArray(part)) onto[step] = part.map((entry, place) => grown(listed(onto[step])[place], entry, rest));
  else onto[step] = grown(onto[step], part, rest);
}

function grown(so_far: unknown, from: unknown, rest: string[]): Tree {
  const branch = isTree(so_far) ? so_far : {};
  if (isTree(from)) graft(branch, from, rest);
  return branch;
}

function listed(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

function isTree(value: unknown): value is Tree {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
