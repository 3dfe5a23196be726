import { Module, type DynamicModule } from '@nestjs/common';
import { APP_FILTER, APP_GUARD } from '@nestjs/core';
import { CqrsModule } from '@nestjs/cqrs';
import type { Tingbok } from '#application';
import { AnswerController } from './answer/answer.controller.js';
import { CalendarController } from './calendar/calendar.controller.js';
import { HealthController } from './health/health.controller.js';
import { AccessGuard } from './http/access.guard.js';
import { operationsController } from './http/operations.controller.js';
import { ProblemFilter } from './http/problem.filter.js';
import { RehearsalController } from './http/rehearsal.controller.js';
import { requestHandlers } from './http/requests.js';
import { BouncesController } from './mail/bounces.controller.js';
import { OpenApiController } from './openapi/openapi.controller.js';
import { ACCESS_TOKEN, TINGBOK } from './tingbok.token.js';

@Module({})
export class ApiModule {
  /** The service over an opened program, for callers that show `token`. */
  static over(tingbok: Tingbok, token: string): DynamicModule {
    return {
      module: ApiModule,
      imports: [CqrsModule.forRoot()],
      controllers: [
        OpenApiController,
        HealthController,
        RehearsalController,
        AnswerController,
        BouncesController,
        CalendarController,
        operationsController(),
      ],
      providers: [
        { provide: TINGBOK, useValue: tingbok },
        { provide: ACCESS_TOKEN, useValue: token },
        { provide: APP_GUARD, useClass: AccessGuard },
        { provide: APP_FILTER, useClass: ProblemFilter },
        ...requestHandlers(),
      ],
    };
  }
}
