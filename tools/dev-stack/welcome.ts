import { styleText } from 'node:util';
import { SERVICES } from './services';
import { DEFAULT_PORTS, type StackPorts } from './stack-environment';

/** What runs where, and what to do now. */
export function welcome(ports: StackPorts, data_dir: string): string {
  const rows = [
    ...SERVICES.map(({ title, port }) => [title, `http://localhost:${ports[port]}`]),
    ['DynamoDB (emulated)', `http://localhost:${ports.dynamodb}`],
    ['SQS and S3 (emulated)', `http://localhost:${ports.aws}`],
  ];
  const table = rows.map(([title, url]) => `  ${title!.padEnd(26)} ${url}`).join('\n');
  return `
${styleText('bold', 'TalknShop is ready.')} The marketplaces are simulated; data is kept in ${data_dir}.

${table}

Now, in a browser:         ${styleText('cyan', `http://localhost:${ports.orchestrator}`)}
Or in another terminal:    ${styleText('cyan', `npm run chat -- ${address(ports)}"Find me a laptop under \\$1000"`)}
Descriptions:              http://localhost:${ports.orchestrator}/docs
Ctrl-C stops everything.
`;
}

/** Only a server that was moved needs to be told to the chat. */
function address({ orchestrator }: StackPorts): string {
  return orchestrator === DEFAULT_PORTS.orchestrator ? '' : `--url ws://localhost:${orchestrator} `;
}
