import type { StackPorts } from '../../dev-stack/stack-environment';
import { stackEnvironment } from '../../dev-stack/stack-environment';
import { freePort } from '../free-port';
import { AwsProcess } from './aws.process';
import { ServiceProcess } from './service.process';

/** What the bench asks for instead of the defaults: a vendor that hangs is given up on soon, enough is under way beside what hangs, and nobody looks at live listings meanwhile. */
const SETTINGS = {
  LOG_LEVEL: 'fatal',
  LOG_FORMAT: 'json',
  CROSSPOST_CHECK_SECONDS: '3600',
  CROSSPOST_CALL_TIMEOUT_MS: '5000',
  CROSSPOST_LEASE_MS: '10000',
  EBAY_POSTINGS_AT_ONCE: '30',
  CRAIGSLIST_POSTINGS_AT_ONCE: '30',
  FACEBOOK_POSTINGS_AT_ONCE: '30',
};

/** Everything that selling takes, each part in a process of its own as in production; there may be any number of workers. */
export class SellingStack {
  readonly workers: ServiceProcess[] = [];
  private statuses_before = new Map<string, number>();

  private constructor(
    private readonly env: Record<string, string>,
    readonly aws: AwsProcess,
    readonly sandbox: ServiceProcess,
    readonly api: ServiceProcess,
  ) {}

  static async start(settings: Record<string, string> = {}): Promise<SellingStack> {
    const aws = await AwsProcess.start();
    const ports = await freePorts();
    const env = stackEnvironment({ ...SETTINGS, ...settings }, ports, aws.config) as Record<string, string>;
    const sandbox = await ServiceProcess.start('marketplace-sandbox', env, ports.sandbox);
    const api = await ServiceProcess.start('seller-crosspost', env, ports.crosspost);
    return new SellingStack(env, aws, sandbox, api);
  }

  /** Starts or stops workers until there are so many. */
  async scaleTo(count: number): Promise<void> {
    while (this.workers.length > count) await this.dismiss(this.workers.pop()!);
    const more = Array.from({ length: count - this.workers.length }, () => this.startWorker());
    this.workers.push(...(await Promise.all(more)));
  }

  /** How many postings have become `status` in the workers there were and are. */
  async became(status: string): Promise<number> {
    const label = `status="${status}"`;
    const counts = this.workers.map((worker) => worker.metric('crosspost_status_changes_total', label));
    return (await Promise.all(counts)).reduce((sum, count) => sum + count, this.statuses_before.get(status) ?? 0);
  }

  /** CPU seconds so far of each part, the workers together. */
  async cpu(): Promise<Record<'api' | 'workers' | 'aws' | 'sandbox', number>> {
    const workers = await Promise.all(this.workers.map((worker) => worker.cpuSeconds()));
    return {
      api: await this.api.cpuSeconds(),
      workers: workers.reduce((sum, seconds) => sum + seconds, 0),
      aws: await this.aws.cpuSeconds(),
      sandbox: await this.sandbox.cpuSeconds(),
    };
  }

  async stop(): Promise<void> {
    await this.scaleTo(0);
    for (const part of [this.api, this.sandbox, this.aws]) await part.stop();
  }

  private async startWorker(): Promise<ServiceProcess> {
    const port = await freePort();
    return ServiceProcess.start('crosspost-worker', { ...this.env, CROSSPOST_WORKER_PORT: String(port) }, port);
  }

  private async dismiss(worker: ServiceProcess): Promise<void> {
    for (const status of ['live', 'failed']) {
      const count = await worker.metric('crosspost_status_changes_total', `status="${status}"`);
      this.statuses_before.set(status, count + (this.statuses_before.get(status) ?? 0));
    }
    await worker.stop();
  }
}

async function freePorts(): Promise<StackPorts> {
  const names = ['orchestrator', 'catalog', 'crosspost', 'worker', 'sandbox', 'dynamodb', 'aws'] as const;
  const ports = await Promise.all(names.map(async (name) => [name, await freePort()] as const));
  return Object.fromEntries(ports) as Record<(typeof names)[number], number>;
}
