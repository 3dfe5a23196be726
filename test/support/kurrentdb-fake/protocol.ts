import { createRequire } from 'node:module';
import features from '@kurrent/kurrentdb-client/generated/kurrentdb/protocols/v1/serverfeatures_pb.js';
import featuresGrpc from '@kurrent/kurrentdb-client/generated/kurrentdb/protocols/v1/serverfeatures_grpc_pb.js';
import gossip from '@kurrent/kurrentdb-client/generated/kurrentdb/protocols/v1/gossip_pb.js';
import gossipGrpc from '@kurrent/kurrentdb-client/generated/kurrentdb/protocols/v1/gossip_grpc_pb.js';
import shared from '@kurrent/kurrentdb-client/generated/kurrentdb/protocols/v1/shared_pb.js';
import status from '@kurrent/kurrentdb-client/generated/kurrentdb/protocols/v1/status_pb.js';
import streams from '@kurrent/kurrentdb-client/generated/kurrentdb/protocols/v1/streams_pb.js';
import streamsGrpc from '@kurrent/kurrentdb-client/generated/kurrentdb/protocols/v1/streams_grpc_pb.js';

/** The messages and services that the client package itself was generated with. */
export { features, featuresGrpc, gossip, gossipGrpc, shared, status, streams, streamsGrpc };

interface WellKnown {
  readonly Any: new () => { pack(bytes: Uint8Array, typeName: string): void };
  readonly Empty: new () => { serializeBinary(): Uint8Array };
}

const requireBeside = createRequire(createRequire(import.meta.url).resolve('@kurrent/kurrentdb-client'));

/** Types of the protocol buffers' own library, as the client package has it. */
export const wellKnown: WellKnown = {
  ...(requireBeside('google-protobuf/google/protobuf/any_pb.js') as Pick<WellKnown, 'Any'>),
  ...(requireBeside('google-protobuf/google/protobuf/empty_pb.js') as Pick<WellKnown, 'Empty'>),
};
