import type { Item } from './contract.js';
import { byTime } from './order.js';
import { EDGE, Row, type Gap } from './rows.js';

/*
 * Where each stop and each name goes, as pure functions of items and a ruler.
 *
 * A lane is a stack of rows: row 0 is the line itself, row -1 the names above it, rows 1, 2, ... the names below it and
 * the stops that hang under the line because their place on it is taken. What is taken is a set of intervals per row,
 * so that "never two texts on one place" is one comparison. A name first moves within its gap, then is shortened; when
 * no row has room the stop goes into a group, "+7". Each tile is laid out by itself: the same items give the same
 * picture wherever the reader comes from, and nothing jumps while scrolling.
 */

export const GLYPH = 24;
const HALF = GLYPH / 2;
const LABEL_PAD = 10;
const LABEL_GAP = 6;
const LABEL_MIN = 76;
const GROUP_SPAN = 56;
/** Two counts on a folded lane keep this far apart. */
const DOT_SPAN = 40;

export type Side = 'above' | 'below' | 'right' | 'left';

export interface Label {
  side: Side;
  /** Left edge and width, from the start of the tile. */
  x: number;
  width: number;
  /** The width that the whole name needs. */
  whole: number;
}

/** A stop, or a group of stops that had no room. */
export interface Entry {
  key: string;
  x: number;
  row: number;
  items: readonly Item[];
  label: Label | null;
  /** x of the day on which it was adopted, when that is another place and there is room for the dashed circle. */
  ghost: number | null;
}

export interface PieceLayout {
  /** In the order of time, which is also the order of reading and of the arrow keys. */
  entries: Entry[];
  /** Rows used below the line. */
  rows: number;
  /** Row of each item, for bands and arrows; groups count as the row of their chip. */
  places: Map<string, Entry>;
  /** Names that are still shortened where the tile ends, and where each row's first content begins. */
  cut: Named[];
  starts: Map<number, number>;
  width: number;
}

export interface LayoutInput {
  items: readonly Item[];
  width: number;
  /** x from the start of the tile. */
  xOf: (item: Item) => number;
  /** x of the adopted day, or null when it is the day of the stop. */
  ghostOf: (item: Item) => number | null;
  measure: (text: string, bold: boolean) => number;
  labelWidth: number;
  maxRows: number;
}

/** Who gets the place in the open when not all can: what asks for attention before what is done. */
function weight(item: Item): number {
  if (item.late) return 0;
  if (item.state === 'DROPPED') return 6;
  if (item.kind === 'decision') return 1;
  if (item.state === 'IN_PROGRESS' || item.state === 'ON_HOLD') return 2;
  if (item.state === 'PLANNED') return 3;
  return item.state === 'REACHED' ? 4 : 5;
}

/** Rank of each item among those that want the same place: every place gets its first stop before any gets a second. */
function ranked(input: LayoutInput): { item: Item; x: number; rank: number }[] {
  const all = input.items.map((item) => ({ item, x: input.xOf(item), rank: 0 })).sort((a, b) => a.x - b.x);
  let start = 0;
  for (let i = 1; i <= all.length; i++) {
    if (i < all.length && all[i].x - all[start].x < GLYPH) continue;
    const cluster = all.slice(start, i).sort((a, b) => weight(a.item) - weight(b.item) || a.x - b.x);
    cluster.forEach((one, rank) => (one.rank = rank));
    start = i;
  }
  return all.sort((a, b) => a.rank - b.rank || a.x - b.x);
}

export function layoutPiece(input: LayoutInput): PieceLayout {
  if (input.maxRows === 0) return layoutDots(input);
  const rows = new Map<number, Row>();
  const row = (index: number): Row => {
    let found = rows.get(index);
    if (!found) rows.set(index, (found = new Row(input.width)));
    return found;
  };
  const entries: Entry[] = [];
  const left: { item: Item; x: number }[] = [];
  const named: Named[] = [];
  let lastSide: Side = 'below';
  for (const { item, x } of ranked(input)) {
    const onLine = row(0).isFree(x - HALF, x + HALF);
    const beside: Named | null = onLine ? nameBeside(row, item, x, input, lastSide) : null;
    const found = beside ?? hang(row, item, x, input);
    if (!found) {
      left.push({ item, x });
      continue;
    }
    if (beside) {
      row(0).take(x - HALF, x + HALF);
      lastSide = beside.label.side;
    }
    named.push(found);
    const entry: Entry = { key: `i:${item.id}`, x, row: beside ? 0 : found.row, items: [item], label: found.label, ghost: null };
    entry.ghost = haunt(row(entry.row), input.ghostOf(item), x, input.width);
    entries.push(entry);
  }
  entries.push(...group(row, left, input));
  for (const name of named) grow(row(name.row), name);
  entries.sort((a, b) => a.x - b.x || a.row - b.row);
  const places = new Map<string, Entry>();
  for (const entry of entries) for (const item of entry.items) places.set(item.id, entry);
  const used = entries.map((e) => (e.label?.side === 'below' ? 1 : e.row));
  const { width } = input;
  const cut = named.filter(({ label, gap }) => label.side !== 'left' && label.width < label.whole && gap.to >= width - EDGE - 1);
  const starts = new Map([...rows].map(([index, taken]) => [index, taken.start]));
  return { entries, rows: Math.max(0, ...used), places, cut, starts, width };
}

