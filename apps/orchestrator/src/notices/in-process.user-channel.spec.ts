import { InProcessUserChannel } from './in-process.user-channel';
import { describeUserChannel } from './testing/describe-user-channel';

const process_wide = new InProcessUserChannel();

describeUserChannel('The process', { open: () => process_wide });
