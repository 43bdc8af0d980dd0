import { describePriceAlertRepository } from '../testing/describe-price-alert-repository';
import { localTables } from '../testing/local-tables';
import { DynamoPriceAlertRepository } from './dynamo-price-alert.repository';

const local = localTables();

describePriceAlertRepository('DynamoDB', { create: (now) => new DynamoPriceAlertRepository(local.clients, { now }) });
