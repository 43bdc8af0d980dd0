import type { HealthCheckResult } from '@nestjs/terminus';
import type { ServiceConfig } from '../config/service.config';
import type { Lifecycle } from '../service/lifecycle';

export interface UdcHealth {
  id: string;
  name: string;
  steward: string;
  status: 'active' | 'inactive' | 'error';
  endpoint: string;
  proof: string;
  cost_usd: number;
  yield_usd: number;
  /** ISO 8601. */
  updated_at: string;
  details: HealthCheckResult;
}

/** A health report in the form the service registry reads: `inactive` while starting or stopping. */
export function udcHealth(
  { name, version, public_url }: ServiceConfig,
  { phase, url }: Lifecycle,
  details: HealthCheckResult,
  now: Date,
): UdcHealth {
  const well = details.status === 'ok' || details.status === 'degraded';
  return {
    id: name,
    name,
    steward: 'talknshop',
    status: phase !== 'ready' ? 'inactive' : well ? 'active' : 'error',
    endpoint: public_url ?? url,
    proof: `${name}@${version}`,
    cost_usd: 0,
    yield_usd: 0,
    updated_at: now.toISOString(),
    details,
  };
}
