import 'reflect-metadata';
import { ConfigError, PortBusyError } from '@talknshop/service-kit';
import { DataFolderBusy, PortBusy, startLocalAws } from '@talknshop/testing';
import { explainError } from '../command-line/explain-error';
import { runTool } from '../command-line/run-tool';
import { checkSettings } from './check-settings';
import { type Host, hostApart, hostTogether } from './hosts';
import { SERVICES } from './services';
import { readStackPorts, stackEnvironment } from './stack-environment';
import { ServiceEnded } from './stack.errors';
import { type StackOptions, USAGE, readStackOptions } from './stack.options';
import { welcome } from './welcome';

/** What the reader can put right himself. */
const PLAIN = [ConfigError, PortBusyError, PortBusy, DataFolderBusy, ServiceEnded];

const code = await runTool({
  usage: USAGE,
  read: () => readStackOptions(process.argv.slice(2)),
  run: runStack,
  explain: explainError,
});
process.exit(code);

async function runStack({ separate, data_dir }: StackOptions): Promise<number> {
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
    console.error(`\n${explainError(error, PLAIN)}`);
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
