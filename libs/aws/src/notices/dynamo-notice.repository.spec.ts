import { AwsClients } from '../clients/aws.clients';
import { createLocalTables } from '../resources/local-resources';
import { describeNoticeRepository } from '../testing/describe-notice-repository';
import { startLocalDynamo, type LocalDynamo } from '../testing/local-dynamo';
import { DynamoNoticeRepository } from './dynamo-notice.repository';

let local: LocalDynamo;
let clients: AwsClients;

beforeAll(async () => {
  local = await startLocalDynamo();
  clients = new AwsClients(local.config);
  await createLocalTables(clients);
});

afterAll(async () => {
  clients.close();
  await local.close();
});

describeNoticeRepository('DynamoDB', { create: (now) => new DynamoNoticeRepository(clients, { now }) });
