/**
 * A running page and what is known of the data behind it. The suites use nothing else, so they run as well
 * against the real api as against canned answers: seed the api with these follow-ups, or name others here.
 */
export type PageUnderTest = {
  /** Address of the page, without a slash at the end. */
  url: string;
  /** ISO day on which all of `overdue` is overdue. */
  day: string;
  /** ISO day on which every list is empty. */
  emptyDay: string;
  /** The overdue list of `day`, in the order of the service: most days first, no two alike. */
  overdue: { id: string; text: string; days: number; owner: string; body: string }[];
  /** How many rows the other lists have on `day`. */
  upcoming: number;
  withoutDate: number;
  withoutOwner: number;
  /** Of the first overdue follow-up: an event before `day` in both languages, and one after it. */
  history: { before: { nb: string; en: string }; after: { nb: string } };
  /** A follow-up that is confirmed done, so that no list of `day` has it. */
  closed: { id: string; text: string };
  close: () => Promise<void>;
};
