import type * as contracts from '@talknshop/contracts';
import type { ProblemDetail } from '@talknshop/contracts';
import { contractSchemas } from '@talknshop/contracts/json-schemas';
import { Ajv, type ErrorObject } from 'ajv';

/** Believes an answer or says what is wrong with it. */
export type ResponseGuard<T> = (body: unknown) => { ok: true; value: T } | { ok: false; errors: ProblemDetail[] };

/** The classes of the contracts by name. */
export type ContractName = {
  [Name in keyof typeof contracts]: (typeof contracts)[Name] extends new () => object ? Name : never;
}[keyof typeof contracts];

export type Contract<Name extends ContractName> = (typeof contracts)[Name] extends new () => infer T ? T : never;

/**
 * A guard for answers of this contract class, compiled once from its JSON Schema; make it when starting, not when calling.
 * Fields that are not in the contract are let through. Answers stay plain objects: they are checked, not converted.
 */
export function responseGuard<Name extends ContractName>(name: Name): ResponseGuard<Contract<Name>> {
  const check = compiler().compile<Contract<Name>>({ $ref: `contracts#/components/schemas/${name}` });
  return (body) =>
    check(body) ? { ok: true, value: body } : { ok: false, errors: (check.errors ?? []).map(detailOf) };
}

let compiled: Ajv | undefined;

function compiler(): Ajv {
  compiled ??= new Ajv({ strict: false, formats: FORMATS }).addSchema({
    $id: 'contracts',
    components: { schemas: contractSchemas() },
  });
  return compiled;
}

/** The formats in the contracts; those of ajv-formats are stricter than marketplaces are. */
const FORMATS = {
  uri: (text: string) => /^https?:\/\//i.test(text) && URL.canParse(text),
  date: (text: string) => /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)),
  'date-time': (text: string) => !Number.isNaN(Date.parse(text)),
};

/** `/products/0/price` of a JSON Pointer is `$.products[0].price` as a JSONPath. */
function detailOf({ instancePath, message, params }: ErrorObject): ProblemDetail {
  const path = instancePath.replaceAll(/\/([^/]+)/g, (_, step: string) =>
    /^\d+$/.test(step) ? `[${step}]` : `.${step}`,
  );
  const allowed: unknown = params['allowedValues'];
  return { path: `$${path}`, message: `${message ?? 'is wrong'}${allowed ? `: ${String(allowed)}` : ''}` };
}
