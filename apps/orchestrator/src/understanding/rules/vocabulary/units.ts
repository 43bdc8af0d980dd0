import { list } from './list';

/** What is counted or measured, so that the number before it is no price. */
export const UNITS_OF_MEASURE = new Set(
  list(`
    inch, inches, in, ", ', '', feet, foot, ft, yard, yards, yd, yds, mm, cm, millimeter, millimeters, millimetre, millimetres, centimeter, centimeters, centimetre, centimetres, m, meter, meters, metre, metres, mile, miles, km, kilometer, kilometers
    oz, ounce, ounces, ozs, fl, fluid, lb, lbs, pound, pounds, g, gr, gram, grams, kg, kgs, kilo, kilos, kilogram, kilograms, milligram, milligrams, mg, mcg, ton, tons
    ml, milliliter, milliliters, millilitre, millilitres, cl, l, liter, liters, litre, litres, gal, gallon, gallons, quart, quarts, qt, pint, pints, cup, cups, tbsp, tsp
    w, watt, watts, kw, kilowatt, kilowatts, v, volt, volts, amp, amps, ah, mah, wh, kwh, hz, khz, mhz, ghz, hertz, megahertz, gigahertz, db, lumen, lumens, lm, kelvin, btu, psi, rpm, hp, horsepower, cc
    gb, tb, mb, kb, gig, gigs, kilobyte, kilobytes, megabyte, megabytes, gigabyte, gigabytes, terabyte, terabytes, megabit, megabits, gigabit, gigabits, mp, megapixel, megapixels, p, k, dpi, ppi, fps, bit, core, cores, nits
    gsm, denier, thread, mph, kph, spf, ct, karat, carat, carats, kt
    second, seconds, sec, secs, minute, minutes, min, mins, hour, hours, hr, hrs, day, days, week, weeks, month, months, mo, mos, year, years, yr, yrs
    %, percent, °, degree, degrees, x, *, ×, /, :, star, stars, review, reviews, rating, ratings
    piece, pieces, pc, pcs, pack, packs, pk, count, counts, set, sets, pair, pairs, item, items, unit, units, dozen, sheets, pages, people, person, persons
    kids, adults, players, servings, calories, carbs, slices, bottles, cans, bags, boxes, rolls, tier, tiers, shelf, shelves, drawer, drawers, door, doors
    seater, speed, speeds, gear, gears, gang, light, lights, port, ports, slot, slots, way, ply, layer, layers, panel, panels, blade, blades, color, colors
    st, nd, rd, th, ths, wide, tall, long, high, deep, thick, channel, channels, band, inputs, outlets, pockets, sided, wheels, burners, quarts, lenses, keys
    of, more, other, or, degrees, apart, ways, times, of them, people's, w/, generation, gen, series, by
  `),
);

/** May follow an amount that has no currency without making it a count. */
export const CAN_FOLLOW_A_PRICE = new Set(
  list(`
    and, but, or, please, pls, plz, if, with, that, which, for, on, at, in, from, because, since, so, as, i, it, its, it's, is, are, would, we, my, this, who, though
    preferably, thanks, thank, total, altogether, all, each, apiece, everything, including, included, incl, shipped, delivered, before, after, not, no, also, too, while
    only, then, now, maybe, ideally, hopefully, can, could, do, should, must, may, will, or, max, min, tops, ok, okay, instead, when, where, unless, to, by, the, a, per
    maximum, minimum, under, over, above, below, up, around, about, price, budget, range, money, ish, show, find, get, give, need, want, have, has, any, anything, something, elsewhere, at, without, than, less, more, limit, cap, cash, firm, obo
    either, both, ones, one, pricewise, online, today, asap, works, work, fine, seems, sounds, feels, good, great, ideal, preferred, ballpark, bracket, region, area, neighborhood, mark, zone, sth, there, here, pls
  `),
);
