import type { Attributes } from '@talknshop/contracts';
import { listed } from './listed';

type Value = Attributes[string];

/** One fact about a thing, as a person would say it: `ram_gb: 16` is `16 GB RAM`, `size: '10'` is `size 10`, `use: 'mom'` is `for mom`. */
export function factWords(key: string, value: Value): string {
  if (typeof value === 'boolean') return value ? named(key) : `no ${named(key)}`;
  if (typeof value === 'number') return measured(key, value);
  const texts = [value].flat().filter((text) => text.trim() !== '');
  const say = Object.hasOwn(SAYINGS, key) ? SAYINGS[key] : undefined;
  return texts.length === 0 ? '' : listed(say ? say(texts) : texts.map(spelled));
}

/** Each gives the words of all values of its kind. */
const SAYINGS: Record<string, (values: readonly string[]) => string[]> = {
  size: (sizes) => sizes.map(size),
  quantity: (quantities) => quantities.map(quantity),
  use: purpose,
  occasion: purpose,
  compatibility: purpose,
  recipient: purpose,
  flavor: (flavors) => endingIn('flavor', flavors),
  scent: (scents) => endingIn('scent', scents),
};

const UNIT_OF_SIZE = /\d[\s-]*(?!wide\b|narrow\b|and\b|half\b)[a-z"'×]|\bsize\b/i;

function size(value: string): string {
  return UNIT_OF_SIZE.test(value) ? spelled(value) : `size ${value}`;
}

function quantity(value: string): string {
  return /\s/.test(value) || /\d\D/.test(value) ? value : `${value} of them`;
}

function purpose([first, ...others]: readonly string[]): string[] {
  return [`for ${spelled(first!)}`, ...others.map(spelled)];
}

function endingIn(noun: string, values: readonly string[]): string[] {
  const last = values.at(-1)!;
  return [...values.slice(0, -1), last.endsWith(noun) ? last : `${last} ${noun}`];
}

const UNITS: Record<string, string> = {
  gb: 'GB',
  tb: 'TB',
  mp: 'MP',
  mah: 'mAh',
  hz: 'Hz',
  w: 'W',
  in: 'inch',
  inch: 'inch',
  inches: 'inch',
  ...Object.fromEntries(['kg', 'lb', 'oz', 'mm', 'cm', 'hours'].map((unit) => [unit, unit])),
};

function measured(key: string, value: number): string {
  const [, name, unit] = /^(.+)_([a-z]+)$/.exec(key) ?? [];
  if (name && unit && Object.hasOwn(UNITS, unit)) return `${value} ${UNITS[unit]} ${named(name)}`;
  return key === 'quantity' ? quantity(String(value)) : `${named(key)} ${value}`;
}

function named(key: string): string {
  return spelled(key.replaceAll('_', ' '));
}

const ABBREVIATIONS =
  /\b(?:tv|ram|ssd|hdd|usb(?:[ -][abc])?|hdmi|gps|cpu|gpu|led|lcd|oled|qled|rgb|hdr|lte|[2458]k|[45]g)\b/gi;
const BYTES = /\b(\d+(?:\.\d+)?)\s?([gmt]b)\b/gi;

/** Abbreviations and amounts of memory as people write them: `16gb ram` is `16 GB RAM`. */
export function spelled(text: string): string {
  return text
    .replace(BYTES, (_, amount: string, unit: string) => `${amount} ${unit.toUpperCase()}`)
    .replace(ABBREVIATIONS, (word) => word.toUpperCase());
}
