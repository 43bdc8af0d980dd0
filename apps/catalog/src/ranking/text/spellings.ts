/** One spelling for words that are written in several ways, in the singular. */
export const SPELLINGS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    aluminium: 'aluminum',
    canceling: 'cancelling',
    cancellation: 'cancelling',
    cancelation: 'cancelling',
    colour: 'color',
    coloured: 'colored',
    earing: 'earring',
    flavour: 'flavor',
    gray: 'grey',
    grayish: 'greyish',
    jewellery: 'jewelry',
    mould: 'mold',
    moisturiser: 'moisturizer',
    organiser: 'organizer',
    pyjama: 'pajama',
    tyre: 'tire',
    travelling: 'traveling',
    yoghurt: 'yogurt',
    doughnut: 'donut',
  }),
);

/** Units by their short names. */
export const LONG_UNITS: Readonly<Record<string, string>> = {
  gigabyte: 'gb',
  gig: 'gb',
  terabyte: 'tb',
  ounce: 'oz',
  pound: 'lb',
  quart: 'qt',
  watt: 'w',
  feet: 'ft',
  foot: 'ft',
};
