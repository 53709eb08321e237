import type { Item } from './contract.js';
import { dayOf } from './axis.js';

/**
 * The day a stop stands on: the last day of the range in which it is due. "2023" is kept on 31 December as well as on
 * any day before, and only the day after is it late; the end is the one day the words commit to. It is also the order
 * in which milestones are listed.
 */
export function stopDay(item: Item): number {
  let day = knownDays.get(item);
  if (day === undefined) knownDays.set(item, (day = computeStopDay(item)));
  return day;
}

/** Sorting thousands of items asks for their days again and again. */
const knownDays = new WeakMap<Item, number>();

function computeStopDay(item: Item): number {
  const end = item.dueTo ?? item.to;
  if (end !== null) return dayOf(end) - 0.5;
  const start = item.dueFrom ?? item.from;
  return start === null ? NaN : dayOf(start) + 0.5;
}

/** Order of time: due end, then start, then name so that it is total. */
export function byTime(a: Item, b: Item): number {
  return stopDay(a) - stopDay(b) || before(a.from ?? '', b.from ?? '') || before(a.title, b.title) || before(a.id, b.id);
}

function before(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
