export { describeCheckpointStore } from './testing/describe-checkpoint-store';
export { ManualClock } from './testing/manual-clock';
export { MemoryCheckpointStore } from './testing/memory-checkpoint-store';
