import { list } from './list';

/** How another one should be. */
export const COMPARATIVES = list(`
  cheaper, pricier, smaller, bigger, larger, lighter, heavier, newer, older, faster, longer, shorter, better, more, less, fewer, nicer, stronger, quieter, thinner, slimmer, thicker, softer, warmer, sturdier, brighter, darker, simpler, fancier, lower, higher, wider, narrower, taller, cooler, safer, stylish, classier, louder, tougher, finer, more stylish, sturdier, smarter, prettier, cleaner, rougher, tighter, looser, deeper, shallower, easier, comfier, fresher, earlier, later, worse
`);
