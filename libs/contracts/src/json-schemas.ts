import { defaultMetadataStorage } from 'class-transformer/cjs/storage.js';
import { validationMetadatasToSchemas } from 'class-validator-jsonschema';
import * as contracts from './index';

export interface JsonSchema {
  properties?: Record<string, JsonSchema>;
  required?: string[];
  [keyword: string]: unknown;
}

/** Every class of the contracts as a JSON Schema under its name, with `$ref`s into `#/components/schemas/`. */
export function contractSchemas(): Record<string, JsonSchema> {
  const schemas = validationMetadatasToSchemas({
    classTransformerMetadataStorage: defaultMetadataStorage,
    refPointerPrefix: '#/components/schemas/',
    additionalConverters: {
      isAttributes: ATTRIBUTES,
      isNotBelow: {},
      isNested: {},
      isNestedOneOf: ({ constraints }) => ({ anyOf: constraints.map(referTo) }),
      isUrl: LINK,
    },
  }) as Record<string, JsonSchema>;
  return Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, withDefaults(name, schema)]));
}

/** `url` is no format that JSON Schema or OpenAPI know, and checkers that know it refuse this machine's address. */
const LINK = { type: 'string' as const, format: 'uri' };

const ATTRIBUTES = {
  type: 'object' as const,
  additionalProperties: {
    oneOf: [
      { type: 'string' as const },
      { type: 'number' as const },
      { type: 'boolean' as const },
      { type: 'array' as const, items: { type: 'string' as const } },
    ],
  },
};

function referTo(contract: new () => object) {
  return { $ref: `#/components/schemas/${contract.name}` };
}

/** A field that its class fills in by itself may be left out by whoever sends it. */
function withDefaults(name: string, schema: JsonSchema): JsonSchema {
  const contract = (contracts as Record<string, unknown>)[name];
  if (typeof contract !== 'function') return schema;
  const defaults = Object.entries(new (contract as new () => object)()).filter(([, value]) => value !== undefined);
  const properties = { ...schema.properties };
  for (const [field, value] of defaults) properties[field] = { ...properties[field], default: value };
  const required = schema.required?.filter((field) => !defaults.some(([name]) => name === field));
  return { ...schema, properties, ...(required?.length ? { required } : { required: undefined }) };
}
