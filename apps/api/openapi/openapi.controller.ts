import { Controller, Get } from '@nestjs/common';
import { version } from '#application';
import { openApi } from './openapi.js';

@Controller('api')
export class OpenApiController {
  readonly #document = openApi(version);

  @Get('openapi.json')
  describe(): object {
    return this.#document;
  }
}
