import type { AnswerKind, DecisionStage, FollowUpStage } from '#domain';
import type { Act } from '../follow-up/acts.js';

/** What is wrong with what was typed into a field. */
export type FieldFault =
  'missing' | 'tooLong' | 'notADate' | 'notAhead' | 'notALink' | 'unknownParty' | 'severalParties';

/** Refusals that somebody who answers can meet, told to them and not to the secretariat. */
export type ToldRule =
  | 'FollowUpIsClosed'
  | 'FollowUpIsAccepted'
  | 'FollowUpIsReportedDone'
  | 'FollowUpHasNoDeadline'
  | 'FollowUpHasNoOwner'
  | 'OnlyAnOwnerAnswers'
  | 'OwnerIsInTheChain'
  | 'PartyIsAnOwner'
  | 'ExtensionIsAsked'
  | 'ExtensionIsNotLater'
  | 'DecisionIsClosed'
  | 'DeadlineHasPassed'
  | 'TextHasChanged'
  | 'ReasonIsMissing'
  | 'PartyIsNotAsked'
  | 'ProtocolIsApproved'
  | 'ProtocolWasNotSentToParty'
  | 'CommentsAreClosed'
  | 'InputIsWrong'
  | 'TooManyAtOnce';

interface FieldWords {
  readonly label: string;
  readonly hint?: string;
}

/** One thing that can be answered. */
export interface FormWords {
  readonly title: string;
  readonly lead?: string;
  readonly button: string;
  readonly fields: Readonly<Record<string, FieldWords>>;
}

/** Every text of the pages in one language; a text that is missing does not compile. */
export interface Words {
  /** For dates and lists (`Intl`). */
  readonly locale: string;
  readonly language: string;
  readonly quote: (text: string) => string;
  readonly minutesOf: (meeting: string, date: string, item: string | null) => string;
  readonly dateAndTime: (date: string, time: string) => string;
  readonly allDay: (date: string) => string;
  /** Above a form that was not taken. */
  readonly notSent: string;
  readonly unsent: string;
  readonly faults: Readonly<Record<FieldFault, string>>;
  readonly refusals: Readonly<Record<ToldRule, string>>;
  readonly otherRefusal: string;
  readonly footer: string;
  readonly followUp: {
    readonly title: (party: string) => string;
    readonly labels: {
      readonly source: string;
      readonly deadline: string;
      readonly condition: string;
      readonly owners: string;
      readonly contributing: string;
      readonly state: string;
      readonly extension: string;
    };
    readonly noDeadline: string;
    readonly atMeeting: (title: string) => string;
    readonly nobody: string;
    readonly each: string;
    readonly asksUntil: (date: string) => string;
    readonly states: Readonly<Record<FollowUpStage, string>>;
    readonly notYours: string;
    readonly closed: string;
    readonly answerHere: string;
    readonly forms: Readonly<Record<Act, FormWords>>;
    /** What was done by this link; `detail`: the day that was wished for, or to whom it was handed. */
    readonly did: Readonly<Record<Act, (when: string, detail: string) => string>>;
    /** What happens next. */
    readonly next: Readonly<Record<Act, string>>;
  };
  readonly decision: {
    readonly title: (party: string) => string;
    readonly labels: {
      readonly body: string;
      readonly until: string;
      readonly askedBy: string;
      readonly silence: string;
      readonly followUps: string;
      readonly hash: string;
    };
    readonly hashHint: string;
    readonly consent: string;
    readonly silent: (quorum: number, asked: number) => string;
    readonly answers: Readonly<Record<AnswerKind, string>>;
    readonly yours: (answer: string, by: string, when: string) => string;
    readonly yourReason: string;
    readonly amended: string;
    readonly form: FormWords;
    readonly change: string;
    readonly notAsked: string;
    readonly timeIsUp: string;
    readonly stages: Readonly<Record<DecisionStage, string>>;
    readonly withdrawnBecause: (reason: string) => string;
  };
  readonly protocol: {
    readonly title: (party: string) => string;
    readonly labels: {
      readonly body: string;
      readonly meeting: string;
      readonly until: string;
      readonly hash: string;
    };
    readonly hashHint: string;
    /** Above its text. */
    readonly text: string;
    readonly noText: string;
    /** Leads past the text, to the form. */
    readonly toForm: string;
    /** Above what the party has said. */
    readonly yours: string;
    readonly said: (count: number) => string;
    readonly by: (name: string, date: string) => string;
    readonly form: FormWords;
    /** No longer sent to this party. */
    readonly notYours: string;
    readonly closed: (date: string) => string;
    readonly approved: string;
  };
  readonly link: {
    readonly wrong: { readonly title: string; readonly text: string };
    readonly failed: { readonly title: string; readonly text: string };
    readonly expired: { readonly title: string; readonly text: (when: string) => string };
    readonly used: string;
    readonly askAnew: string;
    readonly sent: { readonly title: string; readonly text: (party: string) => string };
    readonly noAddress: { readonly title: string; readonly text: (party: string) => string };
    readonly notSent: { readonly title: string; readonly text: string };
    readonly back: string;
  };
}
