import { AwsClients } from '../clients/aws.clients';
import { createLocalTables } from '../resources/local-resources';
import { describeCrosspostRepository } from '../testing/describe-crosspost-repository';
import { startLocalDynamo, type LocalDynamo } from '../testing/local-dynamo';
import { DynamoCrosspostRepository } from './dynamo-crosspost.repository';

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

describeCrosspostRepository('DynamoDB', () => new DynamoCrosspostRepository(clients));
