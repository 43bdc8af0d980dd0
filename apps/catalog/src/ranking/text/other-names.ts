import { wordsOf } from './words';

/** Names of one line mean the same thing. */
const LINES = `
  air purifier, air cleaner
  area rug, rug, carpet
  armchair, accent chair
  baby stroller, stroller, pram, buggy, pushchair
  backpack, rucksack, knapsack, book bag
  bicycle, bike
  body lotion, lotion
  bookcase, bookshelf
  cell phone, cellphone, mobile phone, mobile, smartphone, phone
  clothes dryer, tumble dryer
  comforter, duvet
  console, game console, gaming console, video game console
  couch, sofa, settee
  crib, cot
  curtains, drapes
  diaper, nappy
  duct tape, duck tape
  earbuds, earphones, in ear headphones
  external hard drive, portable hard drive, external drive, portable drive
  external ssd, portable ssd
  eyeglasses, glasses, spectacles
  faucet, tap
  flashlight, torch
  frying pan, fry pan, skillet
  game controller, controller, gamepad, joypad
  hair dryer, blow dryer
  hairbrush, hair brush
  handbag, purse
  hoodie, hooded sweatshirt
  ink, ink cartridge
  jigsaw puzzle, puzzle
  k cup, coffee pod, coffee capsule
  kitchen knife, knife
  laptop, laptop computer, notebook computer, notebook pc
  light bulb, bulb, lightbulb
  luggage, suitcase
  memory card, sd card
  notebook, journal
  nightstand, bedside table, night table
  pajamas, pyjamas, pjs, sleepwear
  perfume, fragrance, eau de parfum, eau de toilette
  picture frame, photo frame
  playstation 5, ps5
  playstation 4, ps4
  plush, plush toy, stuffed animal, stuffed toy, plushie
  power bank, portable charger
  refrigerator, fridge
  remote, remote control
  rice cooker, rice maker
  robot vacuum, robotic vacuum, robot vacuum cleaner
  running shoes, runners
  sconce, wall light
  shoe laces, shoelaces, laces
  slow cooker, crock pot, crockpot
  smartwatch, smart watch
  sneakers, trainers, tennis shoes
  sofa cover, couch cover, slipcover, sofa slipcover
  space heater, heater
  standing desk, sit stand desk, height adjustable desk, stand up desk
  sunscreen, sunblock
  sweatpants, joggers
  t shirt, tshirt, tee, tee shirt
  television, tv, telly
  throw, throw blanket
  trash can, garbage can, waste bin
  turntable, record player
  underwear, underpants, boxer briefs
  vacuum, vacuum cleaner, hoover
  video doorbell, doorbell camera
  wall mount, mount, wall bracket
  water bottle, drinking bottle
`;

const NAMES = namesByWords(LINES);
const LONGEST = 4;

/**
 * A thing's name and its other names, as words: a `leather couch` is also a `leather sofa`, a `ps5 controller` one for the
 * `playstation 5`. The one that was used comes first.
 */
export function otherNames(name: readonly string[]): (readonly string[])[] {
  const names: (readonly string[])[] = [name];
  for (let end = name.length; end > 0; end--) {
    for (let start = Math.max(0, end - LONGEST); start < end; start++) {
      const others = NAMES.get(name.slice(start, end).join(' '));
      if (!others) continue;
      names.push(...others.map((other) => name.toSpliced(start, end - start, ...other)));
      break; // a "game controller" is no other controller
    }
  }
  return names;
}

/** Lines so well known that titles and shelves go by what they are. */
const LINES_OF: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  Object.entries({
    airpods: 'earbud headphone',
    chromebook: 'laptop',
    ipad: 'tablet',
    iphone: 'phone smartphone',
    kindle: 'reader ereader tablet',
    lego: 'toy block',
    macbook: 'laptop',
    nintendo: 'console',
    pixel: 'phone smartphone',
    playstation: 'console',
    ps5: 'console',
    roomba: 'vacuum',
    thinkpad: 'laptop',
    xbox: 'console',
  }).map(([line, nouns]) => [line, nouns.split(' ')]),
);

/** What a well-known line is one of: an iPhone is a phone. */
export function nounsOfLine(name: readonly string[]): readonly string[] {
  return name.flatMap((word) => (Object.hasOwn(LINES_OF, word) ? LINES_OF[word]! : []));
}

function namesByWords(lines: string): ReadonlyMap<string, readonly (readonly string[])[]> {
  const names = new Map<string, (readonly string[])[]>();
  for (const line of lines.trim().split('\n')) {
    const alike = line.split(',').map(wordsOf);
    for (const name of alike) {
      const others = alike.filter((other) => other !== name);
      names.set(name.join(' '), [...(names.get(name.join(' ')) ?? []), ...others]);
    }
  }
  return names;
}
