import type { RequirementSpec } from '@talknshop/contracts';
import type { Expected } from './eval-set';
import { isSameCondition } from './judge-condition';
import type { Tally } from './tally';
import { holds, isSameAmount, isSamePhrase, texts, words } from './words';

/** One answer to judge: what was said, what is expected and what was understood. */
export interface Case<Spec> {
  id: string;
  text: string;
  expect: Expected;
  spec: Partial<Spec> | null | undefined;
  /** Stands before the name of each figure. */
  prefix?: string;
}

const LONGEST_PRODUCT = 4;

export function judgeNeed(need: Case<RequirementSpec>, tally: Tally): void {
  judgePrice(need, tally);
  judgeProduct(need, tally);
  judgeBrand(need, tally);
  judgeCondition(need, tally);
  judgeAttributes(need, tally);
}

function judgePrice({ id, expect, spec, prefix = '' }: Case<RequirementSpec>, tally: Tally): void {
  if (expect.price_min === undefined && expect.price_max === undefined && expect.price_target === undefined) return;
  const want = [expect.price_min, expect.price_max, expect.price_target];
  const got = [spec?.price?.min, spec?.price?.max, spec?.price?.target];
  const isRight = want.every((amount, i) => isSameAmount(got[i], amount));
  tally.note(`${prefix}price`, isRight, { id, want, got });
  const { currency } = expect;
  if (currency) tally.note(`${prefix}currency`, spec?.price?.currency === currency, { id, want: currency, got });
}

function judgeProduct({ id, expect, spec, prefix = '' }: Case<RequirementSpec>, tally: Tally): void {
  const want = expect.product_type;
  if (!want?.length) return;
  const got = spec?.product_type ?? '';
  const isShort = words(got).length <= LONGEST_PRODUCT;
  const isRight = isShort && want.some((product) => isSamePhrase(product, got));
  tally.note(`${prefix}product type`, isRight, { id, want, got });
}

/** A brand that the text only implies is neither asked for nor held against the answer. */
function judgeBrand({ id, text, expect, spec, prefix = '' }: Case<RequirementSpec>, tally: Tally): void {
  if (!expect.brand) return;
  const got = spec?.brand_preferences ?? [];
  const isNamed = got.some((brand) => holds(words(text), words(brand)));
  if (expect.brand.length === 0 && !isNamed) return;
  const areAllFound = expect.brand.every((brand) => got.some((name) => isSamePhrase(brand, name)));
  tally.note(`${prefix}brand`, expect.brand.length > 0 && areAllFound, { id, want: expect.brand, got });
}

function judgeCondition({ id, text, expect, spec, prefix = '' }: Case<RequirementSpec>, tally: Tally): void {
  const { condition: want } = expect;
  if (want === undefined || (!want && !spec?.condition)) return;
  tally.note(`${prefix}condition`, isSameCondition(spec?.condition, want, text), { id, want, got: spec?.condition });
}

/** Every word that was kept must be wanted; every value that is wanted must be kept, under whatever key. */
function judgeAttributes({ id, expect, spec, prefix = '' }: Case<RequirementSpec>, tally: Tally): void {
  if (!expect.attributes) return;
  const said = words(texts(spec?.attributes).join(' '));
  const kept = [...words(texts([spec?.attributes, spec?.filters]).join(' ')), ...words(spec?.product_type)];
  const values = texts(expect.attributes);
  const wanted = words(texts([values, expect.product_type, expect.brand]).join(' '));
  for (const got of said) tally.note(`${prefix}attribute precision`, wanted.includes(got), { id, want: values, got });
  for (const want of values)
    tally.note(`${prefix}attribute recall`, holds(kept, words(want)), { id, want, got: spec?.attributes });
}
