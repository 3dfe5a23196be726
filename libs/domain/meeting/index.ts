export { itemKind, meetingCommands, type ItemKind, type MeetingCommand } from './commands.js';
export { meetingDayAfter } from './day-after.js';
export { meeting, type MeetingRule } from './decide.js';
export type { AgendaItem, Attendance, AgendaMatter, MeetingEvent, MeetingTime } from './events.js';
export type { MeetingState } from './state.js';
export { meetingIdOf, protocolIdOf } from './meeting-id.js';
export { sameMeeting, type KnownMeeting } from './same-meeting.js';
