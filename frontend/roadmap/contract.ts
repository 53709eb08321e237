/*
 * What the roadmap picture and the server say to each other. The Java side mirrors these records name by name.
 *
 * Dates are ISO days ("2023-03-14"). Ranges are half-open: `from` is in, `to` is not; `null` is an open end.
 * Every word that is shown or spoken comes from the server, in the reader's language.
 */

export type Zoom = 'month' | 'quarter' | 'half-year' | 'year';

/** A stretch of the calendar by which a date is moved. */
export type Step = 'day' | 'week' | 'month' | 'quarter' | 'half-year' | 'year';

/** What of a date is moved: all of it, or one end of a period. */
export type Part = 'whole' | 'start' | 'end';

export type State =
  | 'PLANNED'
  | 'IN_PROGRESS'
  | 'REACHED'
  | 'ON_HOLD'
  | 'NOT_MET'
  | 'DROPPED'
  | 'HANDED_OVER'
  | 'UNKNOWN';

/** One line of the picture: a track, a programme line of it, or the programme as a whole. */
export interface Lane {
  id: string;
  /** The track's number on its badge; null for the programme's own line. */
  number: string | null;
  title: string;
  /** The name of its track to the ear. */
  name: string;
  /** Name of the CSS custom property that holds the colour, for instance `--spoor-track-3`. */
  colour: string;
  kind: 'track' | 'line' | 'programme';
  /** A thin line with dots and counts. */
  folded: boolean;
  /** Whether its programme lines are drawn under it; null when it has none. */
  lines: boolean | null;
}

/** A milestone or phase with a date. What has no date is only counted, in {@link RoadmapWindow.unplanned}. */
export interface Item {
  id: string;
  /** The version that is drawn, which comes back when it is moved. */
  version: number;
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
  /** The adopted date in words, with how much later or earlier it is expected now. */
  adopted: string | null;
  /** The smallest step by which this reader may move it; null when the reader may not. */
  movable: Step | null;
  /** It is a period of which each end can be moved by itself. */
  ends: boolean;
  late: boolean;
  waiting: boolean;
  /** On whom it waits, in words; null when it waits on nobody. */
  waitsOn: string | null;
  /** What became of it between two plannings that are compared; `gone` is dropped, and no longer there to open. */
  turn: 'added' | 'reached' | 'dropped' | 'gone' | null;
}

/** A dependency: `to` waits for `from`. */
export interface Link {
  from: string;
  to: string;
  /** The dates contradict each other. */
  broken: boolean;
  /** Title, lane and last due day (inclusive) of an end that lies outside the window, so that its arrow can still be aimed. */
  fromTitle: string | null;
  fromLane: string | null;
  fromAt: string | null;
  toTitle: string | null;
  toLane: string | null;
  toAt: string | null;
}

/** Detail of the event `window-request`: the picture lacks what overlaps `[from, to)`. */
export interface WindowRequest {
  seq: number;
  from: string;
  to: string;
  zoom: Zoom;
}

/** The answer, given to `putWindow` as in `packing.ts`: everything that overlaps `[from, to)` and every link that touches it. */
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

/** Given to `putChanges` as in `packing.ts`: how a few milestones stand now. Of those in `ids` that are not among the items nothing is drawn any more. */
export interface RoadmapChanges {
  ids: string[];
  items: Item[];
  /** Every dependency of any of them. */
  links: Link[];
  unplanned: Record<string, number>;
}

/** Detail of the event `view-change`: what the reader looks at now, to be kept in the address. */
export interface ViewChange {
  zoom: Zoom;
  from: string;
  to: string;
}

/** Detail of the events `move-ask` and `move-drop`: what becomes of a date that is moved so many steps. */
export interface MoveAsk {
  seq: number;
  id: string;
  version: number;
  part: Part;
  /** Steps later (or earlier) by size; the coarse ones count first. */
  by: Partial<Record<Step, number>>;
}

/** The answer to `move-ask`, given to `putMove`. */
export interface MoveAnswer {
  seq: number;
  id: string;
  /** The new date in words. */
  when: string;
  dueFrom: string | null;
  dueTo: string | null;
  /** Why it cannot be moved so far. */
  refused: string | null;
}

/** Detail of the event `tie`: let one wait for another. */
export interface TieAsk {
  waiting: string;
  needs: string;
}

/** Detail of the event `fold`. */
export interface FoldAsk {
  lane: string;
  /** The programme lines under it are meant, not the line itself. */
  lines: boolean;
}

/** Detail of the events `open-item` and `move-refused`. */
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
  /** "{h}e halfjaar" */
  half: string;
  states: Record<State, string>;
  decision: string;
  late: string;
  waiting: string;
  /** The dashed circle. */
  adopted: string;
  /** The small signs of what became of a stop between two plannings. */
  turnAdded: string;
  turnReached: string;
  turnDropped: string;
  /** The fading band. */
  fading: string;
  /** A lane with a number, to the ear: "Spoor {number}: {title}" */
  lane: string;
  /** A stop to the ear: "{lane}: {item}, {when}, {state}" */
  spoken: string;
  /** A dependency: "{item} wacht op {other}" */
  waitsFor: string;
  /** The same when the dates contradict each other. */
  waitsForBroken: string;
  /** Where a record lives, with its `{id}`: a stop is a real link that opens in a new tab too. */
  href: string;
  /** Where a stop leads that is no longer there; filled in when plannings are compared. */
  hrefGone: string;
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
  /** How it is moved with the keyboard, added to the help for whoever may move something. */
  moveHelp: string;
  /** In the card of a stop that may be moved. */
  moveKeys: string;
  /** While moving: "Pijltjes: een {usual} ..." */
  moveHint: string;
  moveSaving: string;
  /** "Teruggezet op {when}" */
  moveRestored: string;
  moveNoEnds: string;
  moveWhole: string;
  moveStart: string;
  moveEnd: string;
  /** The names of the steps: "een kwartaal". */
  steps: Record<Step, string>;
  /** The handle to draw a dependency from. */
  tie: string;
  /** "Kies waarop {item} wacht ..." */
  tieHint: string;
  /** "{item} wacht op {other}" */
  tieTo: string;
  tieLeft: string;
  fold: string;
  unfold: string;
  showLines: string;
  hideLines: string;
}

/** Replaces `{name}` by its value. */
export function fill(text: string, values: Record<string, string | number>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => (name in values ? String(values[name]) : whole));
}
