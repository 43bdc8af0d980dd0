import type { AwsConfig } from '../aws.config';
import { AwsClients } from '../clients/aws.clients';
import { createLocalTables } from '../resources/local-resources';
import { startLocalDynamo, type LocalDynamo } from './local-dynamo';

/** Our tables in a DynamoDB of this process, there while the tests beside this call run. */
export function localTables(): { readonly clients: AwsClients; readonly config: AwsConfig } {
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

  return {
    get clients() {
      return clients;
    },
    get config() {
      return local.config;
    },
  };
}
