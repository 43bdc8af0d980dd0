import { createPublicKey } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import type { AwsConfig } from '@talknshop/aws';
import {
  ConfigError,
  type Env,
  type RedisAddress,
  type ServiceConfig,
  choice,
  flag,
  integer,
  list,
  optional,
  readConfig,
  readRedis,
  serviceFields,
  text,
  url,
} from '@talknshop/service-kit';

export type AuthConfig =
  /** Everybody is who they say they are: for development. */
  | { mode: 'open' }
  /** The user is the `sub` of a JWT signed by a key of this set, or by this very key. */
  | { mode: 'jwt'; issuer?: string; audience?: string; jwks_url?: string; public_key_pem?: string };

export interface SocketConfig {
  heartbeat_ms: number;
  max_connections: number;
  max_connections_per_user: number;
}

/** What the orchestrator is told from outside. */
export interface OrchestratorConfig extends ServiceConfig {
  auth: AuthConfig;
  socket: SocketConfig;
  messages_per_minute: number;
  /** Of the services behind this one. */
  calls_per_minute: number;
  catalog_url: string;
  /** Without it recordings and pictures are answered with a clear word. */
  media_url?: string;
  /** Without it listings are made and kept, and nothing is posted. */
  crosspost_url?: string;
  /** Where marketplaces are simulated: operators may switch its faults. */
  sandbox_url?: string;
  aws: AwsConfig;
  /** Whether this process takes notices off their queue; it tells its connections what others took all the same. */
  takes_notices: boolean;
  /** Without it every process counts and tells for itself. */
  redis?: RedisAddress;
  max_clarifications: number;
  session_ttl_hours: number;
  search_deadline_ms: number;
  /** How long a search waits for the slowest marketplaces once there is enough to show. */
  search_grace_ms: number;
  /** How many products an answer shows. */
  search_limit: number;
  /** How long a process may be silent before another takes up its turns. */
  lease_ms: number;
  web: WebConfig;
}

export interface WebConfig {
  /** The built web client; where there is none, browsers are told so. */
  folder: string;
  /** Where else than here the client may send pictures and recordings. */
  upload_origins: string[];
}

/** Reads the orchestrator's settings; throws a ConfigError that names every wrong variable. */
export function readOrchestratorConfig(env: Env): Readonly<OrchestratorConfig> {
  return readConfig<OrchestratorConfig>({
    ...serviceFields(env, { name: 'orchestrator', port: 8000 }),
    auth: () => readAuth(env),
    socket: () => ({
      heartbeat_ms: integer(env, 'WS_HEARTBEAT_INTERVAL', { default: 30, min: 1, max: 3600 }) * 1000,
      max_connections: integer(env, 'WS_MAX_CONCURRENT_CONNECTIONS', { default: 1000, min: 1 }),
      max_connections_per_user: integer(env, 'WS_MAX_CONNECTIONS_PER_USER', { default: 20, min: 1 }),
    }),
    messages_per_minute: () => integer(env, 'CHAT_MESSAGES_PER_MINUTE', { default: 10, min: 1 }),
    calls_per_minute: () => integer(env, 'CALLS_PER_MINUTE', { default: 120, min: 1 }),
    catalog_url: () => url(env, 'CATALOG_SERVICE_URL', 'http://localhost:8002'),
    media_url: () => optional(env, 'MEDIA_SERVICE_URL', url),
    crosspost_url: () => optional(env, 'CROSSPOST_SERVICE_URL', url),
    sandbox_url: () => optional(env, 'MARKETPLACE_SANDBOX_URL', url),
    aws: () => readAws(env),
    takes_notices: () => flag(env, 'NOTICES_QUEUE', !hasOnlyDynamo(env)),
    redis: () => readRedis(env),
    max_clarifications: () => integer(env, 'MAX_CLARIFICATION_LOOPS', { default: 2, min: 0, max: 10 }),
    session_ttl_hours: () => integer(env, 'SESSION_TTL_HOURS', { default: 24, min: 1, max: 24 * 365 }),
    search_deadline_ms: () => integer(env, 'SEARCH_DEADLINE_MS', { default: 2500, min: 50, max: 30_000 }),
    search_grace_ms: () => integer(env, 'SEARCH_GRACE_MS', { default: 600, min: 0, max: 30_000 }),
    search_limit: () => integer(env, 'CHAT_RESULTS_SHOWN', { default: 10, min: 1, max: 50 }),
    lease_ms: () => integer(env, 'RUN_LEASE_MS', { default: 15_000, min: 100 }),
    web: () => ({ folder: text(env, 'WEB_DIR', WEB), upload_origins: origins(env, 'WEB_UPLOAD_ORIGINS') }),
  });
}

/** Beside the bundle that this is part of. */
const WEB = fileURLToPath(new URL('../web', import.meta.url));

function origins(env: Env, variable: string): string[] {
  const given = list(env, variable);
  if (given.some((origin) => !/^https?:\/\/[^/\s;,]+$/.test(origin)))
    throw new ConfigError([{ variable, expected: 'origins such as https://bucket.example, with commas between them' }]);
  return given;
}

function readAuth(env: Env): AuthConfig {
  const mode = choice(env, 'AUTH_MODE', ['open', 'jwt'], env['NODE_ENV'] === 'production' ? 'jwt' : 'open');
  if (mode === 'open') return { mode };
  const jwks_url = optional(env, 'JWT_JWKS_URL', url);
  return {
    mode,
    jwks_url,
    public_key_pem: jwks_url ? undefined : publicKey(env, 'JWT_PUBLIC_KEY'),
    issuer: optional(env, 'JWT_ISSUER', text),
    audience: optional(env, 'JWT_AUDIENCE', text),
  };
}

/** An RSA key in PEM; its line feeds may be written `\n`. */
function publicKey(env: Env, variable: string): string {
  const pem = text(env, variable).replaceAll('\\n', '\n');
  try {
    if (createPublicKey(pem).asymmetricKeyType === 'rsa') return pem;
  } catch (cause) {
    throw Object.assign(noKey(variable), { cause });
  }
  throw noKey(variable);
}

function noKey(variable: string): ConfigError {
  return new ConfigError([{ variable, expected: 'an RSA public key in PEM' }]);
}

/** Where DynamoDB is replaced and SQS is not, the real SQS knows nothing of us. */
function hasOnlyDynamo(env: Env): boolean {
  return Boolean(env['AWS_ENDPOINT_URL_DYNAMODB'] && !env['AWS_ENDPOINT_URL_SQS']);
}

/** `AWS_ENDPOINT_URL_…` are the SDK's own variables; credentials come from the SDK's usual places. */
function readAws(env: Env): AwsConfig {
  const [dynamodb, sqs] = ['DYNAMODB', 'SQS'].map((name) => optional(env, `AWS_ENDPOINT_URL_${name}`, url));
  return {
    region: text(env, 'AWS_REGION', 'us-west-2'),
    endpoints: { ...(dynamodb && { dynamodb }), ...(sqs && { sqs }) },
    table_prefix: optional(env, 'TABLE_PREFIX', text),
    dynamodb_timeout_ms: integer(env, 'DYNAMODB_TIMEOUT_MS', { default: 1000, min: 50 }),
    ...(env['AWS_ACCESS_KEY_ID'] && {
      credentials: {
        access_key_id: env['AWS_ACCESS_KEY_ID'],
        secret_access_key: text(env, 'AWS_SECRET_ACCESS_KEY'),
        session_token: optional(env, 'AWS_SESSION_TOKEN', text),
      },
    }),
  };
}
