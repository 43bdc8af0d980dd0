import { once } from 'node:events';
import { type Server, type ServerResponse, createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { RequestsUnderWay } from './requests-under-way';

describe('RequestsUnderWay', () => {
  let server: Server;
  let under_way: RequestsUnderWay;
  let answers: ServerResponse[];

  beforeEach(async () => {
    answers = [];
    server = createServer((_request, response) => answers.push(response));
    under_way = new RequestsUnderWay(server);
    await once(server.listen(0, '127.0.0.1'), 'listening');
  });
  afterEach(() => {
    server.closeAllConnections();
    server.close();
  });

  /** Asks something and drops the connection before the answer, as a killed process does. */
  const askAndVanish = async () => {
    const call = request({ port: (server.address() as AddressInfo).port, host: '127.0.0.1' });
    call.on('error', () => {}); // the connection is dropped on purpose
    const arrived = once(server, 'request');
    call.end();
    await arrived;
    const gone = once(answers.at(-1)!, 'close');
    call.destroy();
    await gone;
  };

  it('waits for the answer to a client that has gone', async () => {
    await askAndVanish();
    let isOver = false;
    const none = under_way.none(60_000).then(() => (isOver = true));
    await new Promise((resolve) => setImmediate(resolve));
    expect(isOver).toBe(false);
    answers[0]!.end();
    expect(await none).toBe(true);
  });

  it('does not wait when nothing is under way', async () => {
    await under_way.none(60_000);
  });

  it('waits no longer than it is told to', async () => {
    await askAndVanish();
    await under_way.none(1);
  });
});
