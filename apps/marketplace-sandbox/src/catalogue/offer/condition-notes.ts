import type { Dice } from '../product/dice';
import type { State } from './states';
import type { Trade } from './trades';

/** A seller's word on the state of a piece that is not new, as eBay shows it beside the condition. */
export function conditionNote(trade: Trade, state: State, dice: Dice): string | undefined {
  if (state === 'new') return undefined;
  return dice.oneOf(NOTES[state][trade] ?? NOTES[state].goods);
}

type Notes = { goods: readonly [string, ...string[]] } & Partial<Record<Trade, readonly [string, ...string[]]>>;

const CERTIFIED = 'Inspected, cleaned and repackaged by the maker, with its warranty.';

const NOTES: Record<Exclude<State, 'new'>, Notes> = {
  open_box: {
    goods: ['Box opened, never used.', 'Returned by a buyer unused; the box has a dent.'],
    electronics: ['Box opened to check it, all accessories included.', 'Display piece, protective film still on.'],
  },
  like_new: {
    goods: ['Used once, no marks.'],
    apparel: ['Worn once, washed, no flaws found.', 'Tried on indoors only; tags removed.'],
    book: ['Read once, spine uncreased.'],
  },
  certified_refurbished: { goods: [CERTIFIED] },
  excellent_refurbished: {
    goods: ['Tested and cleaned, no visible marks from a foot away.'],
    electronics: ['Fully tested; battery holds at least 80% of its charge. No visible marks from a foot away.'],
  },
  good_refurbished: {
    goods: ['Tested and working; light scratches.'],
    electronics: ['Tested and working; light scratches on the case, generic charger.'],
  },
  used: {
    goods: ['Works as it should, ordinary signs of use.', 'A scuff on one side, see description.'],
    electronics: ['Light scratches on the back, works as it should.', 'No charger included. Reset and ready to use.'],
    appliance: ['Cleaned and descaled, works well; manual missing.', 'A scratch on the front, works as it should.'],
    apparel: ['Gently worn, slight fading.', 'Some wear at the seams, plenty of life left.'],
    book: ['Corners rubbed, a name inside the cover.', 'Some highlighting in the first chapter.'],
  },
  worn: {
    goods: ['Heavy signs of use; still does its job.', 'A part was replaced; scratched all over.'],
    electronics: [
      'Hairline crack in a corner; the battery needs replacing soon.',
      'A button sticks at times. Sold as is.',
    ],
    book: ['Cover torn, pages yellowed, complete.'],
  },
  for_parts: {
    goods: ['Does not work; for parts or repair.'],
    electronics: ['Does not turn on; for parts or repair, no returns.', 'Cracked screen, locked, untested. For parts.'],
  },
};
