import { generateKeyPairSync } from 'node:crypto';
import { type LocalAws, startLocalAws } from '@talknshop/testing';
import { freePorts } from './free-ports';
import { Gate } from './gate';
import { type Env, ServiceProcess } from './service-process';

const SERVICES = ['marketplace-sandbox', 'catalog', 'seller-crosspost', 'crosspost-worker', 'orchestrator'] as const;
export type ServiceName = (typeof SERVICES)[number];

/** The whole system for one suite: emulated AWS here, every service in its own process, on free ports. */
export class Stack {
  private constructor(
    private readonly aws: LocalAws,
    /** The services' way to DynamoDB. */
    readonly storage: Gate,
    private readonly services: Record<ServiceName, ServiceProcess>,
  ) {}

  static async start(settings: Env = {}): Promise<Stack> {
    const [aws, ports] = await Promise.all([startLocalAws(), freePorts(SERVICES.length)]);
    const urls = ports.map((port) => `http://127.0.0.1:${port}`);
    const storage = await Gate.to(aws.endpoints.dynamodb);
    const env = { ...environment(aws, storage, urls), ...settings };
    const services = Object.fromEntries(
      SERVICES.map((name, index) => [
        name,
        new ServiceProcess(name, urls[index]!, { ...env, PORT: String(ports[index]) }),
      ]),
    ) as Record<ServiceName, ServiceProcess>;
    const stack = new Stack(aws, storage, services);
    try {
      await Promise.all(SERVICES.map((name) => services[name].start()));
    } catch (error) {
      await stack.close();
      throw error;
    }
    return stack;
  }

  url(name: ServiceName): string {
    return this.services[name].url;
  }

  /** Where the chat's WebSocket is. */
  get chat(): string {
    return `${this.url('orchestrator').replace('http', 'ws')}/ws/chat`;
  }

  service(name: ServiceName): ServiceProcess {
    return this.services[name];
  }

  /** Makes a simulated marketplace fail, or well again without a fault. */
  async fault(marketplace: string, fault?: object): Promise<void> {
    await this.toFaults(`/${marketplace}`, {
      method: fault ? 'PUT' : 'DELETE',
      ...(fault && { headers: { 'content-type': 'application/json' }, body: JSON.stringify(fault) }),
    });
  }

  /** Changes what a simulated offer costs. */
  async reprice(product_id: string, price: number): Promise<void> {
    const [marketplace, ...native_id] = product_id.split(':');
    const path = `${marketplace}/${encodeURIComponent(native_id.join(':'))}`;
    const response = await fetch(`${this.url('marketplace-sandbox')}/prices/${path}`, {
      method: 'PUT',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ price }),
    });
    if (!response.ok) throw new Error(`the sandbox refused the price: ${await response.text()}`);
  }

  /** Undoes what a test did to it: services that ended run again, the storage can be reached, no marketplace has a fault. */
  async mend(): Promise<void> {
    await this.storage.reopen();
    await Promise.all(Object.values(this.services).map((service) => service.mend()));
    await this.toFaults('', { method: 'DELETE' });
  }

  async close(): Promise<void> {
    await Promise.all(Object.values(this.services).map((service) => service.kill()));
    await this.storage.shut();
    await this.aws.close();
  }

  private async toFaults(path: string, request: RequestInit): Promise<void> {
    const response = await fetch(`${this.url('marketplace-sandbox')}/faults${path}`, request);
    if (!response.ok) throw new Error(`the sandbox refused the fault: ${await response.text()}`);
  }
}

function environment(aws: LocalAws, storage: Gate, [sandbox, catalog, crosspost]: string[]): Env {
  const walmart = generateKeyPairSync('rsa', {
    modulusLength: 2048,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  });
  const { region, credentials } = aws.config;
  return {
    NODE_ENV: 'test',
    HOST: '127.0.0.1',
    LOG_LEVEL: 'error',
    MARKETPLACE_SANDBOX_URL: sandbox,
    CATALOG_SERVICE_URL: catalog,
    CROSSPOST_SERVICE_URL: crosspost,
    SANDBOX_WEBHOOK_URL: crosspost,
    STAND_IN_PICTURE_URL: `${crosspost}/pictures/stand-in.png`,
    CROSSPOST_SWEEP_MS: '200',
    CROSSPOST_LEASE_MS: '3000',
    CROSSPOST_CALL_TIMEOUT_MS: '2500',
    WALMART_PRIVATE_KEY: walmart.privateKey,
    SANDBOX_WALMART_PUBLIC_KEY: walmart.publicKey,
    CHAT_MESSAGES_PER_MINUTE: '1000',
    CALLS_PER_MINUTE: '10000',
    RUN_LEASE_MS: '1000',
    AWS_REGION: region,
    AWS_ENDPOINT_URL_DYNAMODB: storage.url,
    AWS_ENDPOINT_URL_SQS: aws.endpoints.sqs,
    AWS_ACCESS_KEY_ID: credentials?.access_key_id,
    AWS_SECRET_ACCESS_KEY: credentials?.secret_access_key,
  };
}
