import { RequirementSpec } from '@talknshop/contracts';
import { ContractPipe, ProblemError } from '@talknshop/service-kit';
import { toSearchQuery } from '../search/search-query';

const contract = new ContractPipe();

/** The requirement that stands as JSON in a query; throws the 400 problem that says what is wrong with it, and where. */
export async function readRequirement(text: string): Promise<RequirementSpec> {
  const spec = await validated(parsed(text));
  if (toSearchQuery(spec, 1).text === '') throw refusal('$.requirement.product_type', 'say what to look for');
  return spec;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw refusal('$.requirement', 'a requirement as JSON is expected, such as {"product_type":"laptop"}');
  }
}

async function validated(json: unknown): Promise<RequirementSpec> {
  try {
    return (await contract.transform(json, { type: 'body', metatype: RequirementSpec })) as RequirementSpec;
  } catch (error) {
    const [first] = error instanceof ProblemError ? (error.errors ?? []) : [];
    throw first ? refusal(first.path.replace('$', '$.requirement'), first.message) : error;
  }
}

function refusal(path: string, message: string): ProblemError {
  return new ProblemError(400, 'invalid_request', `${path}: ${message}`, { errors: [{ path, message }] });
}
