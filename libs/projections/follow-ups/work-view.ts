import {
  delegatorsIn,
  isOpenRequest,
  type EvidenceItem,
  type Extension,
  type FollowUpState,
  type Owner,
} from '#domain';
import type { Named } from '../parties/queries.js';

type State = NonNullable<FollowUpState>;

export interface OwnerView extends Named, Pick<Owner, 'role'> {
  readonly accepted: boolean;
  /** Where every owner must do it: what this one says that was done; null until then. */
  readonly done: { readonly note: string; readonly links: readonly string[] } | null;
}

export interface DelegationView {
  readonly from: Named;
  readonly to: Named;
  readonly note: string | null;
  readonly accepted: boolean;
}

/** A wish for more time, and what came of it. */
export interface ExtensionView extends Omit<Extension, 'by'> {
  readonly by: Named;
}

export interface ExtensionsView {
  /** How often more time was granted. */
  readonly granted: number;
  /** The wish that waits for the AU. */
  readonly open: ExtensionView | null;
  /** All of them, the first first. */
  readonly all: readonly ExtensionView[];
}

export type EvidenceView = EvidenceItem & {
  readonly by: Named | null;
  /** Why it no longer counts; null while it does. */
  readonly withdrawn: string | null;
};

/** Every party that the work on it speaks of. */
export const partiesIn = ({ owners, delegations = [], extensions = [], evidence = [] }: State): string[] => [
  ...owners.map((one) => one.partyId),
  ...delegations.flatMap(({ from, to }) => [from, to]),
  ...extensions.map(({ by }) => by),
  ...evidence.flatMap(({ by }) => by ?? []),
];

/** Who works on it, how far they are, and what they show. */
export const workView = (state: State, named: (id: string) => Named) => {
  const { owners, acceptedBy = [], reports = [], delegations = [], extensions = [], evidence = [] } = state;
  const all = extensions.map((one) => ({ ...one, by: named(one.by) }));
  return {
    owners: owners.map(({ partyId, role }): OwnerView => {
      const report = reports.find((one) => one.partyId === partyId);
      return {
        ...named(partyId),
        role,
        accepted: acceptedBy.includes(partyId),
        done: report === undefined ? null : { note: report.note, links: report.links },
      };
    }),
    delegations: delegations.map((one) => ({ ...one, from: named(one.from), to: named(one.to) })),
    informed: delegatorsIn(state).map(named),
    extensions: {
      granted: extensions.filter(({ granted }) => granted !== null).length,
      open: all[extensions.findIndex(isOpenRequest)] ?? null,
      all,
    },
    evidence: evidence.map((one) => ({ ...one, by: one.by === undefined ? null : named(one.by) })),
  };
};
