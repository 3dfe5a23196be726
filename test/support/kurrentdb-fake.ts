import { Server, ServerCredentials, type UntypedServiceImplementation } from '@grpc/grpc-js';
import {
  answerAppend,
  answerBatchAppend,
  type AppendCall,
  type BatchCall,
} from './kurrentdb-fake/appending.js';
import { answerFeatures, answerGossip } from './kurrentdb-fake/cluster.js';
import { Doorway } from './kurrentdb-fake/doorway.js';
import { Faults } from './kurrentdb-fake/faults.js';
import { FakeLog } from './kurrentdb-fake/log.js';
import { featuresGrpc, gossipGrpc, streamsGrpc } from './kurrentdb-fake/protocol.js';
import { answerRead, type ReadCall } from './kurrentdb-fake/reading.js';

export type { Role } from './kurrentdb-fake/faults.js';

export interface KurrentFake {
  /** `kurrentdb://127.0.0.1:<port>?tls=false` */
  readonly url: string;
  readonly port: number;
  readonly log: FakeLog;
  /** What goes wrong from now on. */
  readonly faults: Faults;
  /** Cuts every connection, as a failing network does. */
  dropConnections(): void;
  /** Open connections stay so, but nothing gets through: new ones do. */
  clogConnections(): void;
  openSubscriptions(): number;
  /** Ends every subscription in good order, without an error. */
  endSubscriptions(): void;
  /** The port closes; the data stay. */
  goDown(): Promise<void>;
  /** Back on the same port, without what a server keeps only in memory. */
  comeBack(): Promise<void>;
  stop(): Promise<void>;
}

interface Parts {
  readonly log: FakeLog;
  readonly faults: Faults;
  readonly open: Set<ReadCall>;
}

const streamsService = ({ log, faults, open }: Parts): UntypedServiceImplementation => ({
  read: (call: ReadCall) => {
    call.on('error', () => undefined);
    void answerRead(call, { log, faults, open });
  },
  append: (call: AppendCall, callback: Parameters<typeof answerAppend>[1]) =>
    void answerAppend(call, callback, { log, faults }).catch(() => undefined),
  batchAppend: (call: BatchCall) => answerBatchAppend(call, log, faults),
});

const listen = (server: Server): Promise<number> =>
  new Promise((resolve, reject) => {
    server.bindAsync('127.0.0.1:0', ServerCredentials.createInsecure(), (error, port) =>
      error ? reject(error) : resolve(port),
    );
  });

/**
 * A fake of KurrentDB's protocol, not of its server: a gRPC server in this process, on the service
 * definitions that the client package itself was generated with, over a log in memory. It proves what our
 * adapter puts on the wire and how it takes errors, checkpoints and lost connections. It proves nothing
 * about durability, clusters, access rights, limits or speed of a real server.
 *
 * @param now what the server puts into `created`
 */
export const startKurrentFake = async ({
  now = () => Temporal.Now.instant(),
}: { readonly now?: () => Temporal.Instant } = {}): Promise<KurrentFake> => {
  const parts: Parts = { log: new FakeLog(now), faults: new Faults(), open: new Set() };
  const server = new Server();
  server.addService(streamsGrpc.StreamsService, streamsService(parts));
  server.addService(featuresGrpc.ServerFeaturesService, answerFeatures(parts.faults));
  const doorway = new Doorway(await listen(server));
  server.addService(
    gossipGrpc.GossipService,
    answerGossip(parts.faults, () => doorway.port),
  );
  await doorway.openUp();
  return {
    url: `kurrentdb://127.0.0.1:${doorway.port}?tls=false`,
    port: doorway.port,
    log: parts.log,
    faults: parts.faults,
    dropConnections: () => doorway.cut(),
    clogConnections: () => doorway.clog(),
    openSubscriptions: () => parts.open.size,
    endSubscriptions: () => parts.open.forEach((call) => call.end()),
    goDown: () => doorway.shut(),
    comeBack: () => {
      parts.log.forgetRecentIds();
      return doorway.openUp();
    },
    stop: async () => {
      await doorway.shut();
      server.forceShutdown();
    },
  };
};
