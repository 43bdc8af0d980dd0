import { choice, flag, integer, list, optional, readConfig, text, url, type ConfigFields, type Env } from './env';

export const ENVIRONMENTS = ['development', 'test', 'production'] as const;
export type Environment = (typeof ENVIRONMENTS)[number];

/** What every service is told from outside. */
export interface ServiceConfig {
  name: string;
  version: string;
  host: string;
  /** 0 picks a free one. */
  port: number;
  environment: Environment;
  debug: boolean;
  log_level: string;
  log_format: 'json' | 'pretty';
  /** Origins of the browsers that may call; `*` is any. Empty refuses all but our own. */
  cors_origins: string[];
  body_limit_bytes: number;
  /** How long running requests may take to finish once the service was told to stop. */
  shutdown_grace_ms: number;
  /** Where others reach this service, when that is not its own host and port. */
  public_url?: string;
}

export interface ServiceDefaults {
  name: string;
  port: number;
}

/**
 * Reads PORT (or CATALOG_PORT for a service named catalog, which wins), HOST, NODE_ENV, APP_VERSION, DEBUG, LOG_LEVEL,
 * LOG_FORMAT, CORS_ORIGINS, BODY_LIMIT_BYTES, SHUTDOWN_GRACE_MS and PUBLIC_URL.
 * Throws a ConfigError that names every wrong variable.
 */
export function readServiceConfig(env: Env, defaults: ServiceDefaults): Readonly<ServiceConfig> {
  return readConfig<ServiceConfig>(serviceFields(env, defaults));
}

/** The readers of the shared settings, for a config of one's own: `readConfig({ ...serviceFields(env, d), mine: () => … })`. */
export function serviceFields(env: Env, { name, port }: ServiceDefaults): ConfigFields<ServiceConfig> {
  const own_port = portVariable(name);
  return {
    name: () => name,
    version: () => text(env, 'APP_VERSION', '0.1.0'),
    host: () => text(env, 'HOST', '0.0.0.0'),
    port: () => integer(env, env[own_port] ? own_port : 'PORT', { default: port, min: 0, max: 65_535 }),
    environment: () => choice(env, 'NODE_ENV', ENVIRONMENTS, 'development'),
    debug: () => flag(env, 'DEBUG', false),
    log_level: () => choice(env, 'LOG_LEVEL', LOG_LEVELS, env['NODE_ENV'] === 'test' ? 'warn' : 'info'),
    log_format: () => choice(env, 'LOG_FORMAT', LOG_FORMATS, env['NODE_ENV'] === 'production' ? 'json' : 'pretty'),
    cors_origins: () => list(env, 'CORS_ORIGINS'),
    body_limit_bytes: () => integer(env, 'BODY_LIMIT_BYTES', { default: 1024 * 1024, min: 1024 }),
    shutdown_grace_ms: () => integer(env, 'SHUTDOWN_GRACE_MS', { default: 10_000, min: 0, max: 600_000 }),
    public_url: () => optional(env, 'PUBLIC_URL', url),
  };
}

/** The variable that sets the port of this service and of no other: `MARKETPLACE_SANDBOX_PORT`. */
export function portVariable(name: string): string {
  return `${name.toUpperCase().replaceAll(/[^A-Z0-9]+/g, '_')}_PORT`;
}

const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;
const LOG_FORMATS = ['json', 'pretty'] as const;
