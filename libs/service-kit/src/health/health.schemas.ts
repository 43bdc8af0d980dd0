import type { ApiResponseOptions } from '@nestjs/swagger';

type Schema = Extract<ApiResponseOptions, { schema: unknown }>['schema'];

const CHECKS: Schema = {
  type: 'object',
  description: 'By the name of the dependency.',
  additionalProperties: {
    type: 'object',
    required: ['status'],
    properties: { status: { type: 'string', enum: ['up', 'down', 'degraded'] }, message: { type: 'string' } },
  },
};

export const REPORT: Schema = {
  type: 'object',
  required: ['status', 'details'],
  properties: {
    status: { type: 'string', enum: ['ok', 'degraded', 'error', 'shutting_down', 'starting', 'stopping'] },
    info: { ...CHECKS, description: 'Those that answer.' },
    error: { ...CHECKS, description: 'Those that do not.' },
    details: CHECKS,
  },
};

export const UDC_HEALTH: Schema = {
  type: 'object',
  required: ['id', 'name', 'steward', 'status', 'endpoint', 'proof', 'cost_usd', 'yield_usd', 'updated_at', 'details'],
  properties: {
    id: { type: 'string' },
    name: { type: 'string' },
    steward: { type: 'string' },
    status: { type: 'string', enum: ['active', 'inactive', 'error'] },
    endpoint: { type: 'string', format: 'uri' },
    proof: { type: 'string', description: 'Name and version.' },
    cost_usd: { type: 'number' },
    yield_usd: { type: 'number' },
    updated_at: { type: 'string', format: 'date-time' },
    details: REPORT,
  },
};

export const ALIVE: Schema = {
  type: 'object',
  required: ['status'],
  properties: { status: { type: 'string', enum: ['ok'] } },
};
