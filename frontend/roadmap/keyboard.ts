import type { Entry } from './layout.js';

/*
 * The keys. The picture is one tab stop with a roving tabindex over its stops; each stop is a real link in a named
 * group per lane. `role="application"` is not used: it would take a screen reader's own reading keys away, and links in
 * reading order are what it handles best. In its browse mode a reader walks the links in order of time; in focus mode,
 * and for everyone without a screen reader, these keys work. Every link has an equal in the table beside the picture.
 */

export type Command =
  | 'left'
  | 'right'
  | 'up'
  | 'down'
  | 'today'
  | 'page-left'
  | 'page-right'
  | 'zoom-in'
  | 'zoom-out'
  | 'close';

const KEYS: Record<string, Command> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
  Home: 'today',
  PageUp: 'page-left',
  PageDown: 'page-right',
  '+': 'zoom-in',
  '=': 'zoom-in',
  '-': 'zoom-out',
  Escape: 'close',
};

/** The command of a key, or null when the key is the browser's. */
export function commandOf(event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>): Command | null {
  if (event.ctrlKey || event.metaKey || event.altKey) return null;
  return KEYS[event.key] ?? null;
}

/** The entry after (or before) x in an ordered list; `current` is passed over. */
export function step(entries: readonly Entry[], current: string, direction: 1 | -1): Entry | null {
  const at = entries.findIndex((entry) => entry.key === current);
  return at < 0 ? null : (entries[at + direction] ?? null);
}

/** The entry nearest to x; of two at the same distance the one nearest to the line. */
export function nearest(entries: readonly Entry[], x: number): Entry | null {
  let best: Entry | null = null;
  for (const entry of entries) {
    const closer = best ? Math.abs(entry.x - x) - Math.abs(best.x - x) : -1;
    if (closer < 0 || (best && closer === 0 && entry.row < best.row)) best = entry;
  }
  return best;
}
