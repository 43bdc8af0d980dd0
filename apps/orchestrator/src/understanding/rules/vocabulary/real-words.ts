import { list } from './list';

/** Words a letter away from a product that are no slip of the pen: a match is no matcha. */
export const REAL_WORDS = new Set(
  list(`
    banned, barely, battle, bidding, busting, charge, charged, charges, charter, choke, choked, cleaned, clearer, clipped, close, closed, closer, closes, closest, clover, controlled, covert, creating, creative, erased, fenced, figured, flooding, folded, freezes, fringe, fruity, glide, greater, highlighted, jumped, locked, market, markets, marked, match, matched, matches, matching, organize, organized, painter, pitches, planned, pointing, porter, posted, preserved, preset, presets, prevent, prevents, printed, printing, professor, raising, receive, received, receives, recorded, relist, reorder, replay, rocket, route, routes, sample, samples, scaled, scanned, sender, serve, served, serves, shove, simpler, skipper, spanner, splice, sports, stable, stacking, stale, status, sticking, strong, suspended, switched, tested, thrilled, thrown, tracked, trained, trimmed, waiter, waiters, walked
  `),
);
