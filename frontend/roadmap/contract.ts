/*
 * What the roadmap picture and the server say to each other. The Java side mirrors these records name by name.
 *
 * Dates are ISO days ("2023-03-14"). Ranges are half-open: `from` is in, `to` is not; `null` is an open end.
 * Every word that is shown or spoken comes from the server, in the reader's language.
 */

export type Zoom = 'month' | 'quarter' | 'year';

export type State =
  | 'PLANNED'
  | 'IN_PROGRESS'
  | 'REACHED'
  | 'ON_HOLD'
  | 'NOT_MET'
  | 'DROPPED'
  | 'HANDED_OVER'
  | 'UNKNOWN';

/** One line of the picture: a track, or the programme as a whole. */
export interface Lane {
  id: string;
  /** The track's number on its badge; null for the programme's own line. */
  number: string | null;
  title: string;
  /** Name of the CSS custom property that holds the colour, for instance `--spoor-track-3`. */
  colour: string;
  kind: 'track' | 'programme';
}

/** A milestone or phase with a date. What has no date is only counted, in {@link RoadmapWindow.unplanned}. */
export interface Item {
  id: string;
  lane: string;
  title: string;
  /** `decision` and `phase` have a drawing of their own; every other kind is drawn by its state. */
  kind: string;
  state: State;
  /** `certain`, `expected`, `intended` or `possible`; the last two are drawn with a thinner edge. */
  certainty: string;
  /** The range that is drawn as a band. */
  from: string | null;
  to: string | null;
  /** The range in which it is due; the stop stands on the last day of it. */
  dueFrom: string | null;
  dueTo: string | null;
  /** `day`, `month`, `quarter`, ... : anything but `day` is drawn with fading ends. */
  precision: string;
  /** The date in words. */
  when: string;
  /** The adopted range, when there is one: a dashed circle if it ends on another day than `dueTo`. */
  adoptedFrom: string | null;
  adoptedTo: string | null;
  late: boolean;
  waiting: boolean;
  /** The whole sentence for a screen reader: line, name (as in `title`), date in words, state, what it waits for. */
  spoken: string;
  /** Where the record lives, so that a stop is a real link that opens in a new tab too. */
  href: string;
}

/** A dependency: `to` waits for `from`. */
export interface Link {
  id: string;
  from: string;
  to: string;
  /** The dates contradict each other. */
  broken: boolean;
  spoken: string;
  /** Lane and last due day (inclusive) of an end that lies outside the window, so that its arrow can still be aimed. */
  fromLane?: string | null;
  fromAt?: string | null;
  toLane?: string | null;
  toAt?: string | null;
}

/** Detail of the event `window-request`: the picture lacks what overlaps `[from, to)`. */
export interface WindowRequest {
  seq: number;
  from: string;
  to: string;
  zoom: Zoom;
}

/** The answer, given to `putWindow`: everything that overlaps `[from, to)` and every link that touches it. */
export interface RoadmapWindow {
  /** The number of the request that is answered. */
  seq: number;
  from: string;
  to: string;
  /** Grows with every change of the plan; a higher one with the same items is no change to the reader. */
  revision: number;
  items: Item[];
  links: Link[];
  /** How many records without a date each lane has, over the whole plan. */
  unplanned: Record<string, number>;
}

/** Detail of the event `view-change`: what the reader looks at now, to be kept in the address. */
export interface ViewChange {
  zoom: Zoom;
  from: string;
  to: string;
}

/** Detail of the event `open-item`. */
export interface OpenItem {
  id: string;
}

/** Detail of the event `open-unplanned`. */
export interface OpenUnplanned {
  lane: string;
}

/** All words. `{name}` is filled in by the picture. */
export interface Texts {
  /** Name of the picture as a region. */
  label: string;
  /** How it works with the keyboard, read with the picture. */
  help: string;
  today: string;
  /** "Q{q}" */
  quarter: string;
  states: Record<State, string>;
  decision: string;
  late: string;
  waiting: string;
  /** The dashed circle. */
  adopted: string;
  /** The fading band. */
  fading: string;
  /** A lane with a number, to the ear: "Spoor {number}: {title}" */
  lane: string;
  /** The name of a "+7" chip to the ear: "Nog {n} mijlpalen rond {when}" */
  more: string;
  /** The heading of the list that it opens: "{n} mijlpalen" */
  moreTitle: string;
  close: string;
  unplanned: string;
  /** "{n} nog te plannen bij {lane}" */
  unplannedOf: string;
  changedOne: string;
  changedMany: string;
  /** Said when there are so many dependencies in view that only those of the chosen stop are drawn. */
  linksHidden: string;
  /** The dependencies in the legend. */
  link: string;
  linkBroken: string;
}

/** Replaces `{name}` by its value. */
export function fill(text: string, values: Record<string, string | number>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => (name in values ? String(values[name]) : whole));
}
