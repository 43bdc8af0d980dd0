import type { AddressInfo } from 'node:net';
import type { DestinationStream } from 'pino';
import type { ServiceConfig } from '../config/service.config';
import type { TraceIds } from '../context/traceparent';
import { HealthChecks } from '../health/health-report';
import { createLogger, type Logger } from '../log/logger';
import { runAsService } from '../log/nest-logger';
import { Metrics } from '../metrics/metrics';
import { createApp } from './create-app';
import { Lifecycle } from './lifecycle';
import { OpenRequests } from './open-requests';
import { PortBusyError } from './port-busy.errors';
import type { RunningService, Service, ServiceApp } from './service';
import { stopper } from './stopper';

/** What a test may put in the place of the real world. */
export interface Surroundings {
  log_stream?: DestinationStream;
  trace_ids?: TraceIds;
}

/**
 * Makes a Nest module one of our services and starts it: logs, metrics, health, traces, problems, limits, docs, and an end
 * without loss. Resolves when it takes requests. Rejects with a PortBusyError, or with what the module or `attach` threw,
 * and leaves nothing behind.
 */
export async function startService<C extends ServiceConfig>(
  service: Service<C>,
  { log_stream, trace_ids }: Surroundings = {},
): Promise<RunningService> {
  const logger = createLogger(service.config, log_stream);
  return runAsService(logger, () => start(service, logger, trace_ids));
}

async function start<C extends ServiceConfig>(
  service: Service<C>,
  logger: Logger,
  trace_ids?: TraceIds,
): Promise<RunningService> {
  const { config } = service;
  const started = performance.now();
  const parts = { logger, metrics: new Metrics(config.name), lifecycle: new Lifecycle(), checks: new HealthChecks() };
  parts.metrics.observeProcess();
  const nest = await createApp(service, parts, trace_ids);
  const app: ServiceApp = { nest, httpServer: nest.getHttpServer(), logger, metrics: parts.metrics };
  const close = stopper(service, app, parts.lifecycle, new OpenRequests(app.httpServer));
  try {
    await nest.init();
    parts.checks.list = typeof service.health === 'function' ? service.health(app) : (service.health ?? []);
    await service.attach?.(app);
    await nest.listen(config.port, config.host);
  } catch (error) {
    await nest.close();
    throw isPortBusy(error) ? new PortBusyError(config.name, config.port, error) : error;
  }
  const { port } = app.httpServer.address() as AddressInfo;
  const url = `http://${reachable(config.host)}:${port}`;
  Object.assign(parts.lifecycle, { phase: 'ready', url } satisfies Lifecycle);
  logger.info({ url, start_ms: Math.round(performance.now() - started) }, 'service.started');
  return { name: config.name, url, port, logger, close };
}

function isPortBusy(error: unknown): boolean {
  return (error as NodeJS.ErrnoException | undefined)?.code === 'EADDRINUSE';
}

function reachable(host: string): string {
  if (host === '0.0.0.0' || host === '::') return 'localhost';
  return host.includes(':') ? `[${host}]` : host;
}
