export { aNotice } from './testing/a-notice';
export { describeNoticeRepository } from './testing/describe-notice-repository';
export type { NoticeRepositoryUnderTest } from './testing/describe-notice-repository';
export { describeSessionRepository } from './testing/describe-session-repository';
export type { SessionRepositoryUnderTest } from './testing/describe-session-repository';
export { InMemoryNoticeRepository } from './testing/in-memory-notice.repository';
export { InMemorySessionRepository } from './testing/in-memory-session.repository';
