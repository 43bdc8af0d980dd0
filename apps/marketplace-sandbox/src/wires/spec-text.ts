import type { SandboxProduct } from '../catalogue/catalogue';

/** A product's facts as shops print them: `screen_size_in: 15.6` becomes `['Screen Size', '15.6 in']`. */
export function printedSpecs({ specs }: SandboxProduct): [label: string, value: string][] {
  return Object.entries(specs).map(([name, value]) => {
    const unit = UNITS.find((known) => name.endsWith(`_${known}`));
    const words = (unit ? name.slice(0, -unit.length - 1) : name).split('_').map(capitalized);
    return [words.join(' '), unit ? `${value} ${PRINTED_UNITS[unit]}` : String(value)];
  });
}

/** Longer endings first: `sq_ft` is no `ft`. */
const PRINTED_UNITS = {
  sq_ft: 'sq ft',
  minutes: 'minutes',
  people: 'people',
  hours: 'hours',
  mah: 'mAh',
  mph: 'mph',
  cm: 'cm',
  ft: 'ft',
  gb: 'GB',
  hz: 'Hz',
  in: 'in',
  kg: 'kg',
  lb: 'lb',
  mm: 'mm',
  mp: 'MP',
  oz: 'oz',
  qt: 'qt',
  tb: 'TB',
  f: '°F',
  g: 'g',
  l: 'L',
  v: 'V',
  w: 'W',
} as const;

const UNITS = Object.keys(PRINTED_UNITS) as (keyof typeof PRINTED_UNITS)[];

/** Shops write these in capitals. */
const INITIALISMS = new Set(['ram', 'cpu', 'gpu', 'ssd', 'os', 'usb', 'hdr', 'hdmi', 'anc', 'dpi', 'esrb', 'spf']);

function capitalized(word: string): string {
  return INITIALISMS.has(word) ? word.toUpperCase() : word.charAt(0).toUpperCase() + word.slice(1);
}
