import type { Item, Link, RoadmapChanges, RoadmapWindow } from './contract.js';
import { dayOf, isoOf } from './axis.js';
import { byTime } from './order.js';

/*
 * What the picture knows of the plan so far: items and links of the windows that were answered, which days those
 * windows cover, and which requests are under way.
 */

interface Span {
  from: number;
  to: number;
}

export interface Taken {
  /** What others changed since it was last drawn. */
  changed: Item[];
  /** Days that were known before may have other content now. */
  renewed: boolean;
  /** Of which items it tells; null for all of its days. */
  of: ReadonlySet<string> | null;
  /** The lanes on which something may stand elsewhere now; null for all. */
  lanes: ReadonlySet<string> | null;
}

interface Asked extends Span {
  seq: number;
  at: number;
}

/** A request without an answer counts as lost after this long, and is made again when its days are still in view. */
const LOST_AFTER_MS = 10_000;

export class Store {
  readonly items = new Map<string, Item>();
  readonly links = new Map<string, Link>();
  unplanned: Record<string, number> = {};
  /** The dependencies whose dates contradict each other. */
  broken: readonly Link[] = [];

  private readonly byLane = new Map<string, Item[]>();
  private byItem: Map<string, Link[]> | null = null;
  private covered: Span[] = [];
  private asked: Asked[] = [];
  private seq = 0;
  /** Answers with a lower number are of before the last refresh. */
  private oldest = 0;
  /** The number of the answer that replaces all that is known. */
  private replacing: number | null = null;
  private revision = -1;

  /** The items of a lane in order of time. */
  lane(id: string): readonly Item[] {
    return this.byLane.get(id) ?? [];
  }

  linksOf(item: string): readonly Link[] {
    if (!this.byItem) {
      this.byItem = new Map();
      for (const link of this.links.values()) {
        push(this.byItem, link.from, link);
        push(this.byItem, link.to, link);
      }
    }
    return this.byItem.get(item) ?? [];
  }

  covers(from: number, to: number): boolean {
    return this.covered.some((span) => span.from <= from && to <= span.to);
  }

  /** True while the picture waits for an answer. */
  get waiting(): boolean {
    return this.asked.length > 0;
  }

  /** Notes a request for the days of `[from, to)` that nobody asked for yet; null when there are none. */
  ask(from: number, to: number, now: number): { seq: number; from: string; to: string } | null {
    this.asked = this.asked.filter((one) => now - one.at < LOST_AFTER_MS);
    const missing = subtract({ from, to }, [...this.covered, ...this.asked]);
    return missing ? this.note(missing, now) : null;
  }

  /** Notes a request that replaces all that is known, and makes answers to earlier ones worthless. */
  askAgain(from: number, to: number, now: number): { seq: number; from: string; to: string } {
    this.asked = [];
    this.oldest = this.replacing = this.seq + 1;
    return this.note({ from, to }, now);
  }

  /** Takes an answer in. Returns what changed for the reader, or null when the answer came too late to count. */
  put(window: RoadmapWindow): Taken | null {
    if (window.seq < this.oldest) return null;
    const anew = window.seq === this.replacing;
    this.asked = this.asked.filter((one) => one.seq !== window.seq);
    const span = { from: dayOf(window.from), to: dayOf(window.to) };
    const renewed = anew || window.revision !== this.revision;
    const changed = anew && window.revision !== this.revision ? this.differences(window, span) : [];
    if (anew) {
      this.items.clear();
      this.links.clear();
      this.byLane.clear();
      this.covered = [];
      this.replacing = null;
    }
    const lanes = new Set<string>();
    for (const item of window.items) this.take(item, lanes);
    for (const link of window.links) this.links.set(keyOf(link), link);
    this.covered = union([...this.covered, span]);
    this.unplanned = window.unplanned;
    this.revision = window.revision;
    this.index(lanes);
    return { changed, renewed, of: null, lanes: null };
  }

  /** Takes in how a few milestones stand now. */
  patch(changes: RoadmapChanges): Taken {
    const ids = new Set(changes.ids);
    const before = new Map(changes.ids.map((id) => [id, this.items.get(id)]));
    const lanes = new Set<string>();
    const now = new Map(changes.items.map((item) => [item.id, item]));
    for (const [id, old] of before) {
      if (!old) continue;
      // One's own change comes twice: with the answer, and as everybody's does.
      if (JSON.stringify(old) === JSON.stringify(now.get(id))) {
        now.delete(id);
        continue;
      }
      lanes.add(old.lane);
      this.items.delete(id);
    }
    for (const link of this.links.values()) if (ids.has(link.from) || ids.has(link.to)) this.links.delete(keyOf(link));
    for (const item of now.values()) this.take(item, lanes);
    for (const link of changes.links) this.links.set(keyOf(link), link);
    this.unplanned = changes.unplanned;
    this.index(lanes);
    const changed = changes.items.filter((item) => {
      const old = before.get(item.id);
      return old ? differs(old, item) : this.inView(item);
    });
    return { changed, renewed: true, of: ids, lanes };
  }

  private inView(item: Item): boolean {
    const at = item.dueTo ?? item.to ?? item.dueFrom ?? item.from;
    return at !== null && this.covers(dayOf(at) - 1, dayOf(at));
  }

  private note(span: Span, now: number): { seq: number; from: string; to: string } {
    const seq = ++this.seq;
    this.asked.push({ ...span, seq, at: now });
    return { seq, from: isoOf(span.from), to: isoOf(span.to) };
  }

  private differences(window: RoadmapWindow, span: Span): Item[] {
    const known = this.covers(span.from, span.to);
    return window.items.filter((item) => {
      const old = this.items.get(item.id);
      return old ? differs(old, item) : known;
    });
  }

  private take(item: Item, touched: Set<string>): void {
    const old = this.items.get(item.id);
    if (old) touched.add(old.lane);
    touched.add(item.lane);
    this.items.set(item.id, item);
  }

  private index(touched: ReadonlySet<string>): void {
    this.broken = [...this.links.values()].filter((link) => link.broken);
    this.byItem = null;
    for (const lane of touched) this.byLane.delete(lane);
    for (const item of this.items.values()) if (touched.has(item.lane)) push(this.byLane, item.lane, item);
    for (const lane of touched) this.byLane.get(lane)?.sort(byTime);
  }
}

const SEEN = ['title', 'when', 'state', 'late', 'waitsOn', 'adopted', 'turn', 'dueTo', 'lane'] as const;

/** One milestone waits for another at most once. */
function keyOf(link: Link): string {
  return `${link.from}>${link.to}`;
}

/** Whether a reader would notice. */
function differs(old: Item, item: Item): boolean {
  return SEEN.some((part) => old[part] !== item[part]);
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** Spans that touch or overlap become one. */
export function union(spans: Span[]): Span[] {
  const result: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.from - b.from)) {
    const last = result.at(-1);
    if (last && span.from <= last.to) last.to = Math.max(last.to, span.to);
    else result.push({ ...span });
  }
  return result;
}

/** The smallest span that holds every day of `wanted` outside `known`; null when there is no such day. */
export function subtract(wanted: Span, known: Span[]): Span | null {
  let { from, to } = wanted;
  for (const span of union(known)) {
    if (span.from <= from && from < span.to) from = span.to;
  }
  for (const span of union(known).reverse()) {
    if (span.from < to && to <= span.to) to = span.from;
  }
  return from < to ? { from, to } : null;
}
