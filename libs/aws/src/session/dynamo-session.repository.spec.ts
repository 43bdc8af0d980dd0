import { AwsClients } from '../clients/aws.clients';
import { createLocalTables } from '../resources/local-resources';
import { describeSessionRepository } from '../testing/describe-session-repository';
import { startLocalDynamo, type LocalDynamo } from '../testing/local-dynamo';
import { DynamoSessionRepository } from './dynamo-session.repository';

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

describeSessionRepository('DynamoDB', { create: (now) => new DynamoSessionRepository(clients, { now }) });
