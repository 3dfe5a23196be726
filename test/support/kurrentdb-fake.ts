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
  /** Ends every call on which appends travel in good order, without answering those on their way. */
  endAppends(): void;
  /** The port closes; the data stay. */
  goDown(): Promise<void>;
  /** Back on the same port, without what a server keeps only in memory. */
  comeBack(): Promise<void>;
  /** Down and back at once. */
  restart(): Promise<void>;
  stop(): Promise<void>;
}

interface Parts {
  readonly log: FakeLog;
  readonly faults: Faults;
  readonly open: Set<ReadCall>;
  readonly appending: Set<BatchCall>;
}

const streamsService = ({ log, faults, open, appending }: Parts): UntypedServiceImplementation => ({
  read: (call: ReadCall) => {
    call.on('error', () => undefined);
    void answerRead(call, { log, faults, open });
  },
  append: (call: AppendCall, callback: Parameters<typeof answerAppend>[1]) =>
    void answerAppend(call, callback, { log, faults }).catch(() => undefined),
  batchAppend: (call: BatchCall) => answerBatchAppend(call, { log, faults, appending }),
});

const listen = (server: Server): Promise<number> =>
  new Promise((resolve, reject) => {
    server.bindAsync('127.0.0.1:0', ServerCredentials.createInsecure(), (error, port) =>
      error ? reject(error) : resolve(port),
    );
  });

/**
 * A fake of KurrentDB's protocol, not of its server: a gRPC server in this process, on the service
 * definitions that the client package itself was generated with, over a log in memory. It answers
 * Streams.Read (streams and $all, both directions, filters; subscriptions to $all with confirmation,
 * checkpoints and caught-up), Streams.Append, Streams.BatchAppend, ServerFeatures and Gossip, and can drop,
 * clog and delay connections, leave calls unanswered or end them without an error, refuse with
 * WrongExpectedVersion, say that it is another version, follower or leaderless, and restart.
 *
 * It proves what our adapter puts on the wire and how it takes errors, checkpoints and lost connections. It
 * proves nothing about durability, clusters, access rights, limits or speed of a real server, and its words
 * for refusals are only as right as our reading of the client and of the server's documentation.
 *
 * @param now what the server puts into `created`
 */
export const startKurrentFake = async ({
  now = () => Temporal.Now.instant(),
}: { readonly now?: () => Temporal.Instant } = {}): Promise<KurrentFake> => {
  const parts: Parts = { log: new FakeLog(now), faults: new Faults(), open: new Set(), appending: new Set() };
  const server = new Server();
  server.addService(streamsGrpc.StreamsService, streamsService(parts));
  server.addService(featuresGrpc.ServerFeaturesService, answerFeatures(parts.faults));
  const doorway = new Doorway(await listen(server));
  server.addService(
    gossipGrpc.GossipService,
    answerGossip(parts.faults, () => doorway.port),
  );
  await doorway.openUp();
  const comeBack = (): Promise<void> => {
    parts.log.forgetRecentIds();
    return doorway.openUp();
  };
  return {
    url: `kurrentdb://127.0.0.1:${doorway.port}?tls=false`,
    port: doorway.port,
    log: parts.log,
    faults: parts.faults,
    dropConnections: () => doorway.cut(),
    clogConnections: () => doorway.clog(),
    openSubscriptions: () => parts.open.size,
    endSubscriptions: () => parts.open.forEach((call) => call.end()),
    endAppends: () => parts.appending.forEach((call) => call.end()),
    goDown: () => doorway.shut(),
    comeBack,
    restart: async () => {
      await doorway.shut();
      await comeBack();
    },
    stop: async () => {
      await doorway.shut();
      server.forceShutdown();
    },
  };
};
