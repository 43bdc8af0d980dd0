export { gatherReply, type GatheredReply, type GatherLimits } from './gather-reply';
