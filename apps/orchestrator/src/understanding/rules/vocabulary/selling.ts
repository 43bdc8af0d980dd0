import type { PostingMarketplace, ProductCondition } from '@talknshop/contracts';
import { list } from './list';

/** Where things are sold, as people write it. */
export const POSTING_NAMES: Record<PostingMarketplace, string[]> = {
  ebay: list(`ebay, e bay`),
  craigslist: list(`craigslist, craigs list, craig's list, cl`),
  facebook: list(
    `facebook marketplace, fb marketplace, facebook market place, facebook, fb, fbmp, fb market, meta marketplace`,
  ),
  poshmark: list(`poshmark, posh mark, posh`),
  etsy: list(`etsy`),
};

/**
 * Where "everywhere" is. Etsy admits only what is handmade, vintage (20 years and older) or a craft supply, so it is among them
 * only for such things.
 */
export const EVERYWHERE = list(
  `everywhere, anywhere, every marketplace, all marketplaces, all the marketplaces, all platforms, all of them, every site, all sites, every platform, wherever you can, as many places as possible, all the places`,
);
export const FIT_FOR_ETSY =
  /\b(?:hand ?-?made|handcrafted|hand ?-?knit\w*|crochet\w*|vintage|antique|craft suppl\w+)\b/;

/** The state of a thing in its seller's words, the more telling first where several are said. */
export const SALE_CONDITIONS: readonly (readonly [ProductCondition, RegExp])[] = [
  [
    'refurbished',
    /\b(?:(?:certified |seller |manufacturer |factory )?refurb(?:ished|s|ed)?|renewed|reconditioned|remanufactured)\b/g,
  ],
  [
    'like_new',
    /\b(?:(?:like|as|practically|basically|virtually|almost|nearly|good as|near)[ -](?:brand[ -])?(?:new|mint)(?: in box)?|(?:like|as if|almost|practically|basically|virtually) (?:it(?:'?s| was| were)? )?(?:never|not) (?:been )?(?:used|worn|opened)|(?:barely|bairly|barley|hardly|scarcely|rarely) (?:ever )?(?:been )?(?:used|worn|touched|ridden|played|opened)|(?:near |in )?mint(?: condition)?|pristine|flawless|immaculate|open[ -]box|(?:worn|used|ridden|tried|opened) (?:only |just )?(?:once|twice|one time|a couple (?:of )?times|a handful of times))\b/g,
  ],
  [
    'new',
    /\b(?:brand[ -]?new|bran new|(?:never|not) (?:been |even |ever )?(?:used|opened|worn|touched|ridden|played|taken out)|un(?:opened|used|worn|touched)|(?:factory |still )?sealed|(?:still )?in (?:the|its|it's|their|an?) (?:original |unopened |sealed )+(?:box|packag\w+)|new in (?:the )?(?:box|package|packaging|plastic)|still in (?:the )?(?:box|package|packaging|plastic|shrink ?wrap|wrapper)|(?:new )?with (?:the )?tags(?: still)?(?: on| attached)?|tags (?:still )?(?:on|attached)|nib|bnib|nwt|bnwt|new condition)\b/g,
  ],
  [
    'good',
    /\b(?:(?:in )?(?:a |an )?(?:still )?(?:(?:very|really|pretty|super|overall|extremely|quite|rather|good|great|excellent|nice|awesome|amazing|fantastic|wonderful|perfect|decent|solid|clean|fine|used|gentle|gently|lightly|working|physical|cosmetic|exceptional|superb|terrific|outstanding|beautiful|lovely)[ ,]+(?:and |but )?)*(?:very good|good|great|excellent|nice|awesome|amazing|fantastic|wonderful|perfect|decent|solid|clean|exceptional|superb|terrific|outstanding|beautiful|lovely)[ ,]+(?:(?:used|working|overall|physical|cosmetic|pre[ -]?owned|running|clean) )?(?:condition|shape|cond|order)|(?:lightly|gently|slightly|lighty|sparingly|carefully|minimally) (?:pre-?)?(?:used|worn|loved|owned|ridden|played)|light(?: use| usage| wear)|well (?:maintained|kept|cared for|looked after|taken care of)|(?:used|condition(?: is)?|very)[ :]+(?:very )?(?:good|great|excellent))\b/g,
  ],
  [
    'fair',
    /\b(?:(?:in )?(?:fair|acceptable|ok|okay|rough|poor|so so|mediocre|average|beat up|used but ok)[ -](?:used )?(?:condition|shape|cond)|(?:condition(?: is)?)[ :]+(?:fair|acceptable|rough|ok|okay|poor)|(?:some|few|minor|small|light|several|a couple(?: of)?|lots of|deep|visible|noticeable|slight)? ?(?:scratch(?:es|ed)?|scuff(?:s|ed)?|dent(?:s|ed)?|ding(?:s|ed)?|crack(?:s|ed)?|chip(?:s|ped)|stain(?:s|ed)?|rips?|torn|tears?|ripped|rust(?:y|ed)?)|(?:slightly )?bent|slight bend|sold as[ -]is|as[ -]is|for parts|(?:well|heavily) (?:used|worn|loved)|(?:signs of|visible|shows?|some|normal|cosmetic) (?:wear|damage|use)(?: and tear)?|worn out|faded|peeling|needs? (?:some |a little |a bit of |minor |cosmetic )*(?:work|repair|repairs|tlc|fixing|touch ?-?up))\b/g,
  ],
];

/** What makes words about a state speak of a part, a price, or no longer. */
export const NOT_THE_THING_BEFORE =
  /(?:\b(?:retail(?:s|ed)?|msrp|sells|cost(?:s)?|paid|worth|goes|online|(?:on|at|from) amazon|amazon price)\b[^.!;]*|\b(?:no|not|without|zero|never any|free of|doesn'?t have|does not have|isn'?t|hasn'?t|don'?t have)(?: (?:any|a|even|got|have|visible|major|obvious|real|single|one))*(?: [a-z]+(?:,|,? (?:or|and|nor)|\/))*|\b(?:includ\w+|comes? with|with|plus|has|and|also)(?: (?:a|an|the|two|some|2|its|it's))?) $/;
export const NOT_THE_THING_AFTER =
  /^ ?(?:chain|tires?|tyres?|battery|batteries|case|charger|cable|helmet|screen protector|strap|band|wheels?|seat|cover|filter|price|ones?|strings?|brakes?|pads?|cartridges?|ink|at the store|retail|on amazon|online)\b/;

/** Words that have an asking price after them. */
export const ASKS_BEFORE =
  /(?:\b(?:asking(?: price(?: is)?)?|want(?:ing|ed)?|looking for|hoping (?:for|to get)|(?:i'?d |i would |i'?ll |will |would )?(?:take|accept|like)|(?:let|letting) (?:it|them|this) go|sell(?:ing)?(?: (?:it|them|this|these|both|all|everything))?|yours|get|priced(?: to sell)?|price(?: is| of| to|:)?|only|just|obo|make (?:it|that|them)|made|to|down to|up to|list(?:ed)?(?: (?:it|them|this))?|lowest(?: is| price)?|best|firm(?: at)?|about|around|say|maybe|how about|for sale|sale price|(?:set|change|drop|lower|raise|reduce|bump|cut|mark)(?: (?:it|the price|price|them|that))?(?: down| up)?)(?: (?:for|at|to|is|about|around|only|just|like|it|:))*|\bfor(?: (?:only|just|about|around))?|\bat|@|=) ?(?:a (?:total of )?)?$/;
/** Words that have somebody else's price after them, or one of another time. */
export const TOLD_BEFORE =
  /\b(?:retail(?:s|ed|ing|er)?|bought|buy|paid|pay|worth|valued?|msrp|rrp|new(?: price| ones?| one is| for| is| they| it)?|brand new|originally|original(?:ly)?(?: price)?|orig|was|were|sells|(?:they|people|others|stores) sell|selling new|sold|cost(?:s|ing)?|goes?|going|amazon(?: price)?|walmart|target|best buy|list price|store(?: price)?|stores|online|normally|usually|regular(?:ly)?|reg|spent|over|up from|down from|from|more than|compare(?:d)?(?: at| to)?|currently)(?: (?:price|it|them|this|is|was|are|were|for|at|new|about|around|over|like|almost|nearly|approximately|approx|me|in|of|up to|the|they|online|on|amazon|ebay|everywhere|else|a|just|currently|costs?|used to be|brand|around))*[ :~$]*$/;
export const TOLD_AFTER =
  /^[ ,]*(?:brand new|new|retail|msrp|value|online|on amazon|in stores?|at the store|when new|originally|originaly|last year|a year ago|elsewhere)\b/;
export const ASKED_AFTER =
  /^[ ,.!]*(?:obo|ono|or (?:best|make|make an|nearest|reasonable|b\.?o)|firm|each|apiece|a piece|cash|flat|negotiable|neg\b|is negotiable|takes it|or trade|or less|no less|or highest|total|for (?:all|both|the (?:set|pair|lot|whole))|the pair|shipped|plus shipping|\+ shipping|local|pick ?up|takes)/;
export const NEGOTIABLE =
  /\b(?:obo|o\.b\.o\.?|ono|(?:or )?(?:best|nearest|reasonable) offers?|(?:or )?make (?:an |me an |me |your )?offers?|negotia(?:ble|te|ted|ting|tions?)|open to (?:offers|negotiation|reasonable offers)|offers? (?:welcome|accepted|considered)|taking offers|price (?:is )?flexible|flexible (?:on|with) (?:the )?price|neg)\b/;
export const FIRM =
  /\b(?:firm|no offers?|(?:not|non|isn'?t|un)[ -]?negotiable|no negotiat\w+|fixed price|no haggling|price is final|won'?t go (?:any )?lower|not taking less|no less)\b/;

/** How a message about a sale begins, before it comes to the thing. */
export const SALE_OPENERS = new RegExp(
  `^(?:${[
    `hi(?: there)?|hello(?: there)?|hey(?: there)?|ok(?:ay)?|so|well|please|pls|plz|kindly|yes|yeah|sure|thanks`,
    `moving sale|garage sale|yard sale|estate sale|for sale|4 sale|fs|selling|sale|wts|up for sale`,
    `(?:can|could|would|will) (?:you|u|i|we)(?: please)?(?: help(?: me)?(?: to)?)?|help me(?: to)?|let'?s|lets|let me|need help`,
    `(?:i(?! ?(?:phone|pad|pod|mac|watch|touch)\\b)|we)(?:'?m|'?re| am| are)?(?: (?:also|now|just|finally|still|currently|really))*(?: (?:want(?:ing)?|would like|'?d like|'?d love|need|have|wish|hope|hoping|try(?:ing)?|look(?:ing)?|plan(?:ning)?|going|gonna|wanna|thinking)(?: (?:to|of|about))?)?`,
    `(?:i'?d|we'?d) (?:like|love) to|wanna|gonna|want to|need to|would like to|looking to|trying to|ready to|time to|help`,
    `(?:to )?(?:sell(?:ing)?|list(?:ing)?|post(?:ing)?|put(?:ting)?(?: up)?|advertis(?:e|ing)|get(?:ting)? rid of|part(?:ing)? with|offload(?:ing)?|let(?:ting)? go(?: of)?|unload(?:ing)?|offer(?:ing)?)(?: (?:off|up|out))?`,
    `(?:i(?! ?(?:phone|pad|pod|mac|watch|touch)\\b)|we)(?:'ve| have)?(?: got| have| own)|got|have|there is|there'?s`,
    `(?:this|it|that|these|they|here) (?:is|are)|(?:it|that|here)'?s|they'?re|this|these|those`,
    `an ad for|a listing for|listing for|ad for|create a listing for|make a listing for|an?|the|my|mine|our|some|her|his|their|of|for|is|are|up|about|old|item|items|it`,
  ].join('|')})(?=[\\s,.!:;-]|$)[\\s,.!:;-]*`,
);

/** Where the thing is no longer named but told about. */
export const TELLS_ABOUT =
  /\s(?:(?:that|which|who)\b|(?:it|they|he|she)(?:'s|'re)?\s|(?:has|have|had|is|are|was|were|works?|working|comes?|come|includes?|including|included|needs?|used|sold|bought|purchased|got|been|because|since|so|but|still|only|just|must|can(?= (?:be|you|ship|meet|deliver|do|send|provide|pick))|will|would|in(?! (?:box|1|one))|on|at|from|asking|want|i|i'm|we|you|all|everything|no|not|never|paid|great for|good for|perfect for|ready|runs?|fits?|have|perfectly|perfect|fully|tested|available|located|pick|pickup|local|cash|please|thanks|or)(?=[\s,.!?]|$)|w\/|-\s|with (?:a|an|the|all|original|box|charger|case|cable|extra|new|two|its|some|everything|lots|\d))/i;

/** Too little to name a thing. */
export const NO_TITLE = new Set(
  list(
    `stuff, things, thing, something, some things, some stuff, item, items, it, them, this, that, these, those, one, ones, everything, belongings, old stuff, old things, clutter, an item, a thing, product, products, goods, few things, a few things, couple things, couple of things, couple items, few items, anything, what, yes, no, ok, okay, sure, idk, not sure, i don't know, dunno, hello, hi, hey`,
  ),
);

/** The shelf of each department of `products.ts`. */
export const CATEGORIES: Record<string, string> = {
  electronic_accessories: 'electronics',
  computing: 'electronics',
  phones: 'electronics',
  audio_video: 'electronics',
  gaming: 'electronics',
  parts: 'electronics',
  appliances: 'home & kitchen',
  kitchen: 'home & kitchen',
  more_furniture: 'furniture',
  furniture: 'furniture',
  decoration: 'home',
  home: 'home',
  outdoors: 'garden & outdoors',
  personal_care: 'beauty & health',
  beauty: 'beauty & health',
  health: 'beauty & health',
  fashion: 'clothing',
  clothing: 'clothing',
  pantry: 'grocery',
  grocery: 'grocery',
  sports: 'sporting goods',
  toys: 'toys & games',
  music: 'musical instruments',
  tools: 'tools',
  automotive: 'automotive',
  office: 'office',
  pets: 'pet supplies',
  wide: 'everything else',
};

/** Product lines whose names do not say what they are: the kind of thing each is. */
export const PRODUCT_LINES: readonly (readonly [RegExp, string])[] = [
  [
    /\bi ?phone\b|\bgalaxy (?:s|a|j|z|note|fold|flip)\b ?\d*|\bgalaxy (?:[sajz]\d+\+?|note)\b|\bxperia\b|\blumia\b|\bmoto [a-z]\d*\b|\bpixel \d|\bnexus \d|\boneplus\b|\bredmi\b|\bblackberry (?:bold|curve|passport|key)/,
    'smartphone',
  ],
  [/\bapple watch\b|\bgalaxy watch\b|\bfitbit\b/, 'smartwatch'],
  [/\bi ?pad\b|\bgalaxy tab\b|\bsurface (?:pro|go)\b|\bkindle fire\b/, 'tablet'],
  [/\bmac ?book\b|\bthinkpad\b|\bchromebook\b|\bideapad\b|\bsurface laptop\b/, 'laptop'],
  [/\bgo ?pro\b/, 'action camera'],
  [
    /\bplay ?station\b|\bps ?[1-5]\b|\bxbox\b|\bwii\b|\bnintendo (?:switch|64|ds|3ds|gamecube)\b|\bgame ?cube\b|\bsteam deck\b/,
    'game console',
  ],
  [/\bair ?pods?\b|\bquietcomfort\b|\bbeats (?:solo|studio)\b/, 'headphones'],
  [/\becho (?:dot|show|plus)\b|\bgoogle home\b|\bhome ?pod\b/, 'smart speaker'],
  [/\bitrip\b/, 'fm transmitter'],
  [/\bgarmin\b.*\b(?:nav\w*|nuvi|drive)\b/, 'gps navigator'],
  [
    /\b(?:trek|specialized|schwinn|giant|cannondale|kona|bianchi|univega|raleigh|diamondback|huffy|mongoose|gt|fuji|surly|santa cruz|nishiki|marin|felt|crestline)\b/,
    'bike',
  ],
  [/\bti-?8[0-9]\b/, 'calculator'],
  [/\bmpk mini\b/, 'midi keyboard'],
  [/\bmackie hr\d+/, 'studio monitor'],
];
