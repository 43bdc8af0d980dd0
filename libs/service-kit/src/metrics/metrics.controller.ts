import { Controller, Get, Inject, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { Metrics } from './metrics';

const METRICS = {
  'text/plain': { schema: { type: 'string' } },
  'application/json': {
    schema: {
      type: 'array',
      items: {
        type: 'object',
        required: ['name', 'help', 'type', 'values'],
        properties: {
          name: { type: 'string' },
          help: { type: 'string' },
          type: { type: 'string', enum: ['counter', 'gauge', 'histogram', 'summary'] },
          values: { type: 'array', items: { type: 'object' } },
        },
      },
    },
  },
};

@ApiTags('operations')
@Controller('metrics')
export class MetricsController {
  constructor(@Inject(Metrics) private readonly metrics: Metrics) {}

  @Get()
  @ApiOkResponse({ description: 'Prometheus text, or JSON for whoever accepts that.', content: METRICS })
  async read(@Req() request: Request, @Res() response: Response): Promise<void> {
    const { registry } = this.metrics;
    if (request.accepts(['text/plain', 'application/json']) === 'application/json')
      response.json(await registry.getMetricsAsJSON());
    else response.type(registry.contentType).send(await registry.metrics());
  }
}
