import { tileIndex, tileOf, type Tile } from './axis.js';
import { nearest, step } from './keyboard.js';
import type { Entry } from './layout.js';
import type { Stage } from './stage.js';

/** What the focus needs of the picture around it. */
export interface FocusHost {
  readonly root: ShadowRoot;
  readonly stage: Stage;
  /** The stretch that is in view. */
  view(): { from: number; to: number };
  /** Scrolls so that x is in view, and draws what is there. */
  reveal(x: number): void;
  /** x of the day to begin at. */
  today(): number;
}

interface Spot {
  lane: string;
  tile: Tile;
  entry: Entry;
}

/** The roving tabindex: one stop of the picture is the one that Tab reaches, and the arrows move it. */
export class Focus {
  /** Key of the current stop. */
  key: string | null = null;
  /** A move that waits for data. */
  private waiting: (() => void) | null = null;
  /** The focus went with the stop that had it, and its successor is not drawn yet. */
  private owed = false;

  constructor(private readonly host: FocusHost) {}

  /** Makes the stop the one that Tab reaches. */
  take(element: HTMLElement): void {
    if (this.key !== element.dataset.key) this.waiting = null;
    this.key = element.dataset.key ?? null;
    for (const old of this.host.root.querySelectorAll<HTMLElement>('.piece [tabindex="0"]')) old.tabIndex = -1;
    element.tabIndex = 0;
  }

  /** After drawing: sees to it that there is exactly one stop for Tab, the current one when it is still there. */
  settle(): void {
    const resume = this.waiting;
    this.waiting = null;
    resume?.();
    // Whoever moved on to another place in the page is not called back.
    if (this.owed && document.activeElement === document.body) this.restore();
    const current = this.key === null ? null : this.element(this.key);
    const first = current ?? (this.key === null ? null : this.inGroup(this.key)) ?? this.first();
    if (first && first.tabIndex !== 0) this.take(first);
    // Where there is no stop to stand on, Tab reaches the part that scrolls, so that keys can scroll to where there are some.
    const scroller = this.host.root.querySelector('.scroller');
    if (first) scroller?.removeAttribute('tabindex');
    else scroller?.setAttribute('tabindex', '0');
  }

  along(direction: 1 | -1): void {
    const spot = this.spot();
    if (!spot) return;
    const { stage } = this.host;
    const { zoom, scale } = stage.setting;
    const next = step(stage.layout(spot.lane, spot.tile)?.entries ?? [], spot.entry.key, direction);
    if (next) {
      this.go({ ...spot, entry: next });
      return;
    }
    const last = tileIndex(zoom, direction > 0 ? scale.to - 1 : scale.from);
    for (let index = spot.tile.index + direction; direction > 0 ? index <= last : index >= last; index += direction) {
      const tile = tileOf(zoom, index, scale);
      const layout = stage.layout(spot.lane, tile);
      if (!layout) {
        // Not known yet: go and look there, and finish the step when the data have come.
        this.waiting = () => this.along(direction);
        this.host.reveal(direction > 0 ? tile.x + 80 : tile.x + tile.width - 80);
        return;
      }
      const entry = direction > 0 ? layout.entries[0] : layout.entries.at(-1);
      if (entry) {
        this.go({ lane: spot.lane, tile, entry });
        return;
      }
    }
  }

  across(direction: 1 | -1): void {
    const spot = this.spot();
    if (!spot) return;
    const { lanes } = this.host.stage.setting;
    const x = spot.tile.x + spot.entry.x;
    const start = lanes.findIndex((lane) => lane.id === spot.lane);
    for (let i = start + direction; i >= 0 && i < lanes.length; i += direction) {
      const found = this.nearestIn(lanes[i].id, x);
      if (found) {
        this.go(found);
        return;
      }
    }
  }

  /** Moves to the stop nearest to a day, on the current line or the first that has one. */
  toDay(x: number): void {
    const { lanes } = this.host.stage.setting;
    const current = this.spot()?.lane;
    const ordered = [...lanes].sort((a, b) => Number(b.id === current) - Number(a.id === current));
    for (const lane of ordered) {
      const found = this.nearestIn(lane.id, x);
      if (found) {
        this.go(found);
        return;
      }
    }
  }

  /** Gives the focus back after the stop that had it was drawn anew, or to another when it is gone. */
  restore(): void {
    const element = (this.key === null ? null : this.element(this.key) ?? this.inGroup(this.key)) ?? this.first();
    this.owed = element === null;
    if (!element) return;
    this.take(element);
    element.focus({ preventScroll: true });
  }

  /** How far the current stop is from the left of the view, when it is in view. */
  x(): number | null {
    const spot = this.spot();
    const { from, to } = this.host.view();
    const x = spot && spot.tile.x + spot.entry.x;
    return x !== null && from <= x && x <= to ? x - from : null;
  }

  element(key: string): HTMLElement | null {
    return this.host.root.querySelector<HTMLElement>(`.piece [data-key="${CSS.escape(key)}"]`);
  }

  /** The chip that an item went into, or the stop that came out of one. */
  private inGroup(key: string): HTMLElement | null {
    const entry = this.host.stage.entryWith(key.slice(2));
    return entry && this.element(entry.key);
  }

  private first(): HTMLElement | null {
    const { from, to } = this.host.view();
    const { lanes } = this.host.stage.setting;
    const home = this.host.today();
    const x = from <= home && home < to ? home : (from + to) / 2;
    for (const lane of lanes) {
      const found = this.nearestIn(lane.id, x);
      const element = found && this.element(found.entry.key);
      if (element) return element;
    }
    return null;
  }

  private nearestIn(lane: string, x: number): Spot | null {
    const { stage } = this.host;
    const { from, to } = this.host.view();
    let best: Spot | null = null;
    for (const tile of stage.tiles(from, to)) {
      const inView = stage.layout(lane, tile)?.entries.filter((e) => tile.x + e.x >= from - 1 && tile.x + e.x <= to + 1);
      const entry = nearest(inView ?? [], x - tile.x);
      if (entry && (!best || Math.abs(tile.x + entry.x - x) < Math.abs(best.tile.x + best.entry.x - x))) best = { lane, tile, entry };
    }
    return best;
  }

  private spot(): Spot | null {
    const { root, stage } = this.host;
    const element = this.key === null ? null : this.element(this.key);
    const piece = element?.closest<HTMLElement>('.piece');
    const lane = element?.closest<HTMLElement>('.lane')?.dataset.lane;
    if (!piece || lane === undefined || !root.contains(piece)) return null;
    const tile = tileOf(stage.setting.zoom, Number(piece.dataset.tile), stage.setting.scale);
    const entry = stage.layout(lane, tile)?.entries.find((one) => one.key === this.key);
    return entry ? { lane, tile, entry } : null;
  }

  private go({ tile, entry }: Spot): void {
    this.host.reveal(tile.x + entry.x);
    const element = this.element(entry.key);
    if (!element) return;
    element.focus({ preventScroll: true });
    element.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }
}
