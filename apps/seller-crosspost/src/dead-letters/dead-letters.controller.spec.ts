import { AwsClients, createLocalQueues, POSTING_QUEUES, SqsQueueSender, type QueueDefinition } from '@talknshop/aws';
import { type LocalSqs, startLocalSqs } from '@talknshop/aws/testing';
import type { OpsDeadLetterList, RedriveReply } from '@talknshop/contracts';
import { TestCrosspost } from '../testing/test-crosspost';

const { ebay, etsy } = POSTING_QUEUES;

describe('dead letters over HTTP', () => {
  let sqs: LocalSqs;
  let clients: AwsClients;
  let crosspost: TestCrosspost;

  beforeAll(async () => {
    sqs = await startLocalSqs();
    clients = new AwsClients(sqs.config);
    await createLocalQueues(clients);
    crosspost = await new TestCrosspost(clients).start();
  });

  afterAll(async () => {
    await crosspost.close();
    clients.close();
    await sqs.close();
  });

  const list = (query: string) => crosspost.call<OpsDeadLetterList>('GET', `/api/v1/dead-letters${query}`);
  const die = (queue: QueueDefinition, message: object) =>
    new SqsQueueSender(clients, { ...queue, name: queue.dead_letter_name }).send(message);

  it('are shown with how their jobs stand, and sent back', async () => {
    const { body } = await crosspost.post();
    await crosspost.becomes(body.job_id, 'ebay', { status: 'failed', reason: 'eBay cannot be reached.' });
    await die(ebay, { message_id: 'm', job_id: body.job_id, marketplace: 'ebay', action: 'post', listing_version: 1 });
    expect((await list('?queue=ebay-queue')).body.letters).toMatchObject([
      { job_id: body.job_id, standing: 'due', reason: 'eBay cannot be reached.', queue: 'ebay-queue' },
    ]);
    const redriven = await crosspost.call<RedriveReply>('POST', '/api/v1/dead-letters/redrive', { queue: 'ebay' });
    expect(redriven.body.letters).toMatchObject([{ outcome: 'sent_back', is_requeued: true }]);
    expect((await list('?queue=ebay-queue')).body.letters).toEqual([]);
  });

  it('are kept where nobody can read them', async () => {
    await die(etsy, { what: 'is this' });
    const redriven = await crosspost.call<RedriveReply>('POST', '/api/v1/dead-letters/redrive', { queue: 'etsy' });
    expect(redriven.body.letters).toMatchObject([{ outcome: 'kept' }]);
    expect((await list('?queue=etsy')).body.letters).toMatchObject([{ standing: 'unreadable' }]);
  });

  it('are not deleted by anybody who reaches the service', async () => {
    await die(etsy, { what: 'is that' });
    expect(await crosspost.call('POST', '/api/v1/dead-letters/discard', { queue: 'etsy' })).toMatchObject({
      status: 404,
    });
    expect(await crosspost.call('DELETE', '/api/v1/dead-letters?queue=etsy')).toMatchObject({ status: 405 });
  });

  it('of a queue that there is not are not found', async () => {
    expect(await list('?queue=nobody')).toMatchObject({ status: 404, body: { code: 'unknown_queue' } });
    expect(await list('')).toMatchObject({ status: 400, body: { code: 'invalid_request' } });
  });
});
