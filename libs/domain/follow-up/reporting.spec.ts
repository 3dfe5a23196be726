import { fold } from '#kernel';
import { given } from '../../kernel/testing.js';
import { contributing, ids, responsible, said } from '../testing/examples.js';
import type { Owner } from '../values.js';
import {
  awaitedOwners,
  followUp,
  followUpCommands,
  type FollowUpCommand,
  type FollowUpEvent,
} from './index.js';

const { lighthouseTrust: trust, harbourOffice: office, workingCommittee: au } = ids;

const assigned = (each: boolean, ...owners: readonly Owner[]): FollowUpEvent => ({
  type: 'FollowUpAssigned',
  data: {
    bodyId: ids.quayCouncil,
    text: 'Sweep the quay.',
    owners,
    each,
    deadline: { kind: 'none' },
    source: said('All sweep the quay.'),
    approvalBy: null,
  },
});
const jointly = assigned(false, responsible(trust), responsible(office));
const byEach = assigned(true, responsible(trust), responsible(office), contributing(au));
const report = (by?: string): FollowUpCommand => ({
  type: 'ReportDone',
  data: { note: 'Swept.', links: [], ...(by === undefined ? {} : { by }) },
});
const part = (by: string): FollowUpEvent => ({
  type: 'OwnerReportedDone',
  data: { by, note: 'Swept.', links: [] },
});
const done = (by?: string): FollowUpEvent => ({
  type: 'FollowUpReportedDone',
  data: { note: 'Swept.', links: [], ...(by === undefined ? {} : { by }) },
});
const sendBack = (owners?: string[]): FollowUpCommand => ({
  type: 'SendBack',
  data: { reason: 'There is sand.', ...(owners === undefined ? {} : { owners }) },
});
const sentBack = (owners?: readonly string[]): FollowUpEvent => ({
  type: 'FollowUpSentBack',
  data: { reason: 'There is sand.', ...(owners === undefined ? {} : { owners }) },
});
const awaited = (...events: readonly FollowUpEvent[]): readonly string[] => {
  const state = fold(followUp, events);
  return state === null ? [] : awaitedOwners(state);
};

describe('What nobody is responsible for', () => {
  const declined: FollowUpEvent = {
    type: 'FollowUpDeclined',
    data: { by: trust, reason: 'No brooms.', backTo: null },
  };

  it('is not done when all who were have said no, whoever helps with it (FollowUpHasNoOwner)', () => {
    const helped = assigned(false, responsible(trust), contributing(office));
    for (const by of [undefined, office])
      given(followUp, [helped, declined]).when(report(by)).refused('FollowUpHasNoOwner');
  });

  it('is done when another has been found, or when nobody ever was asked and somebody did it', () => {
    const found: FollowUpEvent = { type: 'FollowUpReassigned', data: { owners: [responsible(office)] } };
    given(followUp, [assigned(false, responsible(trust)), declined, found])
      .when(report(office))
      .then([done(office)]);
    given(followUp, [assigned(false)])
      .when(report())
      .then([done()]);
  });
});

describe('What several do jointly', () => {
  it('is done when one of them, or somebody for them, says so', () => {
    given(followUp, [jointly])
      .when(report(office))
      .then([done(office)]);
    given(followUp, [jointly]).when(report()).then([done()]);
  });

  it('is reported by no other (OnlyAnOwnerReports)', () => {
    given(followUp, [jointly]).when(report(au)).refused('OnlyAnOwnerReports');
    const progress = (by: string): FollowUpCommand => ({
      type: 'ReportProgress',
      data: { note: 'Half of it.', by },
    });
    given(followUp, [jointly]).when(progress(au)).refused('OnlyAnOwnerReports');
    given(followUp, [jointly])
      .when(progress(trust))
      .then([{ type: 'ProgressReported', data: { note: 'Half of it.', by: trust } }]);
  });
});

