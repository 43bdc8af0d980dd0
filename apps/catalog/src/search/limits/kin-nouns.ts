const LINES = `
  armchair, bench, chair, couch, futon, loveseat, recliner, sectional, sofa, stool
  backpack, bag, duffel, handbag, luggage, purse, suitcase, tote, wallet
  bassinet, bed, cot, crib, daybed, futon, mattress, topper
  bean, coffee, pod
  bicycle, bike, scooter
  blanket, comforter, duvet, quilt, throw
  blazer, coat, hoodie, jacket, sweater, sweatshirt, vest
  blender, juicer, mixer, processor
  blouse, dress, hoodie, polo, shirt, skirt, sweater, top, tshirt
  boat, kayak
  book, cookbook, journal, notebook, planner, puzzle, sketchbook
  bookcase, bookshelf, cabinet, dresser, nightstand, shelf, sideboard, wardrobe
  boot, loafer, sandal, shoe, slipper, sneaker
  bottle, cup, mug, tumbler
  bowl, dinnerware, dish, mug, plate
  bulb, chandelier, lamp, lantern, light, sconce
  camcorder, camera, cam, lens, webcam
  carpet, mat, rug
  chromebook, computer, desktop, laptop, macbook, pc, tablet
  cleaner, cleanser, mop, steamer, sweeper, vacuum
  cleanser, cream, lotion, moisturizer, serum, sunscreen
  console, controller, game
  cooker, fryer, grill, microwave, oven, stove, toaster
  cookware, oven, pan, pot, skillet, wok
  cooler, freezer, fridge, refrigerator
  desk, table, workstation
  doll, figure, game, lego, plush, plushie, puzzle, set, toy
  drill, driver, grinder, jigsaw, sander, saw, screwdriver, set, tool
  drive, ssd, storage
  earbud, earphone, headphone, headset
  fan, conditioner, heater, humidifier, purifier, dehumidifier
  fitbit, smartwatch, tracker, watch
  glass, goggle, sunglass
  hat, beanie, cap, helmet
  iron, straightener, dryer, styler
  ipad, tablet, reader
  jean, legging, pajama, pant, short, sweatpant
  kettle, maker, machine, press
  knife, set
  monitor, projector, television, tv
  bracelet, earring, jewelry, necklace, pendant, ring
  clipper, razor, shaver, trimmer
  bike, treadmill, machine, rower
  receiver, soundbar, speaker, subwoofer, system
`;

/**
 * Whether someone who looks for the one may be glad of the other, going by the nouns that say what they are: headphones are
 * looked for as earbuds, and the other way round; pajamas are never looked for as scooters.
 */
export function areKin(noun: string, other: string): boolean {
  return noun === other || (FAMILIES.get(noun) ?? []).some((family) => family.has(other));
}

const FAMILIES = familiesByNoun();

function familiesByNoun(): ReadonlyMap<string, readonly ReadonlySet<string>[]> {
  const families = LINES.trim()
    .split('\n')
    .map((line) => new Set(line.split(',').map((noun) => noun.trim())));
  const nouns = new Set(families.flatMap((family) => [...family]));
  return new Map([...nouns].map((noun) => [noun, families.filter((family) => family.has(noun))]));
}
