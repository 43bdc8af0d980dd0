import type { Lifecycle } from './lifecycle';
import type { OpenRequests } from './open-requests';
import type { Service, ServiceApp } from './service';

/**
 * Ends a service once, however often it is called: not ready any more, `beforeClose`, no new connections, running requests
 * to their end, all within `shutdown_grace_ms`; then every socket is closed and the module destroyed.
 */
export function stopper(service: Service, app: ServiceApp, lifecycle: Lifecycle, requests: OpenRequests) {
  let closing: Promise<void> | undefined;
  return () => (closing ??= stop(service, app, lifecycle, requests));
}

async function stop(service: Service, app: ServiceApp, lifecycle: Lifecycle, requests: OpenRequests): Promise<void> {
  lifecycle.phase = 'stopping';
  app.logger.info({ grace_ms: service.config.shutdown_grace_ms }, 'service.stopping');
  const grace = new AbortController();
  const timer = setTimeout(() => grace.abort(), service.config.shutdown_grace_ms);
  try {
    await settled(service, app, grace.signal);
    await requests.finish(grace.signal);
  } finally {
    clearTimeout(timer);
  }
  await app.nest.close();
  app.metrics.registry.clear();
  app.logger.info({ forced: grace.signal.aborted }, 'service.stopped');
}

/** A hook that fails or takes too long must not keep the rest from ending. */
async function settled(service: Service, app: ServiceApp, signal: AbortSignal): Promise<void> {
  const expired = new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }));
  const hook = async () => service.beforeClose?.(app);
  const failed = (error: unknown) => app.logger.error({ error }, 'service.before_close_failed');
  await Promise.race([hook().catch(failed), expired]);
}
