import { DeleteMessageCommand, ReceiveMessageCommand } from '@aws-sdk/client-sqs';
import { AwsClients, NOTICES_QUEUE, queueUrl } from '@talknshop/aws';
import type { PriceAlert, PriceHistory, UserNotice } from '@talknshop/contracts';
import { startLocalAws, type LocalAws } from '@talknshop/testing';
import { TestCatalog } from '../testing/catalog.builder';
import { aProduct } from '../testing/product.builder';

describe('prices in DynamoDB and SQS', () => {
  let aws: LocalAws;
  let clients: AwsClients;
  let catalog: TestCatalog;

  beforeAll(async () => {
    aws = await startLocalAws();
    clients = new AwsClients(aws.config);
    catalog = await start();
  });

  afterAll(async () => {
    await catalog.close();
    clients.close();
    await aws.close();
  });

  it('reach who waits for them through the queue of notices', async () => {
    catalog.fakes.bestbuy.will([aProduct({ price: 480 })]);
    const { body: alert } = await catalog.post<PriceAlert>('/api/v1/price-alerts', {
      user_id: 'ada',
      product_id: 'bestbuy:1',
      target_price: 500,
    });
    const { notice, traceparent } = await nextNotice();
    expect(notice).toMatchObject({
      notice_id: `${alert.alert_id}.1`,
      user_id: 'ada',
      kind: 'price_alert',
      data: { alert: { alert_id: alert.alert_id, status: 'triggered' }, product: { price: 480 } },
    });
    expect(traceparent).toBe(notice.traceparent);
  });

  it('are told of when they fall, by the watch itself', async () => {
    catalog.fakes.ebay.will([aProduct({ marketplace: 'ebay', product_id: 'ebay:9', price: 700 })]);
    const request = { user_id: 'bob', product_id: 'ebay:9', target_price: 500 };
    const { body: alert } = await catalog.post<PriceAlert>('/api/v1/price-alerts', request);
    catalog.fakes.ebay.will([aProduct({ marketplace: 'ebay', product_id: 'ebay:9', price: 499 })]);
    expect((await nextNotice()).notice).toMatchObject({ notice_id: `${alert.alert_id}.1`, user_id: 'bob' });
  });

  it('are remembered from one catalog to the next', async () => {
    catalog.fakes.bestbuy.will([aProduct({ product_id: 'bestbuy:7', price: 321 })]);
    await catalog.product('bestbuy:7');
    await catalog.close();
    catalog = await start();
    const { body } = await catalog.get<PriceHistory>('/api/v1/products/bestbuy:7/price-history');
    expect(body.points.map(({ price }) => price)).toEqual([321]);
  });

  it('leave the catalog at work, though degraded, when the storage is away', async () => {
    const bare = await TestCatalog.start({ ...environment(), AWS_ENDPOINT_URL_DYNAMODB: 'http://127.0.0.1:1' });
    expect((await fetch(`${bare.service.url}/health/ready`)).status).toBe(200);
    expect(await bare.get('/api/v1/price-alerts?user_id=ada')).toMatchObject({
      status: 503,
      body: { code: 'storage_unavailable' },
    });
    await bare.close();
  });

  function start(): Promise<TestCatalog> {
    return TestCatalog.start(environment());
  }

  function environment(): Record<string, string> {
    return {
      AWS_REGION: aws.config.region,
      AWS_ENDPOINT_URL_DYNAMODB: aws.endpoints.dynamodb,
      AWS_ENDPOINT_URL_SQS: aws.endpoints.sqs,
      AWS_ACCESS_KEY_ID: 'local',
      AWS_SECRET_ACCESS_KEY: 'local',
      PRICE_ALERT_INTERVAL_S: '1',
      SEARCH_CACHE_SECONDS: '0',
    };
  }

  /** Waits for it at the queue. */
  async function nextNotice(): Promise<{ notice: UserNotice; traceparent?: string }> {
    const QueueUrl = await queueUrl(clients, NOTICES_QUEUE);
    const wait = new ReceiveMessageCommand({ QueueUrl, WaitTimeSeconds: 10, MessageAttributeNames: ['All'] });
    const [message] = (await clients.sqs.send(wait)).Messages ?? [];
    if (message === undefined) throw new Error('there was no notice within 10 s');
    await clients.sqs.send(new DeleteMessageCommand({ QueueUrl, ReceiptHandle: message.ReceiptHandle }));
    const traceparent = message.MessageAttributes?.traceparent?.StringValue;
    return { notice: JSON.parse(message.Body ?? '') as UserNotice, traceparent };
  }
});
