import { list } from './list';

/** What ties the words after it to the product: `main` opens the thing itself, the others open a fact about it. */
export type Link = 'main' | 'for' | 'with' | 'made' | 'in' | 'is' | 'and' | 'not' | 'no_longer' | 'none';

export const LINKS: Record<Exclude<Link, 'none'>, string[]> = {
  main: list(`
    looking for, loking for, lookin for, lookng for, serching for, searchin for, how about, what about, best match for, best matches for, lookin, looking to buy, looking to get, looking to find, looking to purchase, searching for, search for, shopping for, hunting for, hunt for, in search of, in the market for, interested in, in need of, need, needs, want, wants, wanna, would like, i'd like, id like, like to have, find, find me, get, get me, buy, buy me, purchase, order, show, show me, give me, gimme, recommend, suggest, looking, look for, searching, want to find, want to buy, want to get, go for, after, grab, grab me, see, got any, have any, sell any, do you have, do you sell, do you carry, do you stock, do u have, have you got, is there, are there, there any, pick, choose, select, locate, shop for, browse, seek, seeking, sourcing
  `),
  for: list(
    `for, suitable for, ideal for, designed for, intended for, good for, great for, perfect for, best for, meant for, made for, used for, compatible with, works with, work with, fits, fit for, compatible for, that fits, that fit, to fit, to use for, to use with, to help, helps, suitable with, suited for, appropriate for, safe for, goes with, go with, to go with`,
  ),
  with: list(
    `with, w/, has, have, having, had, includes, include, including, contains, contain, containing, its contain, features, featuring, feature, comes with, come with, equipped with, offers, offer, provides, provide, supports, support, delivers, delivery, produces, produce, plus, along with, filled with, based on, that can, able to, can`,
  ),
  made: list(
    `made of, made from, made with, made out of, made up of, made in, crafted from, built from, constructed from, consisting of, from, out of, material is`,
  ),
  in: list(
    `in, on, at, of, by, comes in, come in, coming in, inside, near, under, over, about, around, between, per, as, size should be, color should be, to, into, onto, within, through, against, up, down, out, off, upon, across, until, till, since, during, before, behind, among, toward, via, style of, kind of, type of, sort of`,
  ),
  is: list(
    `that, that's, thats, which, who, whose, is, are, am, was, were, be, being, been, it's, its, it, they, they're, these are, this is, should be, must be, has to be, have to be, needs to be, need to be, can be, would be, will be, where, so that, because, since, comes, come, coming, isn't, looks, look, looks like, feel, feels, makes, make, made, goes, go, going, works, work, working, does, do, doing, done`,
  ),
  and: list(`and, &, also, or, as well as, but also, not only, both, either, plus also, but, yet, then, nor`),
  not: list(
    `not, no, without, non of, except, except for, excluding, other than, anything but, never, avoid, get rid of, minus, don't want, dont want, do not want, doesn't have, does not have, not a, not the`,
  ),
  no_longer: list(`instead of, rather than, drop, drop the, forget, forget the, forget about the, skip, skip the`),
};

