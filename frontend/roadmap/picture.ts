import { render } from 'lit';
import type { Item, Lane } from './contract.js';
import { axisTemplate } from './frame.js';
import { LinkLayer } from './link-layer.js';
import { Stage, type Setting } from './stage.js';
import type { Store, Taken } from './store.js';

/** Work that one frame may do before it leaves the rest to the next. */
const FRAME_MS = 5;
/** The same while something in view is missing: longer, as it is waited for, and below what makes a page feel stuck. */
const IN_VIEW_MS = 25;

export interface PictureEvents {
  /** The picture lacks data; `urgent` when the gap is in view. */
  lacks(urgent: boolean): void;
  /** Everything in and around the view is drawn. */
  drawn(linksHidden: boolean): void;
}

/**
 * Keeps what is in the page equal to what is in view: decides which tiles are drawn and spreads the work over frames,
 * first the stops, then the bands, then the arrows.
 */
export class Picture {
  readonly stage: Stage;
  /** The stop whose arrows are always drawn. */
  active: string | null = null;

  private readonly links: LinkLayer;
  private readonly seen = new IntersectionObserver((entries) => this.onSeen(entries), { rootMargin: '240px' });
  private readonly unseen = new Set<string>();
  private frame = 0;
  private range = '';
  private bands: Lane[] = [];
  private arrows = false;
  private width = 0;
  private left = 0;

  constructor(
    private readonly root: ShadowRoot,
    private readonly scroller: HTMLElement,
    private readonly store: Store,
    setting: Setting,
    private readonly locale: () => string,
    private readonly events: PictureEvents,
  ) {
    this.stage = new Stage(store, (id) => this.lane(id), setting);
    this.links = new LinkLayer(root.querySelector('svg.links') as SVGSVGElement, store, this.stage);
  }

  /** The stretch in view, from the start of the extent. */
  view(): { from: number; to: number } {
    return { from: this.left, to: this.left + this.width };
  }

  /** The browser scrolled. The place is read here only: asking for it after drawing would make the browser lay out. */
  scrolled(): void {
    this.left = this.scroller.scrollLeft;
    this.schedule();
  }

  scrollTo(x: number): void {
    this.scroller.scrollLeft = x;
    this.left = this.scroller.scrollLeft;
  }

  set viewWidth(width: number) {
    this.width = Math.max(1, width);
  }

  /** From the top of the content to the middle of an item's row. */
  yOf(item: Item): number {
    const { lanes, metrics } = this.stage.setting;
    let top = metrics.axis;
    for (const lane of lanes) {
      if (lane.id === item.lane) break;
      top += this.stage.heightOf(lane.id);
    }
    return top + this.stage.place(item).y;
  }

  setup(setting: Setting, font: string): void {
    this.stage.reset(setting, font);
    this.range = '';
    this.seen.disconnect();
    this.unseen.clear();
    const height = window.innerHeight;
    for (const element of this.root.querySelectorAll<HTMLElement>('.lane')) {
      // The observer answers after the first picture; until then these are out of sight.
      if (element.getBoundingClientRect().top > height) this.unseen.add(element.dataset.lane ?? '');
      this.seen.observe(element);
    }
  }

  /** New data came; with `renewed` also for days that were drawn already. */
  changed({ renewed, of, lanes }: Taken): void {
    if (of && lanes) this.stage.changedOn(lanes, of);
    else if (renewed) this.stage.changed();
    this.range = '';
  }

  schedule(): void {
    this.frame ||= requestAnimationFrame(() => {
      this.frame = 0;
      this.sync(FRAME_MS);
    });
  }

  /** Draws what is missing, for at most so many milliseconds, or longer when it is in view; the rest follows in the next frames. */
  sync(budget: number): void {
    if (this.width <= 1) return;
    const now = performance.now();
    const until = now + budget;
    const untilInView = now + Math.max(budget, IN_VIEW_MS);
    const { scale, lanes } = this.stage.setting;
    const { from, to } = this.view();
    const margin = this.width / 2;
    const tiles = this.stage.tiles(Math.max(0, from - margin), Math.min(scale.width - 1, to + margin));
    const visible = lanes.filter((lane) => !this.unseen.has(lane.id));
    const range = `${tiles[0]?.index}|${tiles.at(-1)?.index}|${visible.length}`;
    if (range !== this.range) {
      this.range = range;
      this.drawAxis(tiles[0].from, tiles[tiles.length - 1].to);
      this.bands = [...visible];
      this.arrows = true;
    }
    this.lack(from, to);
    const inView = this.stage.tiles(Math.max(0, from), Math.min(scale.width - 1, to));
    const { drawn, done, inViewDone } = this.stage.draw(tiles, inView, visible, until, untilInView);
    this.scroller.toggleAttribute('data-drawing', !inViewDone);
    if (drawn.size > 0) {
      this.setHeights();
      this.bands = [...new Set([...this.bands, ...drawn])];
      this.arrows = true;
    }
    const left = tiles[0].x;
    const right = tiles[tiles.length - 1].x + tiles[tiles.length - 1].width;
    while (done && this.bands.length > 0 && performance.now() < until) this.stage.drawBands(this.bands.pop() as Lane, left, right);
    if (!done || this.bands.length > 0 || (this.arrows && performance.now() > until)) this.schedule();
    else if (this.arrows) this.drawArrows(left, right);
  }

  /** Draws the arrows again, because another stop is chosen. */
  choose(active: string | null): void {
    if (active === this.active) return;
    this.active = active;
    this.arrows = true;
    this.schedule();
  }

  stop(): void {
    cancelAnimationFrame(this.frame);
    this.seen.disconnect();
  }

  private drawArrows(left: number, right: number): void {
    this.arrows = false;
    this.events.drawn(this.links.draw(this.active, left, right));
  }

  /** The days of the tiles in view and a quarter of the view further than the eye reaches. */
  needed(): { from: number; to: number } {
    const { scale } = this.stage.setting;
    const { from, to } = this.view();
    const margin = this.width / 4;
    const tiles = this.stage.tiles(Math.max(0, from - margin), Math.min(scale.width - 1, to + margin));
    return { from: Math.max(scale.from, tiles[0].from), to: Math.min(scale.to, tiles[tiles.length - 1].to) };
  }

  private lack(from: number, to: number): void {
    const { scale } = this.stage.setting;
    const needed = this.needed();
    if (this.store.covers(needed.from, needed.to)) return;
    const seen = { from: Math.max(scale.from, Math.floor(scale.day(from))), to: Math.min(scale.to, Math.ceil(scale.day(to))) };
    this.events.lacks(!this.store.covers(seen.from, seen.to));
  }

  private drawAxis(fromDay: number, toDay: number): void {
    const { zoom, texts, scale } = this.stage.setting;
    const from = Math.max(fromDay, scale.from);
    const { names, lines } = axisTemplate(zoom, this.locale(), texts, scale, from, Math.min(toDay, scale.to));
    render(names, this.root.querySelector('.names') as HTMLElement);
    render(lines, this.root.querySelector('.grid') as HTMLElement);
  }

  private setHeights(): void {
    for (const { id } of this.stage.setting.lanes) this.lane(id)?.style.setProperty('--lane-h', `${this.stage.heightOf(id)}px`);
  }

  private lane(id: string): HTMLElement | null {
    return this.root.querySelector<HTMLElement>(`.lane[data-lane="${CSS.escape(id)}"]`);
  }

  private onSeen(entries: IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting } of entries) {
      const id = (target as HTMLElement).dataset.lane ?? '';
      if (isIntersecting) this.unseen.delete(id);
      else this.unseen.add(id);
    }
    this.schedule();
  }
}
