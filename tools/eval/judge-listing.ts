import { isSameCondition } from './judge-condition';
import type { Case } from './judge-need';
import type { Tally } from './tally';
import { holds, isSameAmount, isSamePhrase, texts, words } from './words';

/** What is judged of a listing. */
export interface JudgedListing {
  title: string;
  category: string;
  price: number;
  condition: string;
  attributes: Record<string, unknown>;
  target_marketplaces: string[];
}

export function judgeListing(listing: Case<JudgedListing>, tally: Tally): void {
  const { id, text, expect, spec } = listing;
  if (expect.price !== undefined)
    tally.note('listing price', isSameAmount(spec?.price, expect.price), { id, want: expect.price, got: spec?.price });
  if (expect.condition || spec?.condition) {
    const isRight = isSameCondition(spec?.condition, expect.condition, text);
    tally.note('listing condition', isRight, { id, want: expect.condition, got: spec?.condition });
  }
  judgeTitle(listing, tally);
  judgePlace(listing, tally);
}

function judgeTitle({ id, expect, spec }: Case<JudgedListing>, tally: Tally): void {
  for (const want of expect.title_contains ?? [])
    tally.note('listing title', holds(words(spec?.title), words(want)), { id, want, got: spec?.title });
  if (!expect.brand?.length) return;
  const said = words(texts([spec?.attributes, spec?.title]).join(' '));
  const isRight = expect.brand.every((brand) => holds(said, words(brand)));
  tally.note('listing brand', isRight, { id, want: expect.brand, got: spec?.attributes });
}

function judgePlace({ id, expect, spec }: Case<JudgedListing>, tally: Tally): void {
  const { category, marketplaces } = expect;
  const got = spec?.target_marketplaces;
  if (marketplaces?.length)
    tally.note('listing marketplaces', named(marketplaces) === named(got), { id, want: marketplaces, got });
  if (category?.length) {
    const isRight = category.some((name) => isSamePhrase(name, spec?.category ?? ''));
    tally.note('listing category', isRight, { id, want: category, got: spec?.category });
  }
}

function named(marketplaces: readonly string[] = []): string {
  return marketplaces
    .map((name) => name.replace('_marketplace', ''))
    .sort()
    .join();
}
