import {
  body,
  composeProtocol,
  meeting,
  protocolIdOf,
  type DecidedInWriting,
  type MeetingState,
  type ProtocolFacts,
} from '#domain';
import { digestOf, isRefusal, refuse, type Refusal } from '#kernel';
import { decisionsAt, decisionsOnAgenda, namesOf, now, type DecisionView } from '#projections';
import type { Executed } from './execute.js';
import { upToDate, type Asked } from './import-minutes.js';
import { storedState } from './stored-state.js';
import type { Tingbok } from './tingbok.js';

type Meeting = NonNullable<MeetingState>;

/** The items of its minutes; where there are none yet, what was on its agenda. */
const itemsOf = ({ items, matters = [] }: Meeting): ProtocolFacts['items'] =>
  items.length > 0
    ? items
    : matters.map(({ title }, place) => ({ seq: place + 1, number: null, title, presenters: [] }));

/** With the reasons: they are minuted. */
const inWriting = ({ text, closing, asked }: DecisionView): readonly DecidedInWriting[] =>
  closing === null
    ? []
    : [
        {
          ...{ text, outcome: closing.outcome },
          parties: asked.map(({ name, answer, reason, by }) => ({ name, answer, reason, by })),
        },
      ];

const factsOf = async ({ database }: Tingbok, id: string, state: Meeting): Promise<ProtocolFacts> => {
  const { bodyId, title, date, start, end, place, attendance } = state;
  const names = await namesOf(database, [bodyId], now);
  return {
    ...{ title, date, start, end, place, attendance },
    body: names.get(bodyId) ?? bodyId,
    items: itemsOf(state),
    decisions: await decisionsAt(database, { id, bodyId }),
    inWriting: (await decisionsOnAgenda(database, id, now)).flatMap(inWriting),
  };
};

/** Drafts the protocol of a meeting out of what is known of it: its items, who was there, what was decided. */
export const draftProtocol = async (
  tingbok: Tingbok,
  meetingId: string,
  asked: Asked,
): Promise<Executed | Refusal> => {
  await upToDate(tingbok);
  const state = await storedState(tingbok.store, meeting, meetingId);
  if (state === null) return refuse('MeetingDoesNotExist');
  if (state.cancelled !== null) return refuse('MeetingIsCancelled');
  const language = (await storedState(tingbok.store, body, state.bodyId))?.language ?? 'nb';
  const text = composeProtocol(await factsOf(tingbok, meetingId, state), language);
  const data = { bodyId: state.bodyId, meetingId, textHash: digestOf(text), importId: null, text };
  const command = { type: 'DraftProtocol', data };
  const drafted = await tingbok.commands.execute({ id: protocolIdOf(meetingId), command, ...asked });
  return isRefusal(drafted) ? drafted : { ...drafted, id: protocolIdOf(meetingId) };
};
