import type { SandboxFault } from '@talknshop/contracts';
import { responseGuard, type ResponseGuard, type ServiceClient } from '@talknshop/service-client';
import { SandboxFaults } from './sandbox-faults.port';

const FAULTS = '/faults';
const isFault = responseGuard('SandboxFault');

/** The sandbox over HTTP. */
export class SandboxFaultsClient extends SandboxFaults {
  constructor(private readonly sandbox: ServiceClient) {
    super();
  }

  override all(signal?: AbortSignal): Promise<Record<string, SandboxFault>> {
    return this.sandbox.get(FAULTS, { signal, validate: isFaults });
  }

  override async set(marketplace: string, fault: SandboxFault): Promise<void> {
    await this.sandbox.put(pathOf(marketplace), fault, { validate: isFault });
  }

  override async clear(marketplace?: string): Promise<void> {
    await this.sandbox.delete(marketplace === undefined ? FAULTS : pathOf(marketplace));
  }
}

function pathOf(marketplace: string): string {
  return `${FAULTS}/${encodeURIComponent(marketplace)}`;
}

const isFaults: ResponseGuard<Record<string, SandboxFault>> = (body) => {
  if (typeof body !== 'object' || body === null) return { ok: false, errors: [{ path: '$', message: 'no object' }] };
  const wrong = Object.values(body)
    .map((fault) => isFault(fault))
    .find(({ ok }) => !ok);
  return wrong && !wrong.ok ? wrong : { ok: true, value: body as Record<string, SandboxFault> };
};
