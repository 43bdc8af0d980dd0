import type { OpenAPIObject } from '@nestjs/swagger';

type Schemas = Record<string, object>;

/** The document with each schema it names taken from the contracts, along with the schemas those name in turn. */
export function withContracts(document: OpenAPIObject, contracts: Schemas): OpenAPIObject {
  const own = (document.components?.schemas ?? {}) as Schemas;
  const schemas: Schemas = {};
  const waiting = [...new Set([...Object.keys(own), ...namesIn(document.paths)])];
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    const schema = contracts[name] ?? own[name];
    if (!schema || schemas[name]) continue;
    schemas[name] = schema;
    waiting.push(...namesIn(schema));
  }
  return { ...document, components: { ...document.components, schemas } } as OpenAPIObject;
}

/** The schemas that a part of a document refers to. */
function namesIn(part: unknown): string[] {
  return [...JSON.stringify(part ?? null).matchAll(/"#\/components\/schemas\/([^"]+)"/g)].map(([, name]) => name ?? '');
}
