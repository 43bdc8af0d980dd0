import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import express from 'express';
import helmet from 'helmet';
import type { ServiceConfig } from '../config/service.config';
import { requestContext } from '../context/request-context.middleware';
import type { TraceIds } from '../context/traceparent';
import { serveDocs } from '../docs/serve-docs';
import { nestLogger } from '../log/nest-logger';
import { requestLog } from '../log/request-log.middleware';
import { httpMetrics } from '../metrics/http-metrics.middleware';
import { ContractPipe } from '../problem/contract.pipe';
import { JsonOnlyGuard } from '../problem/json-only.guard';
import { ProblemFilter } from '../problem/problem.filter';
import { keepBytes } from './keep-bytes';
import { refuseMalformed } from './refuse-malformed';
import type { Service } from './service';
import { ServiceKitModule, type ServiceParts } from './service-kit.module';

/** Puts a service together, ready to be initialised: everything about HTTP that all services have in common is in place. */
export async function createApp<C extends ServiceConfig>(
  service: Service<C>,
  parts: ServiceParts,
  ids?: TraceIds,
): Promise<NestExpressApplication> {
  const { config } = service;
  const nest = await NestFactory.create<NestExpressApplication>(ServiceKitModule.around(service, parts), {
    logger: nestLogger,
    bodyParser: false,
    abortOnError: false,
  });
  nest.disable('x-powered-by').disable('etag');
  nest.use(requestContext(ids), requestLog(parts.logger, monotonic), httpMetrics(parts.metrics, monotonic));
  nest.use(helmet({ contentSecurityPolicy: { directives: { upgradeInsecureRequests: null } } }));
  allowOrigins(nest, config.cors_origins);
  nest.use(express.json({ limit: config.body_limit_bytes, verify: keepBytes(service.keepsBytesOf) }));
  nest.useGlobalGuards(new JsonOnlyGuard());
  nest.useGlobalPipes(new ContractPipe());
  nest.useGlobalFilters(new ProblemFilter(parts.logger));
  refuseMalformed(nest.getHttpServer());
  nest.getHttpServer().keepAliveTimeout = KEEP_ALIVE_MS;
  serveDocs(nest, service);
  return nest;
}

function allowOrigins(nest: NestExpressApplication, origins: readonly string[]): void {
  if (origins.length === 0) return;
  nest.enableCors({
    origin: origins.includes('*') ? '*' : [...origins],
    exposedHeaders: ['traceparent', 'x-request-id', 'retry-after'],
    maxAge: 600,
  });
}

/** Longer than the 60 s after which load balancers drop an idle connection: whoever closes first must not be us. */
const KEEP_ALIVE_MS = 65_000;

const monotonic = () => performance.now();
