import { AwsClients } from '../clients/aws.clients';
import { createLocalTables } from '../resources/local-resources';
import { describePriceAlertRepository } from '../testing/describe-price-alert-repository';
import { startLocalDynamo, type LocalDynamo } from '../testing/local-dynamo';
import { DynamoPriceAlertRepository } from './dynamo-price-alert.repository';

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

describePriceAlertRepository('DynamoDB', { create: (now) => new DynamoPriceAlertRepository(clients, { now }) });
