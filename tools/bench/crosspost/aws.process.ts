import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import type { AwsConfig } from '@talknshop/aws';
import { startLocalAws } from '@talknshop/testing';

/** DynamoDB and SQS as `npm start` emulates them, in a process of their own. */
export class AwsProcess {
  private constructor(
    private readonly child: ChildProcess,
    readonly config: AwsConfig,
  ) {}

  static async start(): Promise<AwsProcess> {
    const child = fork(process.argv[1]!, ['crosspost-aws']);
    const [config] = (await once(child, 'message')) as [AwsConfig];
    return new AwsProcess(child, config);
  }

  async cpuSeconds(): Promise<number> {
    this.child.send('cpu');
    const [seconds] = (await once(this.child, 'message')) as [number];
    return seconds;
  }

  async stop(): Promise<void> {
    const exited = once(this.child, 'exit');
    this.child.kill('SIGKILL');
    await exited;
  }
}

/** The other side: runs them in this process for its parent. */
export async function runCrosspostAws(): Promise<void> {
  const { config } = await startLocalAws();
  process.on('message', () => {
    const { user, system } = process.cpuUsage();
    process.send!((user + system) / 1e6);
  });
  process.on('disconnect', () => process.exit());
  process.send!(config);
}
