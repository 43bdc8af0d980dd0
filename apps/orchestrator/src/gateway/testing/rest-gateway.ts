import { Module } from '@nestjs/common';
import { readServiceConfig, type RunningService, startService } from '@talknshop/service-kit';
import type { ServiceClient } from '@talknshop/service-client';
import { SessionDirectory } from '../../session/session-directory.port';
import { SessionHub } from '../../session/session-hub.port';
import { Authenticator } from '../auth/authenticator.port';
import { OpenAuthenticator } from '../auth/open.authenticator';
import { Departure } from '../departure';
import { CallLimit } from '../call-limit.port';
import { forwardController } from '../forward/forward.controller';
import type { ForwardedService } from '../forward/forwarded-route';
import { FORWARDED_ROUTES } from '../forward/forwarded-routes';
import { Forwarder } from '../forward/forwarder';
import { MessageLimit } from '../message-limit.port';
import { PerMinuteLimit } from '../per-minute-limit';
import { ChatController } from '../rest/chat.controller';
import { ComposeController } from '../rest/compose.controller';
import { describeSecurity } from '../rest/describe-security';
import { InfoController } from '../rest/info.controller';
import { SessionsController } from '../rest/sessions.controller';
import { FakeSessionDirectory } from './fake-session-directory';
import { ScriptedSessionHub } from './scripted-session-hub';

export interface RestGatewayOptions {
  authenticator?: Authenticator;
  messages_per_minute?: number;
  calls_per_minute?: number;
  /** Those that are set up; none by default. */
  services?: Partial<Record<ForwardedService, ServiceClient>>;
}

/** The REST controllers over HTTP, as every service serves them, in front of conversations that the test scripts. */
export class RestGateway {
  readonly hub = new ScriptedSessionHub();
  readonly directory = new FakeSessionDirectory();
  readonly departure = new Departure();
  private service!: RunningService;

  static async start(options: RestGatewayOptions = {}): Promise<RestGateway> {
    const gateway = new RestGateway();
    const env = { HOST: '127.0.0.1', LOG_LEVEL: 'silent' };
    const config = readServiceConfig(env, { name: 'orchestrator', port: 0 });
    gateway.service = await startService({
      config,
      module: gateway.module(options),
      describe: (document) => describeSecurity(document, { mode: options.authenticator ? 'jwt' : 'open' }),
    });
    return gateway;
  }

  fetch(path: string, init?: RequestInit): Promise<Response> {
    return fetch(this.service.url + path, init);
  }

  post(path: string, body: unknown, { headers, ...init }: RequestInit = {}): Promise<Response> {
    const json = typeof body === 'string' ? body : JSON.stringify(body);
    return this.fetch(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: json,
      ...init,
    });
  }

  close(): Promise<void> {
    return this.service.close();
  }

  private module({
    authenticator = new OpenAuthenticator(),
    messages_per_minute = 100,
    calls_per_minute = 100,
    services = {},
  }: RestGatewayOptions) {
    @Module({})
    class GatewayModule {}
    return {
      module: GatewayModule,
      controllers: [
        ChatController,
        ComposeController,
        InfoController,
        SessionsController,
        forwardController(FORWARDED_ROUTES),
      ],
      providers: [
        { provide: Forwarder, useValue: new Forwarder(services) },
        { provide: SessionHub, useValue: this.hub },
        { provide: SessionDirectory, useValue: this.directory },
        { provide: Authenticator, useValue: authenticator },
        { provide: Departure, useValue: this.departure },
        { provide: MessageLimit, useValue: new PerMinuteLimit({ name: 'messages', per_minute: messages_per_minute }) },
        { provide: CallLimit, useValue: new PerMinuteLimit({ name: 'calls', per_minute: calls_per_minute }) },
      ],
    };
  }
}
