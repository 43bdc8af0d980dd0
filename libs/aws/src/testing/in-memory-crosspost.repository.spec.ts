import { describeCrosspostRepository } from './describe-crosspost-repository';
import { InMemoryCrosspostRepository } from './in-memory-crosspost.repository';

describeCrosspostRepository('Memory', () => new InMemoryCrosspostRepository());
