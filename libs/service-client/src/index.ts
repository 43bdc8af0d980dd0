export { lineGuard } from './line-guard';
export { responseGuard, type Contract, type ContractName, type ResponseGuard } from './response-guard';
export { type BreakerOptions } from './resilience';
export { type CallOptions, type GuardedCall, type StreamedCall } from './service-call';
export { ServiceClient, type ServiceClientOptions } from './service-client';
export { ServiceError, ServiceUnavailable, type ServiceErrorFacts, type UnavailableCode } from './service.errors';
