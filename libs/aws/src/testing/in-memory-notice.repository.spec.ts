import { describeNoticeRepository } from './describe-notice-repository';
import { InMemoryNoticeRepository } from './in-memory-notice.repository';

describeNoticeRepository('Memory', { create: (now) => new InMemoryNoticeRepository({ now }) });
