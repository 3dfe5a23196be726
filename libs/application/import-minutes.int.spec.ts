import { randomUUID } from 'node:crypto';
import { openQuestions, type Answer } from '#domain';
import { deterministicId } from '#kernel';
import { readMinutes } from '#minutes';
import {
  findImport,
  findParties,
  listBodies,
  listDecisions,
  listFollowUps,
  listMeetings,
  listParties,
  listProtocols,
  now,
} from '#projections';
import { confirmImport } from './confirm-import.js';
import { importMinutes, type ReceivedFile } from './import-minutes.js';
import { openForTests, type TingbokForTests } from './testing.js';
import { done, sampleMinutes, secretary } from './testing/minutes.js';

const LIMIT = 15_000;
const today = Temporal.PlainDate.from('2027-01-13');

describe('Minutes', () => {
  let opened: TingbokForTests;
  let id: string;
  const asked = () => ({ commandId: randomUUID(), actor: secretary });
  const parts = () => opened.tingbok;

  const importing = (file: ReceivedFile, about = asked()) => done(importMinutes(parts(), file, about));
  const confirming = (importId: string, onlySettled: boolean) =>
    confirmImport(parts(), { id: importId, onlySettled }, asked());
  const upToDate = async () => {
    const reached = await parts().projections.waitFor(await parts().store.head(), LIMIT);
    if (!reached) throw new Error('The read models did not follow');
  };
  const stateOf = async (importId: string) => {
    await upToDate();
    const found = await findImport(parts().database, importId);
    if (found === undefined) throw new Error('There is no such import');
    return found;
  };
  const answering = async (importId: string, questionId: string, answer: Answer) =>
    done(
      parts().commands.execute({
        id: importId,
        command: { type: 'AnswerQuestion', data: { questionId, answer } },
        ...asked(),
      }),
    );
  /** How many of everything there are. */
  const counted = async () => {
    await upToDate();
    const { database } = parts();
    const followUps = await listFollowUps(database, { lens: now, today });
    return {
      parties: (await listParties(database, now)).length,
      bodies: (await listBodies(database)).length,
      meetings: (await listMeetings(database, now)).length,
      protocols: (await listProtocols(database, now)).length,
      decisions: (await listDecisions(database, now)).length,
      followUps: followUps.length,
    };
  };

  beforeAll(async () => {
    opened = await openForTests({ variables: { TEST_CLOCK: '2027-01-13T09:00:00+01:00' } });
    id = (await importing(await sampleMinutes())).id;
  }, 60_000);
  afterAll(() => opened?.close());

  it('are received and read, and nothing of them is in force', async () => {
    expect(await stateOf(id)).toMatchObject({ stage: 'read', version: 2, accepted: [], meetingId: null });
    expect(await counted()).toEqual({
      parties: 0,
      bodies: 0,
      meetings: 0,
      protocols: 0,
      decisions: 0,
      followUps: 0,
    });
  });

  it('are the same import when the same file comes again, whatever it is called and whoever sends it', async () => {
    const head = await parts().store.head();
    const again = await importing({ ...(await sampleMinutes()), fileName: 'copy.txt' });
    expect(again).toMatchObject({ id, version: 2, position: head, events: [] });
    const both = await Promise.all([importing(await sampleMinutes()), importing(await sampleMinutes())]);
    expect(both.map((one) => one.id)).toEqual([id, id]);
    expect(await parts().store.head()).toBe(head);
  });

  it.each([true, false])(
    'that a crash left received and unread are read when they come again (by the same request: %s)',
    async (sameRequest) => {
      const file = await sampleMinutes((text) =>
        text.replace('12. januar', `${sameRequest ? 5 : 6}. januar`),
      );
      const read = await readMinutes({ ...file, register: [] });
      if ('refused' in read) throw new Error('The file can not be read');
      const { reading } = read;
      const crashed = asked();
      const received = await done(
        parts().commands.execute({
          id: deterministicId('import', reading.sha256),
          command: {
            type: 'ReceiveMinutes',
            data: {
              fileName: file.fileName,
              sha256: reading.sha256,
              text: new TextDecoder().decode(file.bytes),
            },
          },
          ...crashed,
          commandId: deterministicId('command', crashed.commandId, 'receive'),
        }),
      );
      expect(received.version).toBe(1);
      const healed = await importing(file, sameRequest ? crashed : asked());
      expect(healed).toMatchObject({ id: received.id, version: 2, events: ['MinutesRead'] });
      expect(await stateOf(received.id)).toMatchObject({ stage: 'read' });
    },
  );

  it('are refused when they are something else, and leave nothing', async () => {
    const head = await parts().store.head();
    const poem = new TextEncoder().encode('The sea is wide.\nThe sea is grey.\n');
    const refused = await importMinutes(parts(), { fileName: 'poem.txt', bytes: poem }, asked());
    expect(refused).toMatchObject({ refused: 'NotMinutes' });
    const empty = await importMinutes(parts(), { fileName: 'e.txt', bytes: new Uint8Array() }, asked());
    expect(empty).toMatchObject({ refused: 'FileIsEmpty' });
    expect(await parts().store.head()).toBe(head);
  });

  it('cannot be confirmed while a question is open, nor when there are none of that id', async () => {
    expect(openQuestions(await stateOf(id)).length).toBeGreaterThan(0);
    expect(await confirming(id, false)).toMatchObject({ refused: 'QuestionsAreOpen' });
    expect(await confirming(randomUUID(), false)).toMatchObject({ refused: 'ImportDoesNotExist' });
  });

  it('come into force as far as they raise no question, and no further', async () => {
    const { reading } = await stateOf(id);
    const settled = await done(confirming(id, true));
    expect(settled).toMatchObject({ id, events: ['EntriesAccepted'] });
    expect(settled.position).toBe(await parts().store.head());
    const questioned = new Set(openQuestions(await stateOf(id)).map((question) => question.about));
    const { followUps, meetings, decisions } = await counted();
    expect(followUps).toBe((reading?.actions ?? []).filter((one) => !questioned.has(one.id)).length);
    expect(decisions).toBe(reading?.decisions.length);
    // Their own, the one at which something is due, and the next one.
    expect(meetings).toBe(3);
    expect(followUps).toBeLessThan(reading?.actions.length ?? 0);
  });

  it('settle the same once, however often it is asked for', async () => {
    const before = await counted();
    expect(await done(confirming(id, true))).toMatchObject({ events: [] });
    expect(await counted()).toEqual(before);
  });

  it('come into force whole when the rest is answered; whom a person names becomes a party', async () => {
    const open = openQuestions(await stateOf(id));
    for (const { id: questionId, kind } of open) {
      const owners: Answer = { kind: 'owners', names: ['Mololaget', 'Havnekontoret'] };
      await answering(id, questionId, kind === 'owner' ? owners : { kind: 'asRead' });
    }
    expect(await done(confirming(id, false))).toMatchObject({ events: ['ImportConfirmed'] });
    const { reading, stage } = await stateOf(id);
    expect(stage).toBe('confirmed');
    expect((await counted()).followUps).toBe(reading?.actions.length);
    const [molo, ...others] = await findParties(parts().database, 'Mololaget');
    expect([molo?.name, others]).toEqual(['Mololaget', []]);
    const owned = await listFollowUps(parts().database, { lens: now, today, ownerId: molo?.id });
    expect(owned.length).toBeGreaterThan(0);
    expect(owned[0]?.owners.map((owner) => owner.name)).toEqual(['Mololaget', 'Havnekontoret']);
  });

  it('give every party one entry in the register', async () => {
    const names = (await listParties(parts().database, now)).map((party) => party.name);
    expect(names).toEqual([...new Set(names)]);
  });

  it('of the same meeting in another rendering are refused by name, and double nothing', async () => {
    const other = await importing(await sampleMinutes((text) => `${text}\nReferatet er sendt ut.\n`));
    expect(other.id).not.toBe(id);
    for (const { id: questionId, kind } of openQuestions(await stateOf(other.id))) {
      await answering(other.id, questionId, kind === 'owner' ? { kind: 'nobody' } : { kind: 'asRead' });
    }
    const before = await counted();
    const head = await parts().store.head();
    for (const onlySettled of [false, true]) {
      expect(await confirming(other.id, onlySettled)).toEqual({
        refused: 'MeetingIsImported',
        details: { import: id },
      });
    }
    expect(await counted()).toEqual(before);
    expect(await parts().store.head()).toBe(head);
  });

  it('that are confirmed again, by another request, change nothing', async () => {
    const head = await parts().store.head();
    expect(await done(confirming(id, false))).toMatchObject({ id, events: [] });
    expect(await parts().store.head()).toBe(head);
  });

  it('of one meeting in two renderings, confirmed at the same moment, come into force once', async () => {
    const later = (text: string): string =>
      text.replace('tirsdag 12. januar 2027', 'tirsdag 19. januar 2027');
    const renderings = [later, (text: string) => `${later(text)}\nReferatet er sendt ut.\n`];
    const ids: string[] = [];
    for (const rendering of renderings) ids.push((await importing(await sampleMinutes(rendering))).id);
    for (const each of ids) {
      for (const { id: questionId } of openQuestions(await stateOf(each))) {
        await answering(each, questionId, { kind: 'nobody' });
      }
    }
    const before = await counted();
    const results = await Promise.all(ids.map((each) => confirming(each, false)));
    expect(results.filter((result) => 'refused' in result)).toMatchObject([{ refused: 'MeetingIsImported' }]);
    const after = await counted();
    expect([after.meetings - before.meetings, after.followUps - before.followUps]).toEqual([1, 5]);
  });
});
