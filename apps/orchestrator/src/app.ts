import { AwsClients, dynamoHealth } from '@talknshop/aws';
import { Redis, redisHealth } from '@talknshop/redis';
import { type HealthCheck, type RunningService, type ServiceApp, startService } from '@talknshop/service-kit';
import { Departure } from './gateway/departure';
import { ChatSocketServer } from './gateway/ws/chat-socket.server';
import { observeConnections } from './observation/observed-connections';
import type { OrchestratorConfig } from './orchestrator.config';
import { OrchestratorModule } from './orchestrator.module';
import { LiveSessionHub } from './session/live-session.hub';

/** Starts the orchestrator: the chat over WebSocket and HTTP, and whatever turns other processes have left behind. */
export function startOrchestrator(config: OrchestratorConfig): Promise<RunningService> {
  return startService({
    config,
    module: OrchestratorModule.of(config),
    health: healthChecks,
    attach: openForChat,
    beforeClose: leaveInOrder,
  });
}

function healthChecks({ nest }: ServiceApp): HealthCheck[] {
  const redis = nest.get<Redis | undefined>(Redis);
  return [
    { name: 'dynamodb', required: true, check: dynamoHealth(nest.get(AwsClients)) },
    ...(redis ? [redisHealth(redis)] : []),
  ];
}

function openForChat({ nest, httpServer, metrics }: ServiceApp): void {
  const sockets = nest.get(ChatSocketServer);
  sockets.attachTo(httpServer);
  observeConnections(metrics, sockets.registry);
  nest.get(LiveSessionHub).start();
}

/** Turns stop at their next durable point, for another process to go on with; then the clients are sent away to find it. */
async function leaveInOrder({ nest }: ServiceApp): Promise<void> {
  await nest.get(LiveSessionHub).stop();
  nest.get(Departure).announce();
  nest.get(ChatSocketServer).close();
}
