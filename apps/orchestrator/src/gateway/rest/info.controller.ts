import { Controller, Get, Inject } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { SERVICE_CONFIG, type ServiceConfig } from '@talknshop/service-kit';
import { asyncApiDocument } from './async-api';

/** What this service is, and where its descriptions are. */
@ApiTags('information')
@Controller()
export class InfoController {
  constructor(@Inject(SERVICE_CONFIG) private readonly config: ServiceConfig) {}

  @Get()
  @ApiOkResponse({ description: 'What runs here, and where to go on.' })
  info() {
    const { name, version } = this.config;
    return {
      service: name,
      version,
      description: 'Conversational commerce: say what you want, and compare it on several marketplaces at once.',
      websocket: '/ws/chat',
      chat: '/api/chat',
      health: '/health',
      metrics: '/metrics',
      docs: { openapi: '/docs', openapi_json: '/docs-json', asyncapi: '/asyncapi.json' },
    };
  }

  @Get('asyncapi.json')
  @ApiOkResponse({ description: 'The WebSocket as an AsyncAPI 3.0 document.' })
  asyncApi() {
    return asyncApiDocument(this.config.version);
  }
}
