import { once } from 'node:events';
import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import type { AwsConfig } from '../aws.config';

export type Fault = 'none' | 'lost_answer' | 'hang' | 'throttled' | 'server_error';

export interface FaultyDynamo {
  config: AwsConfig;
  /** What the next calls suffer, one after the other; the others pass. */
  faults: Fault[];
  close(): Promise<void>;
}

/** Stands between a client and DynamoDB, and lets calls go wrong. */
export async function startFaultyDynamo(behind: AwsConfig): Promise<FaultyDynamo> {
  const faults: Fault[] = [];
  const target = behind.endpoints?.dynamodb ?? '';
  const server = createServer((incoming, outgoing) => void answer(incoming, outgoing, target, faults.shift()));
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const dynamodb = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    config: { ...behind, endpoints: { dynamodb } },
    faults,
    close: async () => {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

async function answer(incoming: IncomingMessage, outgoing: ServerResponse, target: string, fault?: Fault) {
  const body = await text(incoming);
  if (fault === 'hang') return;
  if (fault === 'throttled') return refuse(outgoing, 400, 'ThrottlingException');
  if (fault === 'server_error') return refuse(outgoing, 500, 'InternalServerError');
  const reply = await forward(incoming, target, body);
  if (fault === 'lost_answer') return void outgoing.destroy();
  outgoing.writeHead(reply.statusCode ?? 502, reply.headers);
  reply.pipe(outgoing);
}

function refuse(outgoing: ServerResponse, status: number, type: string) {
  outgoing.writeHead(status, { 'content-type': 'application/x-amz-json-1.0' });
  outgoing.end(JSON.stringify({ __type: `com.amazonaws.dynamodb.v20120810#${type}`, message: type }));
}

async function forward({ method, headers }: IncomingMessage, target: string, body: string): Promise<IncomingMessage> {
  const call = request(target, { method, headers });
  call.end(body);
  const [reply] = (await once(call, 'response')) as [IncomingMessage];
  return reply;
}