/** Words that carry no fact about a product. */
export const FILLERS = new Set(
  list(`
    i, i'm, im, i'd, id, i've, ive, i'll, ill, me, my, mine, myself, we, we're, we've, we'd, us, our, you, your, you're, he, him, his, she, her, hers, they, them, their, theirs, this, these, those, there, here, someone, somebody, anyone, everyone, everybody, people
    a, an, the, some, any, all, each, every, both, few, several, many, much, lot, lots, couple, pair, pairs, piece, pieces, bit, little bit, another, other, others, else, such, same, own, certain, various, different, one, ones, thing, things, something, anything, nothing, everything, stuff, item, items, product, products, option, options, choice, choices, selection, variety, kind, type, sort, types, kinds, version, brand, brands, version, model, models, category, example, result, results
    please, pls, plz, plese, thanks, thank, kindly, just, only, really, very, quite, pretty, so, too, even, still, already, maybe, perhaps, possibly, probably, possible, if possible, ideally, preferably, prefer, preferred, preference, actually, basically, specifically, especially, particularly, exactly, simply, currently, now, today, tonight, tomorrow, soon, again, always, often, usually, never, ever, also, well, ok, okay, yes, yeah, yep, sure, hey, hi, hello, hiya, greetings, oh, um, uh, hmm, lol, haha
    can, could, would, should, will, shall, may, might, must, let, let's, lets, help, helps, try, trying, tried, hope, hoping, wish, love, loves, like, likes, liked, know, think, thinking, guess, feel, seem, seems, wonder, wondering, say, said, tell, ask, asking, mean, means, care, cares, mind, matter, satisfy, desire, enjoy, eat, wear, wearing, use, uses, used, using, usage, keep, keeps, keeping, put, puts, take, takes, taking, took, bring, brings, give, gives, given, set up, turn, start, stop, see, saw, seen, found, finds, finding, bought, buying, purchased, purchasing, ordering, getting, gets, gotten, got, picking, choosing, chosen, selected, selecting, shopping, shop, sells, sell, available, availability, stock, ship, ships, quality of
    good, great, nice, best, better, perfect, ideal, excellent, awesome, amazing, decent, right, proper, suitable, appropriate, favorite, beautiful, wonderful, fine, lovely, reasonable, reasonably, worth, recommended, top, quality
    cheap, cheaper, cheapest, inexpensive, expensive, pricey, pricy, costly, affordable, affordably, economical, budget, budgets, price, prices, priced, pricing, cost, costs, money, dollar, dollars, buck, bucks, usd, spend, spending, pay, deal, deals, bargain, discount, sale, on sale, value, total, amount, tight, low cost, low price, wallet, funds, limit, limits, ceiling, cap, range, max, maximum, min, minimum, most, more, less, least, than, under, over, below, above, up to, around, about, roughly, approximately, fair, $
    when, where, what, what's, whats, how, why, who, whom, whichever, whatever, while, though, although, however, because, cause, therefore, thus, else, ago, yet, up, down, back, away, out, off, way, ways, time, times, day, days, lately, recently, years, year, old, new, brand new, latest, newest, recent, first, second, last, next, rest, instead, rather, able, need to, want to, has to, have to, be able, going to, gonna, im going, is going, willing, ready, needs, need, want, wants, necessary, required, requirement, requirements, specification, specifications, spec, specs, particular, specific
    best match, best matches, closest match, closest matches, better match, better matches, sort by match, relevance, relevancy, relevant, most relevant, works for me, works for us, work for me, works fine, works too, works well enough
    any condition, any rating, any ratings, whatever condition, whatever rating
    '', ", -, (, ), [, ], {, }, *, #, @, ~, ^, =, _, |, \\, <, >, %, +, ', etc, e.g., i.e.
    doesn't, doesnt, don't, dont, didn't, didnt, isn't, isnt, aren't, arent, won't, wont, can't, cant, cannot, couldn't, wouldn't, shouldn't, haven't, hasn't, remove, clear, change, switch to, filter, filter by, filter them, filter these, filter out, filter the, filter for, sort, sort by, sort them, increase, decrease, raise, lower, reduce, set the, exclude, add, matter, irrelevant, flexible, open to, preference
    a little, a tad, slightly, a touch, somewhat, walmart, ebay, bestbuy, best buy, if, unless, whether, link, links, url, review, reviews, discount, discounts, coupon, question, questions, problem, issue, advice, opinion, hand, luck, news, name, message, notify, notified, alert, wait, monday, tuesday, wednesday, thursday, friday, saturday, sunday, weekend, week, month, delivered, link to, website, store, stores, site, online, preferences, looked, searched, helpful, tub, fine with, alright, moment, minute, sec, hold on
    wow, nice, suggestion, suggestions, recommendation, recommendations, idea, ideas, alternative, alternatives, info, information, detail, details, pack, package, packet, bottle of, bag of, box of, jar of, can of, pack of, tub of, tube of, carton of, case of, bunch of, loaf of, package of, packet of, container of, pair of, pairs of, piece of, pieces of, stick of, stack of, assortment of, set of, sets of, lot of, lots of, box with
  `),
);

/** End one thought and begin the next. */
export const CLAUSE_MARKS = new Set(['.', ',', ';', ':', '!', '?', '\n', '(', ')', '/', '"']);
