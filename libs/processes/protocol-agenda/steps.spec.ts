import { idNumber, ids } from '../../domain/testing/examples.js';
import { agendaSteps, type Agendas } from './steps.js';

type Meeting = Agendas['meetings'][number];
type Protocol = Agendas['protocols'][number];

const meeting = (n: number, date: string, matters: Meeting['matters'] = []): Meeting => ({
  ...{ id: idNumber(n), bodyId: ids.quayCouncil, title: `Meeting ${n}`, place: null, date },
  ...{ start: null, end: null, cancelled: null, attendance: null, items: [], matters },
});
/** The protocol of a meeting has its number, and 20 more. */
const protocolOf = (n: number): Protocol => ({
  ...{ id: idNumber(20 + n), bodyId: ids.quayCouncil, meetingId: idNumber(n), textHash: 'a'.repeat(64) },
  ...{ importId: null, external: null, approved: null },
});
const approvalOf = (n: number) => ({
  ...{ kind: 'protocolApproval' as const, title: 'Approval', protocolId: idNumber(20 + n) },
  sinceMeetingId: null,
});

/** As `approval of 1 at 2`, `matters since 1 at 2`. */
const steps = (part: Pick<Agendas, 'meetings' | 'protocols'> & Partial<Agendas>): readonly string[] => {
  const numberOf = (id: string | null): number => Number(id?.slice(-2));
  const told = agendaSteps({ today: '2024-05-01', bodyName: 'Quay Council', language: 'en', ...part });
  return told.map(({ id, command: { data } }) =>
    data.kind === 'mattersArising'
      ? `matters since ${numberOf(data.sinceMeetingId)} at ${numberOf(id)}`
      : `approval of ${numberOf(data.protocolId) - 20} at ${numberOf(id)}`,
  );
};

const [april, june, august] = [meeting(1, '2024-04-11'), meeting(2, '2024-06-13'), meeting(3, '2024-08-15')];

describe('A protocol that waits for its approval', () => {
  it('comes up at the next meeting, with the matters that have arisen', () => {
    expect(steps({ meetings: [april, june, august], protocols: [protocolOf(1)] })).toEqual([
      'approval of 1 at 2',
      'matters since 1 at 2',
    ]);
  });

  it('comes up by its name in the language of the body', () => {
    const [approval, matters] = agendaSteps({
      ...{ today: '2024-05-01', bodyName: 'Havneutvalget', language: 'nb' },
      ...{ meetings: [april, june], protocols: [protocolOf(1)] },
    });
    expect(approval?.command.data.title).toBe('Godkjenning av protokollen fra Havneutvalget 11. april 2024');
    expect(matters?.command.data.title).toBe('Oppfølging av tidligere saker');
  });

  it('waits while no meeting is ahead', () => {
    expect(steps({ meetings: [april], protocols: [protocolOf(1)] })).toEqual([]);
  });

  it('is not put on the agenda of a meeting that was held, and one held today is still ahead', () => {
    const held = { meetings: [april, meeting(2, '2024-04-30')], protocols: [protocolOf(1)] };
    expect(steps(held)).toEqual([]);
    expect(steps({ ...held, today: '2024-04-30' })).toEqual(['approval of 1 at 2', 'matters since 1 at 2']);
  });

  it('is not put on the agenda of a meeting of today of which it is known who was there', () => {
    const attendance = { present: ['Ada Vik'], absent: [], chair: null, secretary: null };
    const over = { ...meeting(2, '2024-05-01', [approvalOf(1)]), attendance };
    expect(steps({ meetings: [april, over], protocols: [protocolOf(1)] })).toEqual([]);
    expect(steps({ meetings: [april, over, august], protocols: [protocolOf(1)] })).toEqual([
      'approval of 1 at 3',
      'matters since 1 at 3',
    ]);
  });

  it('does not come up when other meetings were held since: those will have seen it', () => {
    const since = [april, meeting(4, '2024-04-20'), june];
    expect(steps({ meetings: since, protocols: [protocolOf(1)] })).toEqual([]);
  });

  it('comes up again when it did at a meeting since, and was not approved there', () => {
    const since = [april, meeting(4, '2024-04-20', [approvalOf(1)]), june];
    expect(steps({ meetings: since, protocols: [protocolOf(1)] })).toEqual([
      'approval of 1 at 2',
      'matters since 1 at 2',
    ]);
  });

  it('stands on one agenda, also when another meeting comes between', () => {
    const between = [april, meeting(5, '2024-05-20'), { ...june, matters: [approvalOf(1)] }];
    expect(steps({ meetings: between, protocols: [protocolOf(1)] })).toEqual([]);
  });

  it('comes up beside others; the matters are those since the last of the meetings', () => {
    const two = [meeting(6, '2024-03-01'), { ...april, matters: [approvalOf(6)] }, june];
    expect(steps({ meetings: two, protocols: [protocolOf(1), protocolOf(6)] })).toEqual([
      'approval of 6 at 2',
      'approval of 1 at 2',
      'matters since 1 at 2',
    ]);
  });

  it('of a meeting that was cancelled, or that nobody knows, does not come up', () => {
    expect(steps({ meetings: [june], protocols: [protocolOf(1)] })).toEqual([]);
  });
});
