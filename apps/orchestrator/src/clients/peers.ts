import type { OpsPurpose, OpsService } from '@talknshop/contracts';
import { ServiceClient, type ServiceClientOptions } from '@talknshop/service-client';

/** The ways to other services: one for each purpose, with connections and a breaker of its own, so that none keeps the others waiting. */
export class Peers {
  private readonly ways: { name: string; purpose: OpsPurpose; client: ServiceClient }[] = [];

  open(purpose: OpsPurpose, options: ServiceClientOptions): ServiceClient {
    const client = new ServiceClient(options);
    this.ways.push({ name: options.name, purpose, client });
    return client;
  }

  circuits(): OpsService[] {
    return this.ways.map(({ name, purpose, client }) => ({ name, purpose, circuit: client.circuit }));
  }
}
