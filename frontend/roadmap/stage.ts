import { nothing, render } from 'lit';
import type { Item, Lane, Texts, Zoom } from './contract.js';
import { dayOf, tileIndex, tileOf, ZOOMS, type Tile, type TimeScale } from './axis.js';
import { bandOf, type Band } from './bands.js';
import { layoutPiece, reachInto, type Entry, type PieceLayout } from './layout.js';
import { folded, laneHeight, rowY, type Metrics } from './metrics.js';
import { stopDay } from './order.js';
import { bandsTemplate, drawPiece, type PlacedBand } from './piece.js';
import type { Store } from './store.js';

/*
 * Draws lanes in tiles. A piece is one lane in one tile; it is laid out once, drawn once, and thrown away when it is
 * far out of view, so a frame of scrolling costs nothing until a new tile comes near, and then one piece at a time.
 */

/** How much wider a bold name is. */
const BOLD = 1.11;
/** How far beyond the drawn stretch a stop may stand whose band begins within it. */
const BAND_REACH = 1200;

export interface Setting {
  zoom: Zoom;
  scale: TimeScale;
  metrics: Metrics;
  texts: Texts;
  lanes: readonly Lane[];
  /** Whether the adopted dates are drawn too. */
  ghosts: boolean;
}

interface Piece {
  element: HTMLElement;
  lane: string;
  tile: number;
  version: number;
  /** The next tile was known when it was drawn, so that names could reach into it. */
  reached: boolean;
}

export interface Drawn {
  /** The lanes on which something was drawn. */
  drawn: ReadonlySet<Lane>;
  /** All that was wanted is there now, as far as its data are. */
  done: boolean;
  /** All that is in view is there now. */
  inViewDone: boolean;
}

export interface Place {
  /** From the start of the extent, and from the top of its lane. */
  x: number;
  y: number;
  /** A chip stands there, not a stop. */
  grouped: boolean;
}

export class Stage {
  private readonly pieces = new Map<string, Piece>();
  private readonly layouts = new Map<string, PieceLayout>();
  /** Where the items of all layouts are, from the start of the extent. */
  private readonly spots = new Map<string, { entry: Entry; tileX: number }>();
  private bands = new WeakMap<Item, Band | null>();
  private readonly rows = new Map<string, number>();
  private readonly widths = new Map<string, number>();
  private readonly ruler = document.createElement('canvas').getContext('2d');
  private version = 0;

  constructor(
    private readonly store: Store,
    private readonly laneElement: (id: string) => HTMLElement | null,
    public setting: Setting,
  ) {}

  /** Begins anew: another zoom, other lanes, another width. Heights of lanes are kept when only data changed. */
  reset(setting: Setting, font: string): void {
    this.setting = setting;
    for (const piece of this.pieces.values()) piece.element.remove();
    this.pieces.clear();
    this.bands = new WeakMap();
    this.rows.clear();
    this.widths.clear();
    if (this.ruler) this.ruler.font = font;
    this.changed();
  }

  /** What is drawn may have changed: every piece is laid out again, and drawn again over what is there. */
  changed(): void {
    this.layouts.clear();
    this.spots.clear();
    this.version++;
  }

  /** A few items changed: the same for the pieces of their lanes only. */
  changedOn(lanes: ReadonlySet<string>, items: Iterable<string>): void {
    for (const id of items) {
      const item = this.store.items.get(id);
      if (!item || lanes.has(item.lane)) this.spots.delete(id);
    }
    for (const key of this.layouts.keys()) if (lanes.has(key.slice(0, key.lastIndexOf('|')))) this.layouts.delete(key);
    for (const piece of this.pieces.values()) if (lanes.has(piece.lane)) piece.version = -1;
  }

  tiles(fromX: number, toX: number): Tile[] {
    const { zoom, scale } = this.setting;
    const last = tileIndex(zoom, scale.day(toX));
    const result: Tile[] = [];
    for (let index = tileIndex(zoom, scale.day(fromX)); index <= last; index++) result.push(tileOf(zoom, index, scale));
    return result;
  }

  /**
   * Draws the pieces of the given tiles that are missing or old: those in view until their time is up, then the others until theirs
   * is; when time is no matter only those in view, because the rest can wait for the next frame. Removes what is far away, but never
   * the one with the focus.
   */
  draw(tiles: readonly Tile[], inView: readonly Tile[], lanes: readonly Lane[], until: number, untilInView: number): Drawn {
    const wanted = new Map<string, { lane: Lane; tile: Tile }>();
    const around = tiles.filter((tile) => !inView.some((one) => one.index === tile.index));
    for (const tile of [...inView, ...around]) for (const lane of lanes) wanted.set(`${lane.id}|${tile.index}`, { lane, tile });
    for (const [key, piece] of this.pieces) {
      if (wanted.has(key) || piece.element.querySelector(':focus')) continue;
      piece.element.remove();
      this.pieces.delete(key);
    }
    const drawn = new Set<Lane>();
    let inViewDone = true;
    for (const [key, { lane, tile }] of wanted) {
      const piece = this.pieces.get(key);
      if (piece?.version === this.version && (piece.reached || !this.nextLayout(lane.id, tile))) continue;
      if (around.includes(tile)) {
        if (performance.now() > until || until === Infinity) return { drawn, done: false, inViewDone };
      } else if (performance.now() > untilInView) return { drawn, done: false, inViewDone: false };
      if (this.drawPiece(key, lane, tile)) drawn.add(lane);
      else if (!around.includes(tile)) inViewDone = false;
    }
    return { drawn, done: true, inViewDone };
  }

