import { awaitedOwners } from '#domain';
import { digestOf } from '#kernel';
import { responsibleIn, secretariat, speakingFor, type Work } from '../assembly.js';
import { atWork, daysLater } from '../office-hours.js';
import { progressSentence, reasonSentence, resultSentence } from '../words/sentences.js';
import { dueOf } from './settling-time.js';

type Steps = Generator<number, void, void>;

/** Now and then somebody says how far it is. */
export function* makeProgress(work: Work): Steps {
  const { assembly, dice, followUp } = work;
  for (let left = Number(dice.weighed({ 0: 45, 1: 35, 2: 15, 3: 5 })); left > 0; left--) {
    yield daysLater(assembly.world.now, dice.between(7, 60), dice);
    const [by] = responsibleIn(followUp.state);
    if (by === undefined) return;
    const data = { note: progressSentence(dice), by };
    assembly.world.tell(followUp, { type: 'ReportProgress', data }, speakingFor(by));
  }
}

/** In good time before its last day, or after it, some long after; where there is none, some day. */
const whenDone = (work: Work): number => {
  const { assembly, dice } = work;
  const due = dueOf(work);
  if (due === null) return daysLater(assembly.world.now, dice.between(10, 220), dice);
  const late = dice.weighed({ early: 62, late: 28, veryLate: 10 });
  if (late === 'early') return atWork(due.subtract({ days: dice.between(0, 12) }), dice);
  return atWork(due.add({ days: late === 'late' ? dice.between(1, 45) : dice.between(60, 500) }), dice);
};

/** What shows that it was done; some of it turns out to be something else. */
const showEvidence = ({ assembly: { world }, dice, followUp }: Work, by: string): void => {
  if (!dice.percent(25)) return;
  const address = `https://arkiv.example/${world.idOf('evidence', followUp.stream, followUp.version)}`;
  const sha256 = digestOf(address);
  const evidence = dice.percent(60)
    ? { kind: 'link' as const, url: address, title: dice.percent(50) ? 'Saksdokument' : null }
    : { kind: 'file' as const, sha256, name: 'vedlegg.pdf', size: dice.between(2_000, 900_000) };
  world.tell(followUp, { type: 'AttachEvidence', data: { evidence, by } }, speakingFor(by));
  if (!dice.percent(6)) return;
  const key = evidence.kind === 'link' ? evidence.url : evidence.sha256;
  const data = { evidence: key, reason: reasonSentence(dice) };
  world.tell(followUp, { type: 'WithdrawEvidence', data }, secretariat);
};

const report = (work: Work, by: string): void => {
  const { assembly, dice, followUp } = work;
  showEvidence(work, by);
  const links = dice.percent(10) ? [`https://arkiv.example/${dice.between(1, 99_999)}`] : [];
  const data = { note: resultSentence(dice), links, by };
  assembly.world.tell(followUp, { type: 'ReportDone', data }, speakingFor(by));
};

/** All who must say that it is done say so; of several, one may forget. */
function* reportAll(work: Work): Steps {
  const { assembly, dice, followUp } = work;
  const { state } = followUp;
  const who = state.each === true ? awaitedOwners(state) : responsibleIn(state).slice(0, 1);
  for (const [place, by] of who.entries()) {
    if (place > 0) {
      if (dice.percent(10)) return;
      yield daysLater(assembly.world.now, dice.between(1, 25), dice);
    }
    report(work, by);
  }
}

/** The AU says that it is not done yet: all of it, or the part of one. */
const sendBack = ({ assembly, dice, followUp }: Work): void => {
  const { world, committee } = assembly;
  const [first] = followUp.state.reports ?? [];
  const whose = first === undefined || dice.percent(50) ? {} : { owners: [first.partyId] };
  const data = { reason: reasonSentence(dice), ...whose, by: committee.id, workingCommittee: committee.id };
  world.tell(followUp, { type: 'SendBack', data }, speakingFor(committee.id));
};

const confirm = ({ assembly: { world, committee }, followUp }: Work): void => {
  const data = { by: committee.id, workingCommittee: committee.id };
  world.tell(followUp, { type: 'ConfirmDone', data }, speakingFor(committee.id));
};

function* reportAndAnswer(work: Work, isLast: boolean): Steps {
  const { assembly, dice, followUp } = work;
  yield* reportAll(work);
  if (followUp.state.stage !== 'reportedDone') return;
  const answer = isLast ? 'confirm' : dice.weighed({ confirm: 80, sendBack: 13, nothing: 7 });
  if (answer === 'nothing') return;
  yield daysLater(assembly.world.now, dice.between(2, 50), dice);
  if (answer === 'confirm') return confirm(work);
  sendBack(work);
  yield daysLater(assembly.world.now, dice.between(7, 70), dice);
  yield* reportAndAnswer(work, true);
}

/** Done, and confirmed by the AU; some of it comes up once more. */
export function* finish(work: Work): Steps {
  const { assembly, dice, followUp } = work;
  yield whenDone(work);
  yield* reportAndAnswer(work, false);
  if (followUp.state.stage !== 'confirmedDone' || !dice.percent(4)) return;
  yield daysLater(assembly.world.now, dice.between(20, 150), dice);
  const data = { reason: reasonSentence(dice) };
  assembly.world.tell(followUp, { type: 'ReopenFollowUp', data }, secretariat);
  yield daysLater(assembly.world.now, dice.between(10, 90), dice);
  yield* reportAndAnswer(work, true);
}
