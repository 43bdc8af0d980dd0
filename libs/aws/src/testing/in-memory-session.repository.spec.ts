import { describeSessionRepository } from './describe-session-repository';
import { InMemorySessionRepository } from './in-memory-session.repository';

describeSessionRepository('Memory', { create: (now) => new InMemorySessionRepository({ now }) });
