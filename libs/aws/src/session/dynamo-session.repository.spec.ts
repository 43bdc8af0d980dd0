import { describeSessionRepository } from '../testing/describe-session-repository';
import { localTables } from '../testing/local-tables';
import { DynamoSessionRepository } from './dynamo-session.repository';

const local = localTables();

describeSessionRepository('DynamoDB', { create: (now) => new DynamoSessionRepository(local.clients, { now }) });
