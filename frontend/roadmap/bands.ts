import type { Item } from './contract.js';
import { dayOf, type TimeScale } from './axis.js';

/** A band in pixels from the start of the extent, with how much of it fades in and out. */
export interface Band {
  x: number;
  width: number;
  fadeIn: number;
  fadeOut: number;
}

/** How far a band without an end is drawn before it has faded away. */
const OPEN = 120;

/**
 * The band of an item, or null when a day says it all. A phase is solid for as long as it surely lasts and fades only
 * where its end is not exact; a milestone's band is all doubt, so it swells and fades.
 */
export function bandOf(item: Item, scale: TimeScale): Band | null {
  const exact = item.precision === 'day';
  const from = item.from === null ? null : scale.x(dayOf(item.from));
  const to = item.to === null ? null : scale.x(dayOf(item.to));
  if (from === null && to === null) return null;
  const known = (from ?? to) as number;
  const x = from ?? (item.dueFrom !== null ? scale.x(dayOf(item.dueFrom)) : known) - OPEN;
  const end = to ?? Math.max(known, item.dueTo !== null ? scale.x(dayOf(item.dueTo)) : known) + OPEN;
  const width = end - x;
  if (exact && item.kind !== 'phase' && from !== null && to !== null) return null;
  if (width < 4) return null;
  if (item.kind !== 'phase') {
    return { x, width, fadeIn: from === null ? OPEN : width * 0.3, fadeOut: to === null ? OPEN : width * 0.25 };
  }
  const doubt = item.dueFrom === null || to === null ? OPEN : Math.max(0, to - scale.x(dayOf(item.dueFrom)));
  return {
    x,
    width,
    fadeIn: from === null ? Math.min(OPEN, width / 2) : exact ? 0 : Math.min(width / 4, 40),
    fadeOut: to !== null && exact ? 0 : Math.min(doubt || 40, width * 0.6),
  };
}
