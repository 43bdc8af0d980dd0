import type { Server } from 'node:http';
import type { DynamicModule, INestApplication, Type } from '@nestjs/common';
import type { OpenAPIObject } from '@nestjs/swagger';
import type { ServiceConfig } from '../config/service.config';
import type { HealthCheck } from '../health/health-check';
import type { Logger } from '../log/logger';
import type { Metrics } from '../metrics/metrics';

/** What makes one service different from another. */
export interface Service<C extends ServiceConfig = ServiceConfig> {
  config: C;
  module: Type | DynamicModule;
  /** The dependencies it watches; a function when they are known to the module only. */
  health?: HealthCheck[] | ((app: ServiceApp) => HealthCheck[]);
  /** Adds to the OpenAPI document what controllers do not show, such as security schemes and plain routes. */
  describe?(document: OpenAPIObject): OpenAPIObject;
  /** Paths whose bodies are kept as bytes too (`WithBytes`), to check signatures with. */
  keepsBytesOf?(path: string): boolean;
  /** Called before the service listens, for what needs the HTTP server itself, such as a WebSocket. */
  attach?(app: ServiceApp): Promise<void> | void;
  /** Called first when stopping, while requests still run and new ones still come; counts towards `shutdown_grace_ms`. */
  beforeClose?(app: ServiceApp): Promise<void> | void;
}

/** A service put together but not yet listening. */
export interface ServiceApp {
  httpServer: Server;
  nest: INestApplication;
  logger: Logger;
  metrics: Metrics;
}

export interface RunningService {
  name: string;
  /** Where this process reaches it, without a slash at the end. */
  url: string;
  port: number;
  logger: Logger;
  /** Stops taking work, lets running requests finish within `shutdown_grace_ms`, then frees everything. Safe to call twice. */
  close(): Promise<void>;
}
