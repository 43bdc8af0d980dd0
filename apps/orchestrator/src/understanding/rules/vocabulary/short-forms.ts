import { list } from './list';

/** What a mark says about the words around it. */
export const MARK_NAMES: Record<string, string> = {
  '.': '|',
  '!': '|',
  ';': '|',
  '\n': '|',
  '?': '?',
  ',': '',
  $: '$',
  '€': '$',
  '£': '$',
};

/** Contractions and chat spellings, with and without their apostrophe. */
export const SPELLED_OUT: Record<string, string> = Object.fromEntries(
  list(`
    im = i am, ive = i have, id = i would, ill = i will, imma = i will, ima = i will, youre = you are, youve = you have, youd = you would, youll = you will
    hes = he is, shes = she is, its = it is, thats = that is, theres = there is, whats = what is, wheres = where is, whos = who is, hows = how is, whens = when is, whys = why is
    we're = we are, weve = we have, we'll = we will, we'd = we would, theyre = they are, theyll = they will, lets = let us, let's = let us, thisll = this will, thatll = that will, itll = it will
    dont = do not, doesnt = does not, didnt = did not, isnt = is not, arent = are not, wasnt = was not, cant = can not, cannot = can not, couldnt = could not, wont = will not
    wouldnt = would not, shouldnt = should not, havent = have not, hasnt = has not, werent = were not, aint = is not, dunno = do not know, idk = i do not know, idc = i do not care
    u = you, yall = you, ur = your, r = are, yr = your, pls = please, plz = please, plez = please, plese = please, thx = thanks, thnx = thanks, thanx = thanks, tnx = thanks, ty = thanks, tysm = thanks, tks = thanks, thankyou = thank you
    wanna = want to, gonna = going to, gotta = got to, gimme = give me, lemme = let me, k = ok, okay = ok, kk = ok, okey = ok, alrighty = alright, yeah = yes, yep = yes, yup = yes, yea = yes, yess = yes, nope = no, nah = no, naw = no
    1st = first, 2nd = second, 3rd = third, 4th = fourth, 5th = fifth, wat = what, wht = what, abt = about, til = until, till = until, cuz = because, bc = because, thru = through, nvm = never mind, nevermind = never mind
    msg = message, info = information, pic = picture, pics = pictures, photo = picture, photos = pictures, fb = facebook, ad = ad, ads = ad, advert = ad, advertisement = ad, listings = listing, prices = price, diff = difference, btw = by the way, rn = now, atm = now
    cya = see you, ttyl = talk later, goodbye = bye, byebye = bye, gn = good night, goodnight = good night, hiya = hi, heya = hey, heyy = hey, heyyy = hey, hii = hi, helo = hello, hellooo = hello, vs = versus, hv = have, hav = have, sry = sorry, nite = night
  `).map((entry) => entry.split(' = ') as [string, string]),
);
