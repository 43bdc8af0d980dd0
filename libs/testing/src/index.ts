export { DataFolderBusy, PortBusy } from './aws/emulator.errors';
export { startLocalAws } from './aws/local-aws';
export type { LocalAws, LocalAwsOptions } from './aws/local-aws';
export { aProduct } from './builders/a-product';
export { aRequirement } from './builders/a-requirement';
export { aSession } from './builders/a-session';
