import type { Part } from './contract.js';
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
  | 'close'
  | 'move'
  | 'tie'
  | 'fold'
  | 'lines';

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
  v: 'move',
  w: 'tie',
  f: 'fold',
  l: 'lines',
};

/** The command of a key, or null when the key is the browser's. */
export function commandOf(event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>): Command | null {
  if (event.ctrlKey || event.metaKey || event.altKey) return null;
  return KEYS[event.key.length === 1 ? event.key.toLowerCase() : event.key] ?? null;
}

/** What a key does while a stop is on the move. */
export type MoveKey = 'drop' | 'cancel' | Part | { size: 'usual' | 'fine' | 'coarse'; direction: 1 | -1 };

const MOVE_KEYS: Record<string, MoveKey> = {
  Enter: 'drop',
  Escape: 'cancel',
  v: 'whole',
  b: 'start',
  e: 'end',
  PageUp: { size: 'coarse', direction: -1 },
  PageDown: { size: 'coarse', direction: 1 },
};

export function moveKey(event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>): MoveKey | null {
  if (event.ctrlKey || event.metaKey || event.altKey) return null;
  if (event.key === 'ArrowLeft' || event.key === 'ArrowRight') {
    return { size: event.shiftKey ? 'fine' : 'usual', direction: event.key === 'ArrowRight' ? 1 : -1 };
  }
  return MOVE_KEYS[event.key.length === 1 ? event.key.toLowerCase() : event.key] ?? null;
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
