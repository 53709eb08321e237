/*
 * Keeps what is typed in a box in the browser, until it has been saved or the person signs out. One box, one key:
 * person and purpose. The text never leaves this device by this way.
 *
 * A box that is empty at first (keep) gets its text back by itself. A box over a text that is saved already (keepOver)
 * gives what was typed to the server, with the version it was typed over: somebody else may have saved since.
 */

const PREFIX = 'spoorboek-kept:';
const CHANGED = 'kept-key';

interface Box extends HTMLElement {
  value: string;
  helperText: string;
  [CHANGED]?: string;
}

interface OverBox extends Box {
  keptSeen?: number;
  $server?: { handBack(text: string, seen: number): void };
}

interface Kept {
  text: string;
  seen: number;
}

function store(): Storage | null {
  try {
    return window.localStorage;
  } catch {
    // a browser that forbids it: the box works as any other
    return null;
  }
}

function keep(box: Box, key: string, kept: string): void {
  const name = PREFIX + key;
  if (box[CHANGED] === name) {
    return;
  }
  const first = box[CHANGED] === undefined;
  box[CHANGED] = name;
  const found = store()?.getItem(name);
  if (found && !box.value) {
    box.value = found;
    box.helperText = kept;
    // as if it was typed: that is the event by which the server takes over what stands in the box
    box.dispatchEvent(new Event('input', { bubbles: true }));
  }
  if (first) {
    box.addEventListener('input', () => {
      const current = box[CHANGED];
      if (!current) {
        return;
      }
      if (box.value) {
        store()?.setItem(current, box.value);
        box.helperText = kept;
      } else {
        store()?.removeItem(current);
      }
    });
  }
}

function read(name: string): Kept | null {
  try {
    const kept = JSON.parse(store()?.getItem(name) ?? 'null') as Partial<Kept> | null;
    return typeof kept?.text === 'string' && typeof kept.seen === 'number' ? { text: kept.text, seen: kept.seen } : null;
  } catch {
    // something else stands under this name: there is nothing to hand back
    return null;
  }
}

/** From here on the box shows a saved text of this version; what is kept and differs from it is handed back. */
function keepOver(box: OverBox, key: string, seen: number): void {
  const name = PREFIX + key;
  const first = box[CHANGED] === undefined;
  box[CHANGED] = name;
  box.keptSeen = seen;
  if (first) {
    box.addEventListener('input', () => {
      store()?.setItem(name, JSON.stringify({ text: box.value, seen: box.keptSeen }));
    });
  }
  const kept = read(name);
  if (kept && kept.text !== box.value) {
    box.$server?.handBack(kept.text, kept.seen);
  } else {
    store()?.removeItem(name);
  }
}

/** This text was saved as this version; what was typed since is kept on top of it. */
function savedOver(box: OverBox, text: string, seen: number): void {
  const name = box[CHANGED];
  box.keptSeen = seen;
  if (!name) {
    return;
  }
  const kept = read(name);
  if (kept && kept.text !== text) {
    store()?.setItem(name, JSON.stringify({ text: kept.text, seen }));
  } else {
    store()?.removeItem(name);
  }
}

function forget(box: Box): void {
  if (box[CHANGED]) {
    store()?.removeItem(box[CHANGED]);
  }
}

function forgetAll(): void {
  const kept = store();
  if (!kept) {
    return;
  }
  Object.keys(kept)
    .filter((name) => name.startsWith(PREFIX))
    .forEach((name) => kept.removeItem(name));
}

declare global {
  interface Window {
    spoorboekKeep: typeof keep;
    spoorboekKeepOver: typeof keepOver;
    spoorboekSavedOver: typeof savedOver;
    spoorboekForget: typeof forget;
  }
}

window.spoorboekKeep = keep;
window.spoorboekKeepOver = keepOver;
window.spoorboekSavedOver = savedOver;
window.spoorboekForget = forget;
window.addEventListener('spoorboek-sign-out', forgetAll);

export { forget, forgetAll, keep, keepOver, savedOver };
