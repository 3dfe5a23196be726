import { Body, Controller, HttpCode, Inject, Post } from '@nestjs/common';
import { endOf, rehearse, type Tingbok } from '#application';
import { DEFAULT_TIME_ZONE } from '#domain';
import { isRefusal, refuse } from '#kernel';
import { TINGBOK } from '../tingbok.token.js';
import { RefusedError } from './problem.js';

/** Moves the clock of a rehearsal (TEST_CLOCK); refused where the clock is the real one. */
@Controller('api')
export class RehearsalController {
  constructor(@Inject(TINGBOK) private readonly tingbok: Tingbok) {}

  @Post('test-clock')
  @HttpCode(200)
  async move(@Body() body: { to?: unknown } | undefined): Promise<{ now: string }> {
    const date = String(body?.to ?? '');
    const to = endOf(date, DEFAULT_TIME_ZONE);
    if (to === undefined) throw new RefusedError(refuse('DateIsWrong', { date }));
    const done = await rehearse(this.tingbok, to);
    if (isRefusal(done)) throw new RefusedError(done);
    return done;
  }
}
