import { describeNoticeRepository } from '../testing/describe-notice-repository';
import { localTables } from '../testing/local-tables';
import { DynamoNoticeRepository } from './dynamo-notice.repository';

const local = localTables();

describeNoticeRepository('DynamoDB', { create: (now) => new DynamoNoticeRepository(local.clients, { now }) });
