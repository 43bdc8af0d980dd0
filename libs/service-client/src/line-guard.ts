import { responseGuard, type Contract, type ContractName, type ResponseGuard } from './response-guard';

/** A guard for lines that say by their `type` which contract they keep. Compiled once; make it when starting, not when calling. */
export function lineGuard<Contracts extends Record<string, ContractName>>(
  contracts: Contracts,
): ResponseGuard<Contract<Contracts[keyof Contracts]>> {
  type Line = Contract<Contracts[keyof Contracts]>;
  const guards = new Map(
    Object.entries(contracts).map(([type, name]) => [type, responseGuard(name) as ResponseGuard<unknown>]),
  );
  const expected = `must be one of ${[...guards.keys()].join(', ')}`;
  return (line) => {
    const type = (line as { type?: unknown } | null | undefined)?.type;
    const guard = typeof type === 'string' ? guards.get(type) : undefined;
    if (!guard) return { ok: false, errors: [{ path: '$.type', message: expected }] };
    return guard(line) as ReturnType<ResponseGuard<Line>>;
  };
}
