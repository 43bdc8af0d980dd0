import type { ProductCondition } from '@talknshop/contracts';
import { list } from './list';

/** How the state of a thing is said. "Used" alone says nothing. */
export const CONDITION_PHRASES: Record<ProductCondition, string[]> = {
  new: list(`
    brand new, unopened, never opened, never been opened, never used, never been used, unused, factory sealed, sealed box, still sealed, sealed, new in box, new in the box, in original packaging, new with tags, new condition, condition new, nib, nwt, bnib, bnwt, still in box, still in the box, still in original package, new only, only new, must be new
  `),
  like_new: list(`
    like new, as new, almost new, nearly new, good as new, mint, mint condition, near mint, barely used, hardly used, pristine, open box, flawless
  `),
  good: list(`
    good condition, great condition, very good condition, excellent condition, good shape, great shape, excellent shape, very good shape, used good, used very good, good used condition, very good, lightly used, gently used, slightly used, light use, well maintained, well kept, good quality used
  `),
  fair: list(`
    fair condition, acceptable condition, acceptable, used acceptable, fair shape, some scratches, with scratches, few scratches, scratched, cracked, dented, visible wear, well used, heavily used, worn, cosmetic damage, for parts
  `),
  refurbished: list(`
    refurbished, refurb, refurbs, certified refurbished, manufacturer refurbished, seller refurbished, factory refurbished, renewed, reconditioned, remanufactured, certified pre owned, certified preowned
  `),
};

/** "New" before or after these is part of a name or means something else. */
export const NEW_IS_NO_CONDITION = {
  before: new Set(
    list(`something, anything, what's, whats, i'm, im, am, my, our, is, are, any, the, her, his, their, your, with`),
  ),
  after: new Set(
    list(
      `balance, york, orleans, zealand, england, jersey, mexico, delhi, era, here, to, year, years, baby, born, home, house, apartment, job, puppy, kitten, mom, mother, dad, parents, parent, school, version, release, releases, arrivals, arrival, model, models, generation, design, ones, one, fragrance, flavor, recipe, formula, look, place, office, kitten, dog, boyfriend, girlfriend, hobby, wave`,
    ),
  ),
};
