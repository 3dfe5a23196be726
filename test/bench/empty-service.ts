import 'reflect-metadata';
import type { AddressInfo } from 'node:net';
import { Controller, Get, Module, Post } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { endWithParent, say } from './harness/child.js';

/* A Nest service on Fastify with two routes that do nothing. */

@Controller('api')
class EmptyController {
  @Get('empty')
  get(): object {
    return {};
  }

  @Post('empty')
  post(): object {
    return {};
  }
}

@Module({ controllers: [EmptyController] })
class EmptyModule {}

endWithParent();
const app = await NestFactory.create<NestFastifyApplication>(EmptyModule, new FastifyAdapter(), {
  logger: ['error', 'warn'],
});
await app.listen(0, '127.0.0.1');
const { port } = app.getHttpServer().address() as AddressInfo;
say({ url: `http://127.0.0.1:${port}` });
