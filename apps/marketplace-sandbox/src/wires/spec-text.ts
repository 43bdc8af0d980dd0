import type { SandboxProduct } from '../catalogue/catalogue';

/** A product's facts as shops print them: `screen_size_in: 15.6` becomes `['Screen Size', '15.6 in']`. */
export function printedSpecs({ specs }: SandboxProduct): [label: string, value: string][] {
  return Object.entries(specs).map(([name, value]) => {
    const unit = UNITS.find((known) => name.endsWith(`_${known}`));
    const words = (unit ? name.slice(0, -unit.length - 1) : name).split('_').map(capitalized);
    return [words.join(' '), unit ? `${value} ${PRINTED_UNITS[unit]}` : String(value)];
  });
}

const PRINTED_UNITS = {
  in: 'in',
  gb: 'GB',
  tb: 'TB',
  hz: 'Hz',
  mp: 'MP',
  mah: 'mAh',
  w: 'W',
  l: 'L',
  oz: 'oz',
  lb: 'lb',
  cm: 'cm',
  mm: 'mm',
  kg: 'kg',
  g: 'g',
  h: 'h',
} as const;

const UNITS = Object.keys(PRINTED_UNITS) as (keyof typeof PRINTED_UNITS)[];

/** Shops write these in capitals. */
const INITIALISMS = new Set(['ram', 'cpu', 'gpu', 'ssd', 'os', 'usb', 'hdr', 'hdmi', 'anc']);

function capitalized(word: string): string {
  return INITIALISMS.has(word) ? word.toUpperCase() : word.charAt(0).toUpperCase() + word.slice(1);
}
