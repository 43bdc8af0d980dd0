export { describeSessionRepository } from './testing/describe-session-repository';
export type { SessionRepositoryUnderTest } from './testing/describe-session-repository';
export { InMemorySessionRepository } from './testing/in-memory-session.repository';
