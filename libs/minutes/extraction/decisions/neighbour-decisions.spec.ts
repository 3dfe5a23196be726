import { allOn } from '../rule.js';
import { outcomeIn } from './decisions.js';

const typeOf = (sentence: string) => outcomeIn(sentence, allOn)?.type ?? null;

describe('what was decided, in Swedish, Danish and English', () => {
  it.each([
    ['Mötet beslutade att måla kajen.', 'decision'],
    ['Mötet beslutade att avslå motionen.', 'rejected'],
    ['Motionen avslogs.', 'rejected'],
    ['Mötet beslutade att inte bifalla motionen.', 'rejected'],
    ['Ärendet bordlades.', 'postponed'],
    ['Till kassör omvaldes Kari Li.', 'election'],
    ['Rapporten lades till handlingarna.', 'noted'],
    ['Föregående protokoll godkändes.', 'minutes_approved'],
    ['Dagordningen fastställdes.', 'approval_formal'],
    ['Det blev besluttet at male kajen.', 'decision'],
    ['Forslaget blev ikke vedtaget.', 'rejected'],
    ['Ansøgningen blev afvist.', 'rejected'],
    ['Punktet blev udsat.', 'postponed'],
    ['Ola Vik blev genvalgt.', 'election'],
    ['It was agreed to paint the pier.', 'decision'],
    ['The motion was carried.', 'motion_carried'],
    ['The motion was not carried.', 'rejected'],
    ['The motion was defeated by 4 votes to 3.', 'rejected'],
    ['The motion was withdrawn.', 'dropped'],
    ['The item was tabled.', 'postponed'],
    ['The minutes of the last meeting were agreed.', 'minutes_approved'],
  ])('%s', (sentence, type) => {
    expect(typeOf(sentence)).toBe(type);
  });

  it.each([
    'Ola Vik yrkade att motionen avslås.',
    'Mötet har inte beslutat om kajen.',
    'Om mötet beslutar att måla kajen blir den röd.',
    'Som beslutades i fjol är kajen röd.',
    'Bestyrelsen har endnu ikke besluttet noget om kajen.',
    'Forslaget skal godkendes af kommunen.',
    'Lis foreslog at ansøgningen afvises.',
    'The motion should be rejected, said Ola Vik.',
    'The plan has not yet been approved.',
    'The plan is to be approved by the council.',
    'He noted that the pier is old.',
    'As agreed last year, the pier is red.',
    'If the motion is carried, the pier will be red.',
    'Should the proposal be rejected?',
  ])('is not told by: %s', (sentence) => {
    expect(typeOf(sentence)).toBeNull();
  });
});
