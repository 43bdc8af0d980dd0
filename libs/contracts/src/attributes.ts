import { registerDecorator } from 'class-validator';

/** Facts about a product under free keys, e.g. `{ color: 'navy', feature: ['waterproof'], ram_gb: 16 }`. */
export type Attributes = Record<string, AttributeValue>;
export type AttributeValue = string | number | boolean | string[];

const MAX_KEYS = 100;
const MAX_TEXT = 500;

/** Accepts a flat map of at most 100 facts whose texts have at most 500 characters: deep or huge maps are no attributes. */
export function IsAttributes(): PropertyDecorator {
  return (target, propertyName) =>
    registerDecorator({
      name: 'isAttributes',
      target: target.constructor,
      propertyName: propertyName as string,
      validator: {
        validate: isAttributes,
        defaultMessage: ({ property }: { property: string } = { property: 'attributes' }) =>
          `${property} must be a flat object of at most ${MAX_KEYS} texts, numbers, booleans or lists of texts`,
      },
    });
}

function isAttributes(value: unknown): value is Attributes {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const entries = Object.entries(value);
  return entries.length <= MAX_KEYS && entries.every(([key, fact]) => key.length <= MAX_TEXT && isAttributeValue(fact));
}

function isAttributeValue(fact: unknown): fact is AttributeValue {
  if (Array.isArray(fact))
    return fact.length <= MAX_KEYS && fact.every((part) => typeof part === 'string' && part.length <= MAX_TEXT);
  if (typeof fact === 'string') return fact.length <= MAX_TEXT;
  return typeof fact === 'boolean' || (typeof fact === 'number' && Number.isFinite(fact));
}
