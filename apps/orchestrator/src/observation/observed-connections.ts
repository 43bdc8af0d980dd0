import type { Metrics } from '@talknshop/service-kit';
import type { ConnectionRegistry } from '../gateway/ws/connection-registry';

/** The open WebSocket connections as a gauge, counted when somebody looks. */
export function observeConnections(metrics: Metrics, registry: ConnectionRegistry): void {
  metrics.gauge({
    name: 'chat_connections',
    help: 'WebSocket connections open at the moment.',
    collect() {
      this.set(registry.size);
    },
  });
}
