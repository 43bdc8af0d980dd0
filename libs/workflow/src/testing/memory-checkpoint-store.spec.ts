import { describeCheckpointStore } from './describe-checkpoint-store';
import { MemoryCheckpointStore } from './memory-checkpoint-store';

describeCheckpointStore('MemoryCheckpointStore', () => new MemoryCheckpointStore());
