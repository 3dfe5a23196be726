import type { sendUnaryData, ServerUnaryCall, UntypedServiceImplementation } from '@grpc/grpc-js';
import type { ClusterInfo } from '@kurrent/kurrentdb-client/generated/kurrentdb/protocols/v1/gossip_pb.js';
import type { SupportedMethods } from '@kurrent/kurrentdb-client/generated/kurrentdb/protocols/v1/serverfeatures_pb.js';
import type { Faults } from './faults.js';
import { features, gossip, shared } from './protocol.js';

const STREAMS = 'event_store.client.streams.streams';

const method = (name: string, ...known: readonly string[]) =>
  new features.SupportedMethod()
    .setServiceName(STREAMS)
    .setMethodName(name)
    .setFeaturesList([...known]);

/** ServerFeatures: which version this is and which calls it knows. */
export const answerFeatures = (faults: Faults): UntypedServiceImplementation => ({
  getSupportedMethods: (
    _call: ServerUnaryCall<unknown, SupportedMethods>,
    callback: sendUnaryData<SupportedMethods>,
  ) => {
    const refused = faults.refusal(false);
    if (refused) return callback(refused);
    const answer = new features.SupportedMethods().setEventStoreServerVersion(faults.version);
    answer.setMethodsList([method('append'), method('batchappend', 'deadline_duration'), method('read')]);
    callback(null, answer);
  },
});

/** Gossip: a cluster of this one node. */
export const answerGossip = (faults: Faults, port: () => number): UntypedServiceImplementation => ({
  read: (_call: ServerUnaryCall<unknown, ClusterInfo>, callback: sendUnaryData<ClusterInfo>) => {
    const { LEADER, FOLLOWER } = gossip.MemberInfo.VNodeState;
    const member = new gossip.MemberInfo()
      .setInstanceId(new shared.UUID().setString('6b3a4f3e-6f0a-4f0f-9c39-0d4d6a2d5e01'))
      .setTimeStamp('0')
      .setState(faults.role === 'leader' ? LEADER : FOLLOWER)
      .setIsAlive(true)
      .setHttpEndPoint(new gossip.EndPoint().setAddress('127.0.0.1').setPort(port()));
    callback(null, new gossip.ClusterInfo().setMembersList([member]));
  },
});