describe('What each must do', () => {
  it('is reported by each, and done as a whole with the last', () => {
    given(followUp, [byEach])
      .when(report(trust))
      .then([part(trust)]);
    given(followUp, [byEach, part(trust)])
      .when(report(trust))
      .then([]);
    given(followUp, [byEach, part(trust)])
      .when(report(office))
      .then([part(office), done(office)]);
  });

  it('awaits those who have not reported', () => {
    expect(awaited(byEach)).toEqual([trust, office]);
    expect(awaited(byEach, part(trust))).toEqual([office]);
  });

  it('is reported by somebody who is named (OwnerIsNotNamed)', () => {
    given(followUp, [byEach]).when(report()).refused('OwnerIsNotNamed');
  });

  it('is not reported by one who only contributes (OnlyAnOwnerReports)', () => {
    given(followUp, [byEach]).when(report(au)).refused('OnlyAnOwnerReports');
  });

  it('is sent back to one of them, and the others stay done', () => {
    const all = [byEach, part(trust), part(office), done(office)];
    given(followUp, all)
      .when(sendBack([trust]))
      .then([sentBack([trust])]);
    given(followUp, all)
      .when(sendBack([au]))
      .refused('OwnerIsNotNamed');
    given(followUp, all)
      .when(sendBack([trust, au]))
      .refused('OwnerIsNotNamed');
    expect(awaited(...all, sentBack([trust]))).toEqual([trust]);
    expect(awaited(...all, sentBack())).toEqual([trust, office]);
    given(followUp, [...all, sentBack([trust])])
      .when(report(trust))
      .then([part(trust), done(trust)]);
  });

  it('is done when the one who had not reported leaves', () => {
    given(followUp, [byEach, part(trust)])
      .when({ type: 'DeclineFollowUp', data: { by: office, reason: 'No broom.' } })
      .then([
        { type: 'FollowUpDeclined', data: { by: office, reason: 'No broom.', backTo: null } },
        done(trust),
      ]);
    const owners = [responsible(trust)];
    given(followUp, [byEach, part(trust)])
      .when({ type: 'ReassignFollowUp', data: { owners } })
      .then([{ type: 'FollowUpReassigned', data: { owners } }, done(trust)]);
  });

  it('is not done any more when another comes to it', () => {
    const owners = [responsible(trust), responsible(office), responsible(au)];
    const all = [byEach, part(trust), part(office), done(office)];
    expect(fold(followUp, [...all, { type: 'FollowUpReassigned', data: { owners } }])).toMatchObject({
      stage: 'assigned',
    });
  });

  it('begins anew when it is reopened', () => {
    const closed: FollowUpEvent[] = [
      ...[byEach, part(trust), part(office), done(office)],
      { type: 'FollowUpConfirmedDone', data: {} },
      { type: 'FollowUpReopened', data: { reason: 'Sand again.' } },
    ];
    expect(awaited(...closed)).toEqual([trust, office]);
  });

  it('is not handed on or declined by one who has done it (FollowUpIsReportedDone)', () => {
    given(followUp, [byEach, part(trust)])
      .when({ type: 'DelegateFollowUp', data: { by: trust, to: ids.quayCouncil, note: null } })
      .refused('FollowUpIsReportedDone');
    given(followUp, [byEach, part(trust)])
      .when({ type: 'DeclineFollowUp', data: { by: trust, reason: 'No broom.' } })
      .refused('FollowUpIsReportedDone');
  });
});

describe('What is reported done is confirmed, or sent back,', () => {
  type Decided = { by?: string; workingCommittee?: string | null };
  const confirm = (data: Decided): FollowUpCommand => ({ type: 'ConfirmDone', data });

  it('by the AU', () => {
    given(followUp, [jointly, done()])
      .when(confirm({ by: au, workingCommittee: au }))
      .then([{ type: 'FollowUpConfirmedDone', data: { by: au } }]);
  });

  it.each<[string, Decided]>([
    ['an owner', { by: trust, workingCommittee: au }],
    ['an owner, where nobody knows who the AU is', { by: trust }],
    ['somebody else', { by: ids.quayCouncil, workingCommittee: au }],
  ])('and not by %s (OnlyTheAUConfirms)', (_, decided) => {
    given(followUp, [jointly, done()]).when(confirm(decided)).refused('OnlyTheAUConfirms');
    given(followUp, [jointly, done()])
      .when({ type: 'SendBack', data: { reason: 'There is sand.', ...decided } })
      .refused('OnlyTheAUConfirms');
  });

  it('by whoever is no owner, where nobody knows who the AU is, and by somebody who is not named', () => {
    for (const data of [{ by: ids.quayCouncil }, { workingCommittee: au }, {}])
      given(followUp, [jointly, done()])
        .when(confirm(data))
        .then([{ type: 'FollowUpConfirmedDone', data: 'by' in data ? { by: data.by } : {} }]);
  });

  it('also by an AU that did the work itself', () => {
    given(followUp, [assigned(false, responsible(au)), done(au)])
      .when(confirm({ by: au, workingCommittee: au }))
      .then([{ type: 'FollowUpConfirmedDone', data: { by: au } }]);
  });
});