/** A folded lane: a dot for a stop by itself, and a count for stops that would touch. */
function layoutDots(input: LayoutInput): PieceLayout {
  const entries: Entry[] = [];
  for (const item of input.items) {
    const x = input.xOf(item);
    const last = entries.at(-1);
    if (last && x - last.x < DOT_SPAN) entries[entries.length - 1] = { ...last, key: `g:${last.items[0].id}`, items: [...last.items, item], label: null };
    else entries.push({ key: `i:${item.id}`, x, row: 0, items: [item], label: { side: 'right', x, width: 0, whole: 0 }, ghost: null });
  }
  const places = new Map<string, Entry>();
  for (const entry of entries) for (const item of entry.items) places.set(item.id, entry);
  return { entries, rows: 0, places, cut: [], starts: new Map(), width: input.width };
}

/**
 * Lets names at the end of a tile reach into the room that the next one leaves free. It changes no place, only shows
 * more letters, and the next tile need not know: nothing of it stands there.
 */
export function reachInto(layout: PieceLayout, next: PieceLayout): void {
  for (const { row, label } of layout.cut) {
    const free = layout.width - (label.x + label.width) + (next.starts.get(row) ?? next.width - EDGE) - LABEL_GAP;
    if (free > 0) label.width += Math.min(free, label.whole - label.width);
  }
  layout.cut = [];
}

/** A placed name, with the room it took on its row. */
export interface Named {
  row: number;
  gap: Gap;
  label: Label;
}

/** When everything has its place, shortened names take the room that nobody needed. */
function grow(row: Row, { gap, label }: Named): void {
  const lack = label.whole - label.width;
  if (lack <= 0) return;
  const { from, to } = gap;
  if (label.side === 'right') row.widen(gap, 0, lack);
  else if (label.side === 'left') row.widen(gap, lack, 0);
  else row.widen(gap, lack / 2, lack / 2);
  label.x -= from - gap.from;
  label.width += from - gap.from + (gap.to - to);
}

/** The dashed circle stands on the row of its stop, under what is there already; later stops keep clear of it. */
function haunt(row: Row, ghost: number | null, x: number, width: number): number | null {
  if (ghost === null || Math.abs(ghost - x) < HALF) return null;
  if (ghost >= HALF && ghost <= width - HALF) row.take(ghost - HALF, ghost + HALF);
  return ghost;
}

/** A name above or below the line: on the side where more of it fits, else on the other side than its neighbour's. */
function nameBeside(row: (i: number) => Row, item: Item, x: number, input: LayoutInput, lastSide: Side): Named | null {
  const whole = input.measure(item.title, item.late) + LABEL_PAD;
  const want = Math.min(input.labelWidth, whole);
  const other: Side = lastSide === 'above' ? 'below' : 'above';
  let best: Label | null = null;
  for (const side of [other, lastSide] as const) {
    const gap = row(side === 'above' ? -1 : 1).gapAt(x);
    if (!gap) continue;
    const width = Math.min(want, gap.to - gap.from);
    if (width < Math.min(want, LABEL_MIN) || (best && width <= best.width)) continue;
    best = { side, width, x: Math.min(Math.max(x - width / 2, gap.from), gap.to - width), whole };
  }
  if (!best) return null;
  const index = best.side === 'above' ? -1 : 1;
  return { row: index, label: best, gap: row(index).take(best.x, best.x + best.width) };
}

/** A stop under the line with its name to the right of it, or to the left. */
function hang(row: (i: number) => Row, item: Item, x: number, input: LayoutInput): Named | null {
  for (let index = 1; index <= input.maxRows; index++) {
    const here = row(index);
    if (!here.isFree(x - HALF, x + HALF)) continue;
    const free = here.gapAt(x);
    if (!free) continue;
    const right = free.to - x - HALF;
    const left = x - HALF - free.from;
    if (Math.max(right, left) < LABEL_MIN) continue;
    const whole = input.measure(item.title, item.late) + LABEL_PAD;
    const want = Math.min(input.labelWidth, whole);
    const side: Side = right >= Math.min(want, LABEL_MIN * 1.5) || right >= left ? 'right' : 'left';
    const width = Math.min(want, side === 'right' ? right : left);
    const labelX = side === 'right' ? x + HALF : x - HALF - width;
    const gap = here.take(Math.min(labelX, x - HALF), Math.max(labelX + width, x + HALF));
    return { row: index, label: { side, x: labelX, width, whole }, gap };
  }
  return null;
}

/** What is left over becomes chips, each on the first row with room; the row under all others always has it. */
function group(row: (i: number) => Row, left: { item: Item; x: number }[], input: LayoutInput): Entry[] {
  const chips: { x: number; items: Item[] }[] = [];
  for (const { item, x } of left.sort((a, b) => a.x - b.x)) {
    const at = Math.min(Math.max(x, GROUP_SPAN / 2), input.width - GROUP_SPAN / 2);
    const last = chips.at(-1);
    if (last && at - last.x < GROUP_SPAN) last.items.push(item);
    else chips.push({ x: at, items: [item] });
  }
  return chips.map(({ x, items }) => {
    const half = GROUP_SPAN / 2;
    let index = 1;
    while (index <= input.maxRows && !row(index).isFree(x - half, x + half)) index++;
    row(index).take(x - half, x + half);
    const ordered = items.sort(byTime);
    return { key: `g:${ordered[0].id}`, x, row: index, items: ordered, label: null, ghost: null };
  });
}