  /** The bands of a lane that touch the given stretch. */
  drawBands(lane: Lane, fromX: number, toX: number): void {
    const { scale } = this.setting;
    const metrics = this.metricsOf(lane.id);
    const container = this.laneElement(lane.id)?.querySelector<HTMLElement>('.bands');
    if (!container) return;
    if (lane.folded) {
      render(nothing, container);
      return;
    }
    for (const tile of this.tiles(fromX, toX + BAND_REACH)) this.layout(lane.id, tile);
    const bands: PlacedBand[] = [];
    for (const item of this.store.lane(lane.id)) {
      const entry = this.entryWith(item.id);
      if (!entry?.label) continue;
      const band = this.bandOf(item, scale);
      if (band && band.x <= toX && band.x + band.width >= fromX) bands.push({ item, band, row: entry.row });
    }
    render(bandsTemplate(bands, metrics), container);
  }

  /** Worked out once for each item at a zoom: it is asked for again with every tile that comes near. */
  private bandOf(item: Item, scale: TimeScale): Band | null {
    let band = this.bands.get(item);
    if (band === undefined) this.bands.set(item, (band = bandOf(item, scale)));
    return band;
  }

  /** The layout of a lane in a tile, or null while its data are not there. */
  layout(lane: string, tile: Tile): PieceLayout | null {
    const key = `${lane}|${tile.index}`;
    const known = this.layouts.get(key);
    if (known) return known;
    const from = Math.max(tile.from, this.setting.scale.from);
    const to = Math.min(tile.to, this.setting.scale.to);
    if (!this.store.covers(from, to)) return null;
    const { scale, zoom, ghosts } = this.setting;
    const layout = layoutPiece({
      items: slice(this.store.lane(lane), tile.from, tile.to),
      width: tile.width,
      xOf: (item) => scale.x(stopDay(item)) - tile.x,
      ghostOf: ({ adoptedTo, dueTo }) => (!ghosts || adoptedTo === null || adoptedTo === dueTo ? null : scale.x(dayOf(adoptedTo) - 0.5) - tile.x),
      measure: (text, bold) => this.measure(text, bold),
      labelWidth: ZOOMS[zoom].labelWidth,
      maxRows: this.metricsOf(lane).maxRows,
    });
    this.layouts.set(key, layout);
    for (const [id, entry] of layout.places) this.spots.set(id, { entry, tileX: tile.x });
    return layout;
  }

  /** The entry in which an item is drawn, when it is laid out. */
  entryWith(id: string): Entry | null {
    return this.spots.get(id)?.entry ?? null;
  }

  /** x of the stop of an item, from the start of the extent. */
  xOf(item: Item): number {
    return this.setting.scale.x(stopDay(item));
  }

  /** The middle of an item's row, from the top of its lane; its line when it is not laid out. */
  place(item: Item): Place {
    const spot = this.spots.get(item.id);
    return {
      x: spot ? spot.tileX + spot.entry.x : this.xOf(item),
      y: rowY(this.metricsOf(item.lane), spot?.entry.row ?? 0),
      grouped: spot ? spot.entry.label === null : false,
    };
  }

  heightOf(lane: string): number {
    return laneHeight(this.metricsOf(lane), this.rows.get(lane) ?? 1);
  }

  /** The heights of a lane, which is thin when it is folded. */
  metricsOf(lane: string): Metrics {
    const { lanes, metrics } = this.setting;
    return lanes.find((one) => one.id === lane)?.folded ? folded(metrics) : metrics;
  }

  private drawPiece(key: string, lane: Lane, tile: Tile): boolean {
    const parent = this.laneElement(lane.id)?.querySelector<HTMLElement>('.pieces');
    const layout = this.layout(lane.id, tile);
    if (!parent || !layout) return false;
    let piece = this.pieces.get(key);
    if (!piece) {
      const element = document.createElement('div');
      element.className = 'piece';
      element.dataset.tile = String(tile.index);
      element.style.left = `${tile.x}px`;
      element.style.width = `${tile.width}px`;
      piece = { element, lane: lane.id, tile: tile.index, version: -1, reached: false };
      const after = [...this.pieces.values()].filter((one) => one.lane === lane.id && one.tile > tile.index);
      // They stand in the page in the order of time, because that is the order in which a screen reader walks.
      parent.insertBefore(element, after.sort((a, b) => a.tile - b.tile)[0]?.element ?? null);
      this.pieces.set(key, piece);
    }
    const next = this.nextLayout(lane.id, tile);
    if (next) reachInto(layout, next);
    piece.version = this.version;
    piece.reached = next !== null;
    drawPiece(piece.element, layout.entries, this.metricsOf(lane.id), lane, this.setting.texts);
    if (layout.rows > (this.rows.get(lane.id) ?? 1)) this.rows.set(lane.id, layout.rows);
    return true;
  }

  private nextLayout(lane: string, tile: Tile): PieceLayout | null {
    const { zoom, scale } = this.setting;
    return tile.to >= scale.to ? null : this.layout(lane, tileOf(zoom, tile.index + 1, scale));
  }

  /** The sum of the widths of the letters, each measured once: much quicker than measuring thousands of names. */
  private measure(text: string, bold: boolean): number {
    let width = 0;
    for (const letter of text) {
      let known = this.widths.get(letter);
      if (known === undefined) this.widths.set(letter, (known = this.ruler?.measureText(letter).width ?? 7));
      width += known;
    }
    return bold ? width * BOLD : width;
  }
}

/** The items of an ordered list whose stop lies in `[from, to)`. */
export function slice(items: readonly Item[], from: number, to: number): readonly Item[] {
  return items.slice(lowerBound(items, from), lowerBound(items, to));
}

function lowerBound(items: readonly Item[], day: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    // An item that has no day sorts nowhere; windows do not hold such items.
    if (stopDay(items[mid]) < day) low = mid + 1;
    else high = mid;
  }
  return low;
}
