import { generateKeyPairSync } from 'node:crypto';
import { type AwsConfig, MEDIA_BUCKET } from '@talknshop/aws';
import { type Env, integer, readConfig } from '@talknshop/service-kit';

export interface StackPorts {
  orchestrator: number;
  catalog: number;
  crosspost: number;
  worker: number;
  sandbox: number;
  dynamodb: number;
  /** Of SQS and S3. */
  aws: number;
}

export const DEFAULT_PORTS: Readonly<StackPorts> = {
  orchestrator: 8000,
  catalog: 8002,
  crosspost: 8003,
  worker: 8004,
  sandbox: 8010,
  dynamodb: 8020,
  aws: 8021,
};

/** Where everything listens. Throws a ConfigError that names everything that is no port; the parts must know each other's beforehand. */
export function readStackPorts(env: Env): Readonly<StackPorts> {
  const port = (variable: string, of: keyof StackPorts) => () =>
    integer(env, variable, { default: DEFAULT_PORTS[of], min: 1, max: 65_535 });
  return readConfig<StackPorts>({
    orchestrator: port('ORCHESTRATOR_PORT', 'orchestrator'),
    catalog: port('CATALOG_PORT', 'catalog'),
    crosspost: port('SELLER_CROSSPOST_PORT', 'crosspost'),
    worker: port('CROSSPOST_WORKER_PORT', 'worker'),
    sandbox: port('MARKETPLACE_SANDBOX_PORT', 'sandbox'),
    dynamodb: port('DYNAMODB_PORT', 'dynamodb'),
    aws: port('AWS_EMULATOR_PORT', 'aws'),
  });
}

/** The settings that make the services find each other on this machine; what the caller has set himself goes before. */
export function stackEnvironment(env: Env, ports: StackPorts, { endpoints, region, credentials }: AwsConfig): Env {
  const walmart = generateKeyPairSync('rsa', {
    modulusLength: 2048,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  });
  const at = (port: number) => `http://127.0.0.1:${port}`;
  return {
    HOST: '127.0.0.1',
    ORCHESTRATOR_PORT: String(ports.orchestrator),
    CATALOG_PORT: String(ports.catalog),
    SELLER_CROSSPOST_PORT: String(ports.crosspost),
    CROSSPOST_WORKER_PORT: String(ports.worker),
    MARKETPLACE_SANDBOX_PORT: String(ports.sandbox),
    CATALOG_SERVICE_URL: at(ports.catalog),
    CROSSPOST_SERVICE_URL: at(ports.crosspost),
    SANDBOX_WEBHOOK_URL: at(ports.crosspost),
    STAND_IN_PICTURE_URL: `${at(ports.crosspost)}/pictures/stand-in.png`,
    LISTING_PICTURE_URL: `${endpoints?.s3}/${MEDIA_BUCKET.name}/{key}`,
    MARKETPLACE_SANDBOX_URL: at(ports.sandbox),
    WALMART_PRIVATE_KEY: walmart.privateKey,
    SANDBOX_WALMART_PUBLIC_KEY: walmart.publicKey,
    AWS_REGION: region,
    AWS_ENDPOINT_URL_DYNAMODB: endpoints?.dynamodb,
    AWS_ENDPOINT_URL_SQS: endpoints?.sqs,
    AWS_ENDPOINT_URL_S3: endpoints?.s3,
    AWS_ACCESS_KEY_ID: credentials?.access_key_id,
    AWS_SECRET_ACCESS_KEY: credentials?.secret_access_key,
    ...Object.fromEntries(Object.entries(env).filter(([, value]) => value)),
  };
}
