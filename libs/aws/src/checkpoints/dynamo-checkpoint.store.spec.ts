import { describeCheckpointStore } from '@talknshop/workflow/testing';
import { AwsClients } from '../clients/aws.clients';
import { createLocalTables } from '../resources/local-resources';
import { startLocalDynamo, type LocalDynamo } from '../testing/local-dynamo';
import { DynamoCheckpointStore } from './dynamo-checkpoint.store';

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

describeCheckpointStore('DynamoDB', () => new DynamoCheckpointStore(clients));
