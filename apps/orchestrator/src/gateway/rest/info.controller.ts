import { Controller, Get, Inject } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { SERVICE_CONFIG, type ServiceConfig } from '@talknshop/service-kit';
import { Forwarder } from '../forward/forwarder';
import { asyncApiDocument } from './async-api';

const TEXT = { type: 'string' };

const INFO = objectOf({
  service: TEXT,
  version: TEXT,
  description: TEXT,
  websocket: TEXT,
  chat: TEXT,
  health: TEXT,
  metrics: TEXT,
  services: {
    type: 'array',
    items: TEXT,
    description: 'What stands behind it here; of what is missing nothing can be asked.',
  },
  docs: objectOf({ openapi: TEXT, openapi_json: TEXT, asyncapi: TEXT }),
});

function objectOf<P extends object>(properties: P) {
  return { type: 'object', required: Object.keys(properties), properties };
}

/** What this service is, and where its descriptions are. */
@ApiTags('information')
@Controller()
export class InfoController {
  constructor(
    @Inject(SERVICE_CONFIG) private readonly config: ServiceConfig,
    @Inject(Forwarder) private readonly forwarder: Forwarder,
  ) {}

  @Get()
  @ApiOkResponse({ description: 'What runs here, and where to go on.', schema: INFO })
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
      services: this.forwarder.serviceNames,
      docs: { openapi: '/docs', openapi_json: '/docs-json', asyncapi: '/asyncapi.json' },
    };
  }

  @Get('asyncapi.json')
  @ApiOkResponse({ description: 'The WebSocket as an AsyncAPI 3.0 document.', schema: { type: 'object' } })
  asyncApi() {
    return asyncApiDocument(this.config.version);
  }
}
