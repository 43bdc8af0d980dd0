export { readAws, type AwsSettings } from './config/aws-settings';
export { ConfigError, type WrongVariable } from './config/config.errors';
export {
  choice,
  flag,
  integer,
  list,
  optional,
  readConfig,
  text,
  url,
  type ConfigFields,
  type Env,
  type IntegerRange,
} from './config/env';
export { readRedis, type RedisAddress } from './config/redis-settings';
export {
  readServiceConfig,
  serviceFields,
  type Environment,
  type ServiceConfig,
  type ServiceDefaults,
} from './config/service.config';
export {
  currentContext,
  currentTraceparent,
  newContext,
  runInContext,
  runWith,
  type RequestContext,
} from './context/request-context';
export { type TraceIds } from './context/traceparent';
export { type HealthCheck } from './health/health-check';
export { keyedId, requestHash } from './idempotency/request-hash';
export { createLogger, Logger, type LoggerOptions } from './log/logger';
export { Metrics } from './metrics/metrics';
export { isTooComplex, type Complexity } from './problem/complexity';
export { ContractPipe } from './problem/contract.pipe';
export { problemOf } from './problem/problem-of';
export { ProblemError, type ProblemOptions } from './problem/problem.errors';
export { unsayableFields } from './problem/unsayable-fields';
export { validationProblem } from './problem/validation-problem';
export { PortBusyError } from './service/port-busy.errors';
export { type WithBytes } from './service/keep-bytes';
export { runMain } from './service/run-main';
export { type RunningService, type Service, type ServiceApp } from './service/service';
export { startService, type Surroundings } from './service/start-service';
export { SERVICE_CONFIG } from './service/tokens';
