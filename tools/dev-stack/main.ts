import 'reflect-metadata';
import { ConfigError, PortBusyError } from '@talknshop/service-kit';
import { DataFolderBusy, PortBusy, startLocalAws } from '@talknshop/testing';
import { checkSettings } from './check-settings';
import { type Host, hostApart, hostTogether } from './hosts';
import { SERVICES } from './services';
import { readStackPorts, stackEnvironment } from './stack-environment';
import { ServiceEnded } from './stack.errors';
import { type StackOptions, USAGE, readStackOptions } from './stack.options';
import { welcome } from './welcome';

const options = read();
if (options?.help) console.log(USAGE);
else if (options) process.exit(await main(options));
else process.exitCode = 2;

function read(): StackOptions | undefined {
  try {
    return readStackOptions(process.argv.slice(2));
  } catch (error) {
    console.error(`${(error as TypeError).message}\n\n${USAGE}`);
    return undefined;
  }
}

async function main({ separate, data_dir }: StackOptions): Promise<number> {
  const stop = firstSignal();
  const started: { close(): Promise<void> }[] = [];
  try {
    const ports = readStackPorts(process.env);
    const aws = await startLocalAws({ data_dir, dynamodb_port: ports.dynamodb, aws_port: ports.aws });
    started.push(aws);
    const env = stackEnvironment(process.env, ports, aws.config);
    checkSettings(SERVICES, env);
    const host: Host = separate ? await hostApart(env, ports) : await hostTogether(env);
    started.push(host);
    console.log(welcome(ports, data_dir));
    await Promise.race([stop.asked, host.failed]);
    console.log('\nStopping…');
    return 0;
  } catch (error) {
    if (stop.isAsked && error instanceof ServiceEnded) return 0; // Ctrl-C reached the services before us
    console.error(`\n${explain(error)}`);
    return 1;
  } finally {
    for (const part of started.reverse()) await part.close();
  }
}

/** The first Ctrl-C stops in order, a second one at once. */
function firstSignal(): { asked: Promise<void>; readonly isAsked: boolean } {
  let isAsked = false;
  const asked = new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
      process.on(signal, () => {
        if (isAsked) process.exit(130);
        isAsked = true;
        resolve();
      });
  });
  return {
    asked,
    get isAsked() {
      return isAsked;
    },
  };
}

/** What the reader can put right himself is told without a stack. */
function explain(error: unknown): string {
  const isPlain = [ConfigError, PortBusyError, PortBusy, DataFolderBusy, ServiceEnded].some(
    (kind) => error instanceof kind,
  );
  if (!(error instanceof Error)) return String(error);
  return isPlain ? error.message : (error.stack ?? error.message);
}
