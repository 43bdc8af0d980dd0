import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ServiceClient } from '@talknshop/service-client';
import { CrosspostOfficeClient } from './crosspost-office.client';
import { NoCrosspostOffice } from './no-crosspost-office';

describe('the cross-poster’s office', () => {
  let server: Server;
  let asked: string[];
  let answer: { status: number; body: object };
  let client: ServiceClient;
  let office: CrosspostOfficeClient;

  beforeAll(async () => {
    server = createServer((request, response) => {
      asked.push(`${request.method} ${request.url}`);
      response.writeHead(answer.status, { 'content-type': 'application/json' }).end(JSON.stringify(answer.body));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const base_url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    client = new ServiceClient({ name: 'seller-crosspost', base_url, retries: 0 });
    office = new CrosspostOfficeClient(client);
  });

  beforeEach(() => (asked = []));

  afterAll(async () => {
    await client.close();
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });

  it('knows of no job where there is none', async () => {
    answer = { status: 404, body: { code: 'not_found' } };
    expect(await office.job('a/b', new AbortController().signal)).toBeUndefined();
    expect(asked).toEqual(['GET /api/v1/jobs/a%2Fb']);
  });

  it('looks into a queue and sends back what is due', async () => {
    answer = { status: 200, body: { letters: [] } };
    expect(await office.deadLetters('ebay-queue')).toEqual({ letters: [] });
    expect(await office.redrive({ queue: 'ebay-queue' })).toEqual({ letters: [] });
    expect(asked).toEqual(['GET /api/v1/dead-letters?queue=ebay-queue', 'POST /api/v1/dead-letters/redrive']);
  });

  it('says so where there is no cross-poster', async () => {
    await expect(new NoCrosspostOffice().deadLetters()).rejects.toMatchObject({ code: 'crosspost_not_available' });
    expect(await new NoCrosspostOffice().job()).toBeUndefined();
  });
});
