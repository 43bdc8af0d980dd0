/** What money is called, by ISO 4217 code. */
export const CURRENCY_NAMES: Record<string, string> = {
  $: 'USD',
  usd: 'USD',
  dollar: 'USD',
  dollars: 'USD',
  dolar: 'USD',
  dolars: 'USD',
  buck: 'USD',
  bucks: 'USD',
  '€': 'EUR',
  eur: 'EUR',
  euro: 'EUR',
  euros: 'EUR',
  '£': 'GBP',
  gbp: 'GBP',
  quid: 'GBP',
  pound: 'GBP',
  pounds: 'GBP',
  sterling: 'GBP',
  '¥': 'JPY',
  jpy: 'JPY',
  yen: 'JPY',
  '₹': 'INR',
  inr: 'INR',
  rupee: 'INR',
  rupees: 'INR',
  rs: 'INR',
  cad: 'CAD',
  aud: 'AUD',
  nzd: 'NZD',
  chf: 'CHF',
  nok: 'NOK',
  sek: 'SEK',
  dkk: 'DKK',
  pln: 'PLN',
  cny: 'CNY',
  rmb: 'CNY',
  yuan: 'CNY',
  krw: 'KRW',
  won: 'KRW',
  '₩': 'KRW',
  mxn: 'MXN',
  brl: 'BRL',
  sgd: 'SGD',
  hkd: 'HKD',
};

/** The letters before "$". */
export const DOLLAR_PREFIXES: Record<string, string> = {
  us: 'USD',
  c: 'CAD',
  ca: 'CAD',
  can: 'CAD',
  a: 'AUD',
  au: 'AUD',
  nz: 'NZD',
  hk: 'HKD',
  s: 'SGD',
  sg: 'SGD',
  mx: 'MXN',
  r: 'BRL',
};

/** "20 Canadian dollars". */
export const DOLLAR_NATIONS: Record<string, string> = {
  us: 'USD',
  american: 'USD',
  canadian: 'CAD',
  australian: 'AUD',
};

/** Names of money that are also names of weights. */
export const WEIGHT_LIKE = new Set(['pound', 'pounds']);
