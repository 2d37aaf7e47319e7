/** What readers of feeds follow: the updates and corrections of an edition. */
export interface Feed {
  title: string;
  description: string;
  publisher: string;
  language: string;
  rights: string;
  /** The page that the feed follows. */
  homepage: string;
  /** The folder of the published site, where both feeds stand. */
  site: string;
  /** The difference from UTC in which its days are meant. */
  offset: string;
  entries: readonly FeedEntry[];
}

/** An update or a correction as it goes out: whole, with who said what it tells. */
export interface FeedEntry {
  address: string;
  title: string;
  summary: string;
  html: string;
  /** What it is called where it is a correction. */
  kind?: string;
  /** The moment that it tells of, in the story’s local time. */
  moment: string;
  /** The days on which it first went out and last changed. */
  published: string;
  updated: string;
}

/** So many entries a feed carries: the last changed. */
const CARRIED = 30;

/** The entries that a feed carries, the last changed first; of one day the later moment. */
export function newestOf<Entry extends Pick<FeedEntry, 'updated' | 'moment' | 'address'>>(
  entries: readonly Entry[],
): Entry[] {
  const key = ({ updated, moment, address }: Entry) => `${updated} ${moment} ${address}`;
  return entries.toSorted((a, b) => (key(a) < key(b) ? 1 : -1)).slice(0, CARRIED);
}

/** A day, or a moment in local time, as feeds want it: a day begins at its midnight. */
export function instantOf(time: string, { offset }: Pick<Feed, 'offset'>): string {
  return `${time.includes('T') ? time : `${time}T00:00`}:00${offset}`;
}

/** The newest day on which an entry changed. */
export function changedLast({ entries }: Feed): string | undefined {
  return entries
    .map(({ updated }) => updated)
    .toSorted()
    .at(-1);
}
