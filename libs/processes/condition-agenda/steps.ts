import { protocolWords, type ProtocolLanguage } from '#domain';
import type { MeetingView } from '#projections';
import { isAhead, type AgendaStep } from '../agenda-parts.js';

/** What is known of the AU of a body that has open conditions. */
export interface Committee {
  /** On the clocks of the AU. */
  readonly today: string;
  readonly language: ProtocolLanguage;
  /** Of the AU, without those that are cancelled. */
  readonly meetings: readonly MeetingView[];
}

/**
 * Every meeting of the AU that is still to be held asks whether the conditions are met, once. Which conditions
 * these are is not written down with it: they are looked up when the agenda is shown, so that one that was met, or
 * came later, is never asked about in vain or forgotten. Pure.
 */
export const conditionSteps = ({ today, language, meetings }: Committee): readonly AgendaStep[] =>
  meetings
    .filter((meeting) => isAhead(meeting, today))
    .filter(({ matters = [] }) => matters.every(({ kind }) => kind !== 'conditions'))
    .map(({ id }) => ({
      key: `conditions ${id}`,
      id,
      command: {
        type: 'PutOnAgenda',
        data: {
          kind: 'conditions',
          title: protocolWords[language].conditions,
          protocolId: null,
          sinceMeetingId: null,
        },
      },
    }));
