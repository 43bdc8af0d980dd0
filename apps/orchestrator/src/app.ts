import { AwsClients, dynamoHealth } from '@talknshop/aws';
import { Redis, redisHealth } from '@talknshop/redis';
import { type HealthCheck, type RunningService, type ServiceApp, startService } from '@talknshop/service-kit';
import { Departure } from './gateway/departure';
import { describeSecurity } from './gateway/rest/describe-security';
import { ChatSocketServer } from './gateway/ws/chat-socket.server';
import { NoticeIntake } from './notices/notice-intake';
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
    describe: (document) => describeSecurity(document, config.auth),
    attach: (app) => openForChat(app, config),
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

function openForChat({ nest, httpServer, metrics }: ServiceApp, { takes_notices }: OrchestratorConfig): void {
  const sockets = nest.get(ChatSocketServer);
  sockets.attachTo(httpServer);
  observeConnections(metrics, sockets.registry);
  nest.get(LiveSessionHub).start();
  if (takes_notices) nest.get(NoticeIntake).start();
}

/** Turns stop at their next durable point, notices once they are stored, for another process to go on with; then the clients are sent to it. */
async function leaveInOrder({ nest }: ServiceApp): Promise<void> {
  await Promise.all([nest.get(LiveSessionHub).stop(), nest.get(NoticeIntake).close()]);
  nest.get(Departure).announce();
  nest.get(ChatSocketServer).close();
}
