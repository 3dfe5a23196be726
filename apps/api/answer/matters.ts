import type { Tingbok } from '#application';
import { answerDecision, showDecision } from './decision/answer.js';
import { decisionMatter } from './decision/matter.js';
import type { Answered, Answering, ReadIn } from './answered.js';
import { answerFollowUp } from './follow-up/answer.js';
import { followUpMatter } from './follow-up/matter.js';
import { showFollowUp } from './follow-up/show.js';
import type { AnswerPurpose } from './new-link.js';
import type { Asking, Opened } from './opened.js';
import type { Page } from './page.js';
import { commentOnProtocol, showProtocol } from './protocol/answer.js';
import { aboutProtocol } from './protocol/matter.js';

/** What kind of thing is answered, and how. */
interface Matter {
  readonly show: (tingbok: Tingbok, opened: Opened, readIn: ReadIn) => Promise<Page>;
  readonly answer: (answering: Answering, form: URLSearchParams) => Promise<Answered>;
  /** Its sentence, and the body that asks. */
  readonly about: (tingbok: Tingbok, opened: Opened) => Promise<{ about: string; body: Asking }>;
}

export const MATTERS: Readonly<Record<AnswerPurpose, Matter>> = {
  'answer-follow-up': {
    show: showFollowUp,
    answer: answerFollowUp,
    about: async (tingbok, opened) => {
      const { followUp, body } = await followUpMatter(tingbok, opened);
      return { about: followUp.text, body };
    },
  },
  'answer-decision': {
    show: showDecision,
    answer: answerDecision,
    about: async (tingbok, opened) => {
      const { decision, body } = await decisionMatter(tingbok, opened);
      return { about: decision.text, body };
    },
  },
  'comment-protocol': { show: showProtocol, answer: commentOnProtocol, about: aboutProtocol },
};
