import { decision, protocol, type DecisionKind, type Source } from '#domain';
import { nextIdOf, secretariat, type Assembly, type Gathering } from '../assembly.js';
import { assign, someDeadline, someOwners } from '../assigning.js';
import { dayOf, daysLater } from '../office-hours.js';
import { personName } from '../words/names.js';
import { taskSentence, topicTitle, verdictSentence } from '../words/sentences.js';
import { Subject } from '../world.js';
import { approveDrafted } from './approval.js';
import { procedureLife } from './procedure.js';
import { supersede } from './superseding.js';

/** What a meeting decided, for its protocol. */
export interface Decided {
  readonly text: string;
  readonly itemSeq: number;
}

const KINDS: Readonly<Partial<Record<DecisionKind, number>>> = {
  ...{ decision: 50, noted: 20, granted: 10, granted_conditional: 4, rejected: 6, postponed: 6, election: 4 },
};

const recordAttendance = ({ world, dice, members }: Assembly, { meeting }: Gathering): void => {
  const people = members.map(({ name }) => `${personName(dice)} (${name})`);
  const absent = dice.percent(60) ? dice.some(people, dice.between(1, 2)) : [];
  const present = people.filter((one) => !absent.includes(one));
  const data = { present, absent: [...absent], chair: present[0] ?? null, secretary: personName(dice) };
  world.tell(meeting, { type: 'RecordAttendance', data }, secretariat);
};

const sourceAt = ({ meeting }: Gathering, seq: number, sentence: string): Source => ({
  ...{ meetingId: meeting.id, importId: null, item: String(seq), itemSeq: seq },
  ...{ sentence, language: 'nb', span: null },
});

const decideAt = (assembly: Assembly, gathering: Gathering, seq: number): readonly Decided[] => {
  const { world, dice, id: bodyId } = assembly;
  if (!dice.percent(65)) return [];
  const text = verdictSentence(dayOf(world.now).year, dice);
  const recorded = new Subject(decision, nextIdOf(assembly, 'decision'));
  const kind = dice.weighed(KINDS as Record<DecisionKind, number>);
  const data = { bodyId, text, kind, source: sourceAt(gathering, seq, text) };
  world.tell(recorded, { type: 'RecordDecision', data }, secretariat);
  supersede(assembly, recorded);
  return [{ text, itemSeq: seq }];
};

const assignAt = (assembly: Assembly, gathering: Gathering, seq: number): void => {
  const { world, dice, offices, committee } = assembly;
  const count = Number(dice.weighed({ 0: 40, 1: 38, 2: 17, 3: 5 }));
  for (let nth = 0; nth < count; nth++) {
    const owners = someOwners(assembly, dice);
    const first = [committee, ...offices].find(({ id }) => id === owners[0]?.partyId)?.name ?? null;
    const text = taskSentence(first, dayOf(world.now).year, dice);
    const source = sourceAt(gathering, seq, text);
    assign(assembly, dice, { text, owners, deadline: someDeadline(assembly, dice), source });
  }
};

interface Asked {
  readonly meetingId: string;
  readonly item: string;
  readonly itemSeq: number;
}

/** Some matters go out in writing, because there was not time to decide them. */
const askInWriting = (assembly: Assembly, askedBy: Asked): void => {
  const { world, dice } = assembly;
  if (!dice.percent(6)) return;
  const begin = daysLater(world.now, dice.between(1, 20), dice);
  world.timeline.begin(procedureLife(assembly, dice.another(), askedBy), begin);
};

/** The body had minutes before it used this: its first meeting approves those. */
const approveOlder = ({ world, dice, id: bodyId, name }: Assembly, { meeting }: Gathering): void => {
  const older = new Subject(protocol, world.idOf('protocol', name, 'before'));
  const date = Temporal.PlainDate.from(meeting.state.date).subtract({ days: dice.between(40, 100) });
  const external = { bodyId, date: date.toString(), start: null, end: null };
  const data = { atMeetingId: meeting.id, textHash: null, changes: [], external };
  world.tell(older, { type: 'ApproveProtocol', data }, secretariat);
};

/** Who was there, the agenda, and what came of each item. */
export const holdMeeting = (assembly: Assembly, gathering: Gathering): readonly Decided[] => {
  const { world, dice } = assembly;
  const { meeting } = gathering;
  recordAttendance(assembly, gathering);
  const matters = meeting.state.matters ?? [];
  const topics = Array.from({ length: dice.between(3, 8) }, () => ({
    title: topicTitle(dayOf(world.now).year, dice),
  }));
  const decided: Decided[] = [];
  for (const [place, { title, ...matter }] of [...matters, ...topics].entries()) {
    const seq = place + 1;
    const kind = 'kind' in matter ? { kind: matter.kind } : {};
    const presenters = dice.percent(20) ? [{ name: personName(dice), role: null, organisation: null }] : [];
    const item = { seq, number: String(seq), title, presenters, ...kind };
    world.tell(meeting, { type: 'AddAgendaItem', data: item }, secretariat);
    if ('kind' in matter) continue;
    decided.push(...decideAt(assembly, gathering, seq));
    assignAt(assembly, gathering, seq);
    askInWriting(assembly, { meetingId: meeting.id, item: String(seq), itemSeq: seq });
  }
  if (assembly.isNew && dice.percent(60)) approveOlder(assembly, gathering);
  assembly.isNew = false;
  approveDrafted(assembly, gathering);
  return decided;
};
