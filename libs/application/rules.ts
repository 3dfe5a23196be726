import type { TingbokRule } from '#domain';

/** Every named "no" that a reader may meet, of the domain and of the service around it. */
export type Rule =
  | TingbokRule
  | 'VersionIsStale'
  | 'TooManyAtOnce'
  | 'DateIsWrong'
  | 'PolicyIsWrong'
  | 'NameIsShared'
  | 'RecordDoesNotExist'
  | 'MeetingIsImported'
  | 'FileNameIsMissing'
  | 'ContentTypeIsWrong'
  | 'FileIsEmpty'
  | 'FileIsNotText'
  | 'FileIsTooLarge'
  | 'FormatIsNotSupported'
  | 'NotMinutes'
  | 'InputIsWrong'
  | 'TokenIsMissing'
  | 'HostIsNotAllowed'
  | 'RouteDoesNotExist'
  | 'ServiceIsBehind'
  | 'StorageFailed'
  | 'DiskIsFull'
  | 'DatabaseHalted'
  | 'ServiceIsRunning'
  | 'ClockIsReal'
  | 'MailsAreStuck';
