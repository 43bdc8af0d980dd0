import { COMPARATIVES } from './comparatives';
import { list } from './list';
import { COUNT_WORDS } from './selling-counts';

/** Words that lead into a sentence and say nothing of what it asks for. */
export const LEADS = list(`
  ok, well, so, and, but, oh, ah, um, uh, umm, hm, hmm, hmmm, yes, ya, no, hey, hi, hello, great, perfect, cool, nice, awesome, sweet, alright, sure, good, fine, please, actually, wait, sorry, now, then, also, right, wow, omg, just, maybe, lovely, excellent, amazing, wonderful
  fantastic, brilliant, super, got it, you know what, in that case, by the way, hold on, on second thought, i think, i guess, i see, i mean, great choice, good choice, sounds good, looks good, could you, can you, would you, will you, ooh, yay, haha, lol
`);

/** Words that end a sentence and say nothing of what it asks for. */
export const TAILS = list(`
  please, then, now, already, yet, mate, man, dude, buddy, though, too, instead, for now, for today, today, tonight, right now, ok, thanks, thank you, for me, here, anymore, any more, so far, lol, haha, actually, i guess, i think, all, sir, guys, everyone, again, so much, a lot, after all, at all, later
`);

/** What one has without having it to sell: people to buy for, and money. */
const NO_GOODS = list(`
  to, for, and, who, need, want, looking, budget, dollar, buck, gift, present, kid, child, children, boy, girl, friend, people, guest, nephew, niece, son, daughter, cousin, sister, brother, parent, grandkid, grandchildren, employee, coworker, colleague, teacher, student, client, bridesmaid, room, window
`);

