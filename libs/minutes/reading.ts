/** The shape of a reading belongs to the domain, which keeps readings in its log. */
export type {
  DecisionType,
  QuestionReason,
  ReadAction,
  ReadDecision,
  Reading,
  ReadItem,
  ReadLink,
  ReadMeeting,
  ReadParty,
  ReadPresenter,
  ReadQuestion,
  SourceSpan,
} from '#domain';
