/*
 * Keeps what is typed in a box in the browser, until it has been saved or the person signs out. One box, one key:
 * person and purpose. The text never leaves this device by this way.
 */

const PREFIX = 'spoorboek-kept:';
const CHANGED = 'kept-key';

interface Box extends HTMLElement {
  value: string;
  helperText: string;
  [CHANGED]?: string;
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
    box.dispatchEvent(new Event('change', { bubbles: true }));
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
    spoorboekForget: typeof forget;
  }
}

window.spoorboekKeep = keep;
window.spoorboekForget = forget;
window.addEventListener('spoorboek-sign-out', forgetAll);

export { forget, forgetAll, keep };
