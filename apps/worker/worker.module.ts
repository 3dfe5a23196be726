import { Inject, Module, type DynamicModule, type OnApplicationShutdown } from '@nestjs/common';
import type { Tingbok } from '#application';

const TINGBOK = Symbol('Tingbok');

/** Keeps an opened program at work until the process is told to stop. */
@Module({})
export class WorkerModule implements OnApplicationShutdown {
  constructor(@Inject(TINGBOK) private readonly tingbok: Tingbok) {}

  static over(tingbok: Tingbok): DynamicModule {
    return { module: WorkerModule, providers: [{ provide: TINGBOK, useValue: tingbok }] };
  }

  onApplicationShutdown(): Promise<void> {
    return this.tingbok.close();
  }
}