/** Words that stand for each other in the wordings of an intent. */
export const WORD_CLASSES: Record<string, string[]> = {
  ORD: list(
    `first, second, third, fourth, fifth, last, top, middle, one, two, three, four, five, six, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, a, b, c, d`,
  ),
  NTH: list(`first, second, third, fourth, fifth, last, next to last, top, bottom, middle`),
  THAT: list(`it, this, that, these, those, them, both, this one, that one, all of them, both of them`),
  I_WILL: list(`
    i will, i am going to, i am, we will, let us, let me, i would like to, i would love to, i would, i want to, i think i will, i shall, i am gonna, going to, will, i prefer to, i have decided to, i would rather, i wish to, i have to, i might
  `),
  TAKE: list(`
    take, taking, choose, choosing, pick, picking, buy, buying, get, getting, grab, grabbing, order, ordering, purchase, purchasing, have, go for, going for, go with, going with, settle on, settle for, reserve, book, stick with, be having, keep
  `),
  NOTIFY_ME: list(`
    let me know, let us know, tell me, notify me, alert me, ping me, message me, email me, text me, remind me, inform me, warn me, update me, buzz me, dm me, call me, wake me, wake me up, mail me, contact me, drop me a message, drop me a line, send me a message, send me an alert
    send me an email, send me a notification, give me a shout, give me a heads up, heads up, shoot me a message, shoot me a text, let me hear, tell us, notify us, alert us, hit me up, keep me posted, keep me updated, be notified, get notified, be alerted, be told, get an alert, get a notification, a notification, an alert, come back to me, get back to me
  `),
  WHEN: list(
    `when, whenever, if, once, as soon as, the moment, the minute, the second, until, in case, should, the day`,
  ),
  PRICE_MOVE: list(`
    price, drop, drops, dropped, dropping, fall, falls, fell, cheaper, lower, lowers, reduced, reduces, discount, discounted, discounts, sale, below, under, less, markdown, marked down, deal, deals, cost, costs, down, hits, reaches, gets there, price cut, black friday, prime day, goes for, more affordable, change, changes
  `),
  WATCH: list(
    `watch, watching, track, tracking, monitor, monitoring, follow, following, keep an eye on, keep an eye out for, keep track of, keep watch on, keep watching, keep tabs on, look out for`,
  ),
  TASK: list(`
    search, searching, searches, listing, ad, post, posting, request, results, result, upload, order, sale, hunt, scan, lookup, query, publication, item
  `),
  DONE: list(`
    ready, done, finished, complete, completed, live, up, online, posted, published, listed, sold, gone, gone through, through, approved, finalized, visible, active, found, on there, in
  `),
  FIND: list(
    `find, found, finish, finished, post, posted, list, listed, manage, managed, check, checked, start, started, locate, publish, published, search, searched, look, looked, complete, hear back, hear anything, get anything, get any, get around`,
  ),
  MINE: list(`my, our, the, your, that, this, it`),
  SHOP: list(`
    ebay, amazon, walmart, best buy, bestbuy, craigslist, facebook, facebook marketplace, marketplace, etsy, poshmark, offerup, mercari, site, sites, website, websites, store, stores, shop, shops, retailer, retailers, platform, platforms, marketplaces, places
  `),
  BETTER: list(`
    better, best, cheaper, cheapest, faster, fastest, lighter, lightest, bigger, biggest, smaller, smallest, larger, largest, longer, longest, stronger, strongest, brighter, quieter, quietest, newer, newest, more, most, worth, highest, higher, lowest, lower, sturdier, nicer, safer, worse, thinner, heavier, superior, comfier, easier, easiest, winner, recommend, prefer, fit, suit
  `),
  COMPARE: list(
    `compare, compares, compared, comparing, comparison, side by side, versus, pros and cons, pro and con, trade offs, trade off, tradeoffs, upsides and downsides, head to head, advantages over, stack up, measure up, hold up against, differ, differs`,
  ),
  DIFFERENCE: list(`difference, differences, different`),
  STOP: list(
    `cancel, stop, abort, quit, exit, scratch, scrap, undo, reset, forget, forget about, leave, drop, delete, disregard, ignore, kill, end, discard, call off, skip, clear, never mind, halt, withdraw`,
  ),
  ALL_OF_IT: list(`
    it, that, this, it all, all, all of it, all that, everything, the whole thing, my request, my search, the search, this search, the request, my order, i asked, i said, i said anything, mission, searching, looking, the whole idea, the process, what i said, this chat, the conversation, that request, the job, it please, that one, this one
  `),
  THANKS: list(
    `thanks, thank you, cheers, appreciate, appreciated, grateful, much obliged, thank, many thanks, kudos, thank god`,
  ),
  DAY: list(`day, evening, night, weekend, afternoon, morning, week, time, holiday, christmas, one, trip`),
  FEEL: list(
    `ever, really, love, sleep, eat, dream, feel, tired, bored, happy, human, a man, a woman, real, lonely, single, married, alive, a morning person, religious, drink, cry, laugh, get tired, get bored, have feelings, have friends, have kids, have a name`,
  ),
  CHAT_TOPIC: list(
    `football, soccer, game, match, weather, movie, movies, politics, president, election, life, music, song, world cup, olympics, news today, weekend plans, joke, poem, story, meaning of life, elon, trump, tattoo`,
  ),
  ADMIRED: list(
    `cute, funny, gorgeous, beautiful, pretty, adorable, cool, nice, hilarious, sweet, lovely, awesome, stunning, fancy, crazy, insane, wild, weird, amazing, interesting, fun, sad, wow, dope, sick, neat`,
  ),
  RID: list(
    `unload, offload, part with, parting with, trade in, sell off, sell, selling, find a buyer for, find a new home for, rehome, flip, resell, auction, auction off`,
  ),
  POST: list(`post, list, put, publish, advertise, upload, share, relist, repost, cross post, crosspost, place`),
  MARKET: list(
    `ebay, craigslist, facebook, facebook marketplace, the marketplace, marketplace, etsy, poshmark, offerup, mercari, everywhere, all of them, for sale, up for sale`,
  ),
  EDIT: list(
    `make, change, edit, update, rewrite, fix, shorten, improve, mention, include, say, write, lower, raise, drop, reduce, set, increase, bump, cut, adjust, add, correct, remove, switch, modify, put`,
  ),
  LISTING: list(`listing, ad, title, description, posting, asking price, selling price, listing price`),
  GREETED: list(`
    hi+, hello+, hey+, yo, howdy, greetings, hola, sup, heya, good morning, good afternoon, good evening, good day, morning, evening, afternoon, there, everyone, again, friend, buddy, bot, assistant, what is up, hope you are well, hope you are good, doing well, how do you do, how are you, today, folks, team, sir, all, to you, to you too, you too
  `),
  CHATTER: list(`
    lol, haha+, hehe, lmao, rofl, wow, omg, oh, ah, aw+, ooh, hm+, nice, cool, great, awesome, amazing, interesting, funny, really, that is, it is, this is, is, so, very, such, a, too, cute, sweet, pretty, lovely, beautiful, gorgeous, hilarious, crazy, weird, sad, good, fun, ok, i see, got it, makes sense, right, true, fair enough, no way, one, joke, indeed, never heard of it, impressive, neat, good to know, wonderful, whatever, me too, same here, understood, noted, ha, no problem, no worries, my bad, oops, sorry, seriously, how nice, just, my, god, goodness, oh boy, color, colour
  `),
  SIGN: ['\\$'],
  NUMBER: [String.raw`\d[\d.,]*k?`],
  COUNT: [String.raw`\d{1,3}`, ...COUNT_WORDS.keys(), 'a dozen', 'a couple', 'a couple of', 'several', 'a few'],
  GOODS: [String.raw`(?!(?:${NO_GOODS.join('|')})s? )[\p{L}\d]+`],
  PROPERTY: list(`
    quality, battery, screen, display, size, weight, price, cost, shipping, delivery, warranty, return, returns, color, colors, colour, colours, material, materials, dimensions, review, reviews, rating, ratings, spec, specs, features, memory, storage, processor, camera, resolution, performance, sound, policy, length, height, noise, speed
  `),
  PERK: list(`
    link, links, url, picture, reviews, review, discount, discounts, coupon, coupons, promo, promos, warranty, guarantee, returns, return, refund, refunds, financing, installments, student, shipping, delivery, gift wrap, gift wrapping, more pictures, more information, more details, instructions, manual
  `),
  WORD: [String.raw`[\p{L}\d]+`],
  WORDER: [String.raw`\p{L}+er`, 'less', 'more'],
  SUBJECT: list(
    `you, you guys, i, it, they, we, the, this, that, these, those, he, she, any, anyone, a, an, all, my, your, their, both, people, most, some, one, there, amazon, buyers, customers, another`,
  ),
  YES: list(
    `yes, ya, sure, no, ok, of course, definitely, go on, continue, right, alright, absolutely, correct, exactly, please, true, totally, go ahead please, sounds fine, not really`,
  ),
  AGREE: list(`yes, ya, sure, ok, of course, definitely, absolutely, please, go on, go ahead, do it, do that, why not`),
  SHOW: list(`
    show, show me, show us, see, look at, give me, let me see, let us see, have a look at, i want, i want to see, i would like to see, i will take, update, refresh, reorder, apply, accept, switch to, use, change to, what are, which are
  `),
  OFFERED: list(`better, new, newer, updated, late, latest, cheaper, improved, best`),
  ONES: list(`
    it, them, those, these, that, ones, offer, offers, result, results, match, matches, order, list, update, updates, deal, deals, products, all of them
  `),
  REQUEST: list(`
    go, find, show, recommend, suggest, search, look, give, help me find, help me buy, help me choose, help me pick, help me get, help finding, help me look, help me with, tell me what, see, filter, sort, make, change, have, narrow, limit, include, exclude, remove, try, switch, bring, pull up, increase, lower, raise, skip, hide, rank, order them, check for, check if, check amazon, check ebay, check walmart, check facebook, check other, check more, drop, add, get me, get a, get some, get any, list some, only, propose, source, refine, expand, widen
  `),
  NEWER: COMPARATIVES,
};
