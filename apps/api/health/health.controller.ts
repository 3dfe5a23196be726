import { Controller, Get, Header, HttpStatus, Inject, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { Tingbok } from '#application';
import { TINGBOK } from '../tingbok.token.js';
import { examine } from './examine.js';
import { renderMetrics } from './metrics.js';

@Controller()
export class HealthController {
  constructor(@Inject(TINGBOK) private readonly tingbok: Tingbok) {}

  /** The process answers. */
  @Get('health/live')
  live(): { status: 'ok' } {
    return { status: 'ok' };
  }

  /** Every part, and what is wrong with it. */
  @Get('health/ready')
  async ready(@Res() reply: FastifyReply): Promise<void> {
    const health = await examine(this.tingbok);
    void reply.status(health.status === 'ok' ? HttpStatus.OK : HttpStatus.SERVICE_UNAVAILABLE).send(health);
  }

  @Get('metrics')
  @Header('Content-Type', 'text/plain; version=0.0.4; charset=utf-8')
  metrics(): Promise<string> {
    return renderMetrics(this.tingbok);
  }
}
