import type { Attributes, AttributeValue } from '@talknshop/contracts';
import { plainText } from './plain-text';

const MAX_FACTS = 100;
const MAX_TEXT = 500;

/** Facts under the vendor's own names, as attributes: `Screen Size` becomes `screen_size`; empty ones and those that state nothing are dropped. */
export function factsOf(facts: Record<string, unknown>): Attributes {
  const attributes: Attributes = {};
  let left = MAX_FACTS;
  for (const [name, fact] of Object.entries(facts)) {
    const key = keyOf(name);
    const value = valueOf(fact);
    if (key === '' || value === undefined) continue;
    attributes[key] = value;
    left -= 1;
    if (left === 0) break;
  }
  return attributes;
}

/** Vendors name few facts, and the same for every product. */
const known_keys = new Map<string, string>();
const MAX_KNOWN_KEYS = 2000;

function keyOf(name: string): string {
  const known = known_keys.get(name);
  if (known !== undefined) return known;
  if (known_keys.size >= MAX_KNOWN_KEYS) known_keys.clear();
  const key = toKey(name);
  known_keys.set(name, key);
  return key;
}

function toKey(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '_')
    .replace(/^_+|_+$/g, '')
    .slice(0, MAX_TEXT);
}

const SAYS_NOTHING = /^(does not apply|n\/?a|not available|unbranded|unknown|none)$/i;

function valueOf(fact: unknown): AttributeValue | undefined {
  if (typeof fact === 'boolean') return fact;
  if (typeof fact === 'number') return Number.isFinite(fact) ? fact : undefined;
  if (typeof fact === 'string') return textOf(fact);
  if (!Array.isArray(fact)) return undefined;
  const texts = fact
    .map((part) => (typeof part === 'string' ? textOf(part) : undefined))
    .filter((part) => part !== undefined);
  return texts.length > 0 ? texts.slice(0, MAX_FACTS) : undefined;
}

function textOf(fact: string): string | undefined {
  const plain = plainText(fact, MAX_TEXT);
  return plain === undefined || SAYS_NOTHING.test(plain) ? undefined : plain;
}
