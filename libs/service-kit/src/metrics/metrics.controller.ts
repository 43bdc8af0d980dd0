import { Controller, Get, Inject, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { Metrics } from './metrics';

@ApiTags('operations')
@Controller('metrics')
export class MetricsController {
  constructor(@Inject(Metrics) private readonly metrics: Metrics) {}

  @Get()
  @ApiProduces('text/plain', 'application/json')
  @ApiOkResponse({ description: 'Prometheus text, or JSON for whoever accepts that.' })
  async read(@Req() request: Request, @Res() response: Response): Promise<void> {
    const { registry } = this.metrics;
    if (request.accepts(['text/plain', 'application/json']) === 'application/json')
      response.json(await registry.getMetricsAsJSON());
    else response.type(registry.contentType).send(await registry.metrics());
  }
}