describe('Evidence', () => {
  const photo = { kind: 'file', sha256: 'c'.repeat(64), name: 'quay.jpg', size: 2_048 } as const;
  const attach = (
    evidence: Extract<FollowUpCommand, { type: 'AttachEvidence' }>['data']['evidence'],
    by?: string,
  ) => ({ type: 'AttachEvidence', data: { evidence, ...(by === undefined ? {} : { by }) } }) as const;
  const attached: FollowUpEvent = { type: 'EvidenceAttached', data: { evidence: photo } };
  const withdraw = (reason: string): FollowUpCommand => ({
    type: 'WithdrawEvidence',
    data: { evidence: photo.sha256, reason },
  });
  const withdrawn: FollowUpEvent = {
    type: 'EvidenceWithdrawn',
    data: { evidence: photo.sha256, reason: 'Another quay.' },
  };

  it('is attached once, a file by its SHA-256 and a link by its address', () => {
    const page = { kind: 'link', url: 'https://quay.example/swept', title: null } as const;
    given(followUp, [jointly]).when(attach(photo)).then([attached]);
    given(followUp, [jointly, attached]).when(attach(photo)).then([]);
    given(followUp, [jointly, attached]).when(attach(photo, trust)).then([]);
    given(followUp, [jointly, attached])
      .when(attach(page))
      .then([{ type: 'EvidenceAttached', data: { evidence: page } }]);
  });

  it('is not attached under another name too (EvidenceIsAttached)', () => {
    given(followUp, [jointly, attached])
      .when(attach({ ...photo, name: 'sand.jpg' }))
      .refused('EvidenceIsAttached');
  });

  it('is attached by an owner (OnlyAnOwnerReports)', () => {
    given(followUp, [jointly]).when(attach(photo, au)).refused('OnlyAnOwnerReports');
    given(followUp, [jointly])
      .when(attach(photo, trust))
      .then([{ type: 'EvidenceAttached', data: { evidence: photo, by: trust } }]);
  });

  it('is told apart: a file from a link, and one link from another', () => {
    const links = ['https://quay.example/a', 'https://quay.example/b'].map(
      (url) => ({ kind: 'link', url, title: null }) as const,
    );
    const all = [photo, ...links].map((evidence): FollowUpEvent => ({
      type: 'EvidenceAttached',
      data: { evidence },
    }));
    const first: FollowUpEvent = {
      type: 'EvidenceWithdrawn',
      data: { evidence: 'https://quay.example/a', reason: 'Another quay.' },
    };
    const reasons = (...events: readonly FollowUpEvent[]) =>
      fold(followUp, [jointly, ...events])?.evidence?.map(({ withdrawn: reason }) => reason);
    expect(reasons(...all)).toEqual([null, null, null]);
    expect(reasons(...all, first)).toEqual([null, 'Another quay.', null]);
    expect(reasons(...all, withdrawn)).toEqual(['Another quay.', null, null]);
    // What is attached again stands last, and once.
    expect(reasons(...all, first, ...all.slice(1, 2))).toEqual([null, null, null]);
  });

  it('is withdrawn with a reason, also when all is closed, and may be attached again', () => {
    given(followUp, [jointly, attached, done(), { type: 'FollowUpConfirmedDone', data: {} }])
      .when(withdraw('Another quay.'))
      .then([withdrawn]);
    given(followUp, [jointly, attached, withdrawn]).when(withdraw('Another quay.')).then([]);
    given(followUp, [jointly, attached, withdrawn]).when(attach(photo)).then([attached]);
  });

  it('is not withdrawn twice (EvidenceIsWithdrawn), nor where there is none (EvidenceDoesNotExist)', () => {
    given(followUp, [jointly, attached, withdrawn])
      .when(withdraw('Blurred.'))
      .refused('EvidenceIsWithdrawn', { reason: 'Another quay.' });
    given(followUp, [jointly]).when(withdraw('Blurred.')).refused('EvidenceDoesNotExist');
  });

  it.each(['javascript:alert(1)', 'file:///etc/passwd', 'xhttp://a.example', 'httpsx://a.example'])(
    'is no link to %s',
    (url) => {
      const { AttachEvidence } = followUpCommands;
      expect(AttachEvidence.safeParse({ evidence: { kind: 'link', url } }).success).toBe(false);
      const http = { kind: 'link', url: 'http://quay.example' };
      expect(AttachEvidence.safeParse({ evidence: http }).success).toBe(true);
    },
  );
});
