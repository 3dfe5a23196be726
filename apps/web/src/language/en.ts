import type { Dictionary } from './dictionaries.js';

const days = (count: number) => (count === 1 ? '1 day' : `${count} days`);
const followUps = (count: number) => (count === 1 ? '1 follow-up' : `${count} follow-ups`);

export const en: Dictionary = {
  locale: 'en-GB',
  weekdays: null,
  name: 'English',

  frame: {
    product: 'Tingbok',
    skip: 'Skip to the content',
    language: 'Language',
    crashedTitle: 'The page stopped',
    crashedText:
      'Something went wrong while showing the page. Load it again. If it happens again, tell whoever runs Tingbok.',
    reload: 'Load the page again',
    retry: 'Try again',
  },

  failure: {
    unreachable: {
      title: 'Cannot reach Tingbok',
      text: 'Check that you are online and that the service is running. Then try again.',
    },
    refused: { title: 'Tingbok could not answer this', text: 'Check what you have chosen on the page.' },
    broken: {
      title: 'Something went wrong at Tingbok',
      text: 'Try again in a while. If it happens again, tell whoever runs the service.',
    },
    status: (status: number) => `Error code ${status}`,
  },

  token: {
    title: 'You need an access token',
    text: 'This service answers only those who have a token. Ask whoever runs Tingbok.',
    label: 'Access token',
    description: 'The token is kept until you close this tab.',
    missing: 'Enter the token.',
    rejected: 'The token was not accepted. Check that all of it is there.',
    send: 'Continue',
  },

  list: {
    sortBy: 'Sort by',
    showMore: (count: number) => `Show ${count} more`,
    shown: (shown: number, total: number) => `Showing ${shown} of ${total}`,
  },

  day: {
    earlier: 'Day before',
    later: 'Day after',
    today: 'Today',
  },

  overdue: {
    title: 'Overdue',
    titleAt: (day: string) => `Overdue on ${day}`,
    at: (day: string) => `on ${day}`,
    loading: 'Fetching the list …',
    lists: {
      overdue: 'Overdue',
      upcoming: 'Upcoming',
      withoutDate: 'No date',
      withoutOwner: 'Nobody responsible',
    },
    about: {
      overdue: 'Open follow-ups whose deadline has passed.',
      upcoming: 'Open follow-ups due on this day or later.',
      withoutDate: 'Open follow-ups that have somebody responsible but no date.',
      withoutOwner: 'Open follow-ups that nobody is responsible for. They may also be in the other lists.',
    },
    empty: {
      overdue: (day: string) => `Nothing is overdue on ${day}`,
      upcoming: (day: string) => `No deadlines from ${day} on`,
      withoutDate: (day: string) => `All that has somebody responsible has a date on ${day}`,
      withoutOwner: (day: string) => `Somebody is responsible for everything on ${day}`,
    },
    emptyHint: 'Choose another day to see the list as it was then.',
    announced: {
      overdue: (count: number, day: string) => `${followUps(count)} overdue on ${day}`,
      upcoming: (count: number, day: string) => `${followUps(count)} due from ${day} on`,
      withoutDate: (count: number, day: string) => `${followUps(count)} without a date on ${day}`,
      withoutOwner: (count: number, day: string) => `${followUps(count)} with nobody responsible on ${day}`,
    },
    cutTitle: (count: number) => `Only the first ${count} are shown`,
    cutText: 'There are more. Choose one body to see all of them, or another day.',
    choice: 'Choose what the list shows',
    dayLabel: 'Show the list as it was on',
    body: 'Body',
    allBodies: 'All bodies',
    search: 'Search the list',
    clearSearch: 'Clear the search',
    found: (shown: number, total: number, search: string) => `Showing ${shown} of ${total}, with “${search}”`,
    noHits: (search: string) => `Nothing found for “${search}”`,
    noHitsHint: 'The search looks at follow-up, owner, meeting and body in this list.',
    known: 'As it was known',
    knownLabel: 'Show only what was recorded up to and including',
    knownText: 'For audits: what was recorded later is left out, also where it concerns earlier days.',
    knownReset: 'Show all that is known now',
    past: (day: string) => `You see the list as it was on ${day}.`,
    future: (day: string) => `You see the list as it will be on ${day}, if nothing happens before.`,
    pastKnown: (day: string, instant: string) =>
      `You see the list for ${day}, as it was known on ${instant}.`,
    toToday: 'Show today’s list',
    badTitle: 'The date in the address does not exist',
    badText: (value: string) => `“${value}” is not a date. Dates are written like this: 2023-06-12.`,
    position: (position: string) => `Shows the log up to and including event ${position}.`,
    columns: {
      days: 'Overdue',
      text: 'Follow-up',
      owner: 'Responsible',
      deadline: 'Deadline',
      source: 'From meeting and item',
      history: 'History',
    },
    sorting: {
      days: { ascending: 'Fewest days overdue first', descending: 'Most days overdue first' },
      deadline: { ascending: 'Earliest deadline first', descending: 'Latest deadline first' },
      owner: { ascending: 'Responsible, A to Z', descending: 'Responsible, Z to A' },
    },
    days,
    daysLeft: (count: number) => (count === 0 ? 'this day' : `${days(count)} left`),
    state: {
      assigned: 'Assigned',
      accepted: 'Accepted',
      reportedDone: 'Reported done',
      sentBack: 'Sent back',
      reopened: 'Reopened',
      confirmedDone: 'Confirmed done',
      declined: 'Declined',
      cancelled: 'Cancelled',
    },
    contributing: (names: string) => `Contributing: ${names}`,
    nobody: 'Nobody responsible',
    noDeadline: 'No deadline',
    atMeeting: (meeting: string) => `The meeting “${meeting}”`,
    item: (item: string) => `Item ${item}`,
    noSource: 'Not from a meeting',
  },

  history: {
    open: 'History',
    openFor: (text: string) => ` of: ${text}`,
    title: 'History',
    close: 'Close the history',
    sentence: 'As the minutes put it',
    events: 'What has happened',
    later: (day: string) => `Happened after ${day}`,
    laterKnown: (day: string, instant: string) => `Happened after ${day} or was recorded after ${instant}`,
    recorded: (actor: string, instant: string | null) =>
      [`Recorded by ${actor}`, instant].filter(Boolean).join(', '),
    nameless: {
      'token-holder': 'someone with an access token',
      'command line': 'someone on the command line',
      'answer-link': 'someone with a link to answer by',
    },
    loading: 'Fetching the history …',
    empty: 'Nothing is recorded.',
    notYet: 'Nothing up to and including this day.',
    missingTitle: 'The follow-up does not exist',
    missing: (id: string) => `No follow-up has the id “${id}”. Check that the whole address is there.`,
    missingThen: (id: string, day: string) =>
      `No follow-up had the id “${id}” on ${day}. It may have come later.`,
  },
};
