import { describeCrosspostRepository } from '../testing/describe-crosspost-repository';
import { localTables } from '../testing/local-tables';
import { DynamoCrosspostRepository } from './dynamo-crosspost.repository';

const local = localTables();

describeCrosspostRepository('DynamoDB', () => new DynamoCrosspostRepository(local.clients));
