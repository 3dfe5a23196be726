import { idNumber, ids } from '../../domain/testing/examples.js';
import { conditionSteps, type Committee } from './steps.js';

type Meeting = Committee['meetings'][number];

const meeting = (n: number, date: string, more: Partial<Meeting> = {}): Meeting => ({
  ...{ id: idNumber(n), bodyId: ids.workingCommittee, title: `Meeting ${n}`, place: null, date },
  ...{ start: null, end: null, cancelled: null, attendance: null, items: [], ...more },
});
const asking = {
  ...{ kind: 'conditions' as const, title: 'Are the conditions met?', protocolId: null },
  sinceMeetingId: null,
};
const meetingsAsked = (...meetings: readonly Meeting[]): readonly string[] =>
  conditionSteps({ today: '2024-05-01', language: 'nb', meetings }).map(({ id }) => id);

describe('Whether the conditions are met', () => {
  it('is asked at every meeting of the AU that is still to be held, today’s too', () => {
    const all = [meeting(1, '2024-04-30'), meeting(2, '2024-05-01'), meeting(3, '2024-06-13')];
    expect(meetingsAsked(...all)).toEqual([idNumber(2), idNumber(3)]);
  });

  it('is not asked at a meeting of today of which it is known who was there', () => {
    const attendance = { present: [], absent: [], chair: null, secretary: null };
    expect(meetingsAsked(meeting(2, '2024-05-01', { attendance }))).toEqual([]);
  });

  it('is on an agenda once, whatever else is on it', () => {
    const other = { ...asking, kind: 'note' as const };
    const all = [
      meeting(3, '2024-06-13', { matters: [asking] }),
      meeting(4, '2024-08-15', { matters: [other] }),
    ];
    expect(meetingsAsked(...all)).toEqual([idNumber(4)]);
  });

  it.each([
    ['nb', 'Er vilkårene oppfylt?'],
    ['nn', 'Er vilkåra oppfylte?'],
    ['en', 'Are the conditions met?'],
  ] as const)('is asked in the language of the AU (%s)', (language, title) => {
    const [step] = conditionSteps({ today: '2024-05-01', language, meetings: [meeting(2, '2024-05-02')] });
    expect(step?.command).toEqual({ type: 'PutOnAgenda', data: { ...asking, title } });
  });
});
