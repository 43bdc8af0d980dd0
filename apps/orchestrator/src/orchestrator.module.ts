import { type DynamicModule, Inject, Module, type OnModuleDestroy, Optional } from '@nestjs/common';
import { AwsClients } from '@talknshop/aws';
import { Redis } from '@talknshop/redis';
import { clientProviders } from './clients/client.providers';
import { forwardController } from './gateway/forward/forward.controller';
import { forwardProviders } from './gateway/forward/forward.providers';
import { FORWARDED_ROUTES } from './gateway/forward/forwarded-routes';
import { gatewayProviders } from './gateway/gateway.providers';
import { OpsController } from './gateway/ops/ops.controller';
import { ChatController } from './gateway/rest/chat.controller';
import { ComposeController } from './gateway/rest/compose.controller';
import { DebugController } from './gateway/rest/debug.controller';
import { InfoController } from './gateway/rest/info.controller';
import { SessionsController } from './gateway/rest/sessions.controller';
import { WebController } from './gateway/web/web.controller';
import { noticeProviders } from './notices/notice.providers';
import { hasOperators, opsProviders } from './ops/ops.providers';
import type { OrchestratorConfig } from './orchestrator.config';
import { sessionProviders } from './session/session.providers';
import { storageProviders } from './storage.providers';

/** The orchestrator put together: every port with its adapter. */
@Module({})
export class OrchestratorModule implements OnModuleDestroy {
  constructor(
    @Inject(AwsClients) private readonly aws: AwsClients,
    @Optional() @Inject(Redis) private readonly redis: Redis | undefined,
  ) {}

  static of(config: OrchestratorConfig): DynamicModule {
    const forward = forwardController(FORWARDED_ROUTES);
    // The web client's first: what it leaves at `/` is the service's information.
    const controllers = [WebController, ChatController, ComposeController, InfoController, SessionsController, forward];
    return {
      module: OrchestratorModule,
      controllers: [
        ...controllers,
        ...(hasOperators(config) ? [OpsController] : []),
        ...(config.debug ? [DebugController] : []),
      ],
      providers: [
        ...storageProviders(config),
        ...clientProviders(config),
        ...sessionProviders(config),
        ...noticeProviders(),
        ...gatewayProviders(config),
        ...forwardProviders(config),
        ...(hasOperators(config) ? opsProviders(config) : []),
      ],
    };
  }

  /** Only when no request is left that needs them. */
  async onModuleDestroy(): Promise<void> {
    this.aws.close();
    await this.redis?.close();
  }
}
