import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { styleMap } from 'lit/directives/style-map.js';
import { fill, type Item, type Lane, type RoadmapWindow, type Texts, type ViewChange, type Zoom } from './contract.js';
import { dayOf, isoOf, timeScale, ZOOM_ORDER } from './axis.js';
import { laneTemplate, legendTemplate, unplannedTemplate } from './frame.js';
import { Interaction } from './interaction.js';
import { NARROW, NARROW_BELOW, WIDE } from './metrics.js';
import { Picture } from './picture.js';
import type { Setting } from './stage.js';
import { Store } from './store.js';
import { styles } from './styles.js';
import { stylesAround } from './styles-around.js';

/** The view counts as changed when it has stood still for this long. */
const SETTLE_MS = 250;
const ASK_MS = 60;
const CHANGED_MS = 4000;
/** How far one can scroll to either side of today when the server does not say. */
const DAYS_AROUND = 8 * 366;

/**
 * `<spoor-roadmap>`: tracks as lines, milestones as stops. It asks for windows of the plan as the reader moves
 * (`window-request`), is answered by {@link SpoorRoadmap.putWindow}, and tells what is opened and looked at. What it
 * and the server say to each other is in `contract.ts`.
 */
export class SpoorRoadmap extends LitElement {
  static override styles = [styles, stylesAround];
  static override properties = {
    lanes: { type: Array },
    texts: { type: Object },
    locale: { type: String },
    today: { type: String },
    zoom: { type: String },
    from: { type: String },
    extentFrom: { type: String },
    extentTo: { type: String },
    narrow: { type: Boolean, reflect: true },
    linksHidden: { state: true },
    unplanned: { state: true },
    said: { state: true },
  };

  declare lanes: Lane[];
  declare texts: Texts | null;
  declare locale: string;
  declare today: string;
  declare zoom: Zoom;
  /** Left edge of the view; follows the reader. */
  declare from: string;
  /** The first day one can scroll to, and the day after the last; around today when not set. */
  declare extentFrom: string;
  declare extentTo: string;
  /** There is no room for names beside the lines. */
  declare narrow: boolean;
  declare private linksHidden: boolean;
  declare private unplanned: Record<string, number>;
  declare private said: string;

  private readonly store = new Store();
  private readonly resized = new ResizeObserver(() => this.onResize());
  private picture: Picture | null = null;
  private interaction: Interaction | null = null;
  /** The left edge as the reader's own scrolling set it, to tell it from one that the server sets. */
  private ownFrom = '';
  /** What stays where it is on the screen through the next update: a day, at so far from the left of the view. */
  private anchor: { day: number; at: number } | null = null;
  private settling = 0;
  private asking = 0;

  constructor() {
    super();
    this.lanes = [];
    this.texts = null;
    this.locale = 'nl';
    this.today = isoOf(Date.now() / 86_400_000);
    this.zoom = 'quarter';
    this.from = '';
    this.extentFrom = '';
    this.extentTo = '';
    this.narrow = false;
    this.linksHidden = false;
    this.unplanned = {};
    this.said = '';
  }

  /** Takes the answer to a `window-request`. */
  putWindow(window: RoadmapWindow): void {
    const result = this.store.put(window);
    if (!result || !this.picture) return;
    this.unplanned = window.unplanned;
    const focused = this.renderRoot.querySelector<HTMLElement>('.piece :focus');
    this.picture.changed();
    this.picture.sync(Infinity);
    if (focused && !focused.matches(':focus')) this.interaction?.focus.restore();
    if (result.changed.length > 0) this.tell(result.changed);
  }

  /** Asks again for what is in view, because someone changed the plan. What is drawn stays until the answer comes. */
  refresh(): void {
    if (!this.picture) return;
    const { from, to } = this.picture.needed();
    this.send('window-request', { ...this.store.askAgain(from, to, performance.now()), zoom: this.zoom });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.resized.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.resized.disconnect();
    clearTimeout(this.settling);
    clearTimeout(this.asking);
    this.picture?.stop();
    this.interaction?.stop();
    // Put into the page again, it starts with fresh listeners on the same elements.
    this.picture = this.interaction = null;
  }

  override willUpdate(changed: PropertyValues<this>): void {
    this.narrow = this.offsetWidth > 0 && this.offsetWidth < NARROW_BELOW;
    const moved = changed.has('from') && this.from !== this.ownFrom;
    if (!this.picture || this.anchor || moved) return;
    const { from, to } = this.picture.view();
    const at = changed.has('zoom') ? (to - from) / 2 : 0;
    this.anchor = { day: this.picture.stage.setting.scale.day(from + at), at };
  }

  override updated(changed: PropertyValues<this>): void {
    if (!this.texts || this.offsetWidth === 0) return;
    const begins = this.picture === null;
    const picture = (this.picture ??= this.begin());
    const inner: readonly PropertyKey[] = ['linksHidden', 'unplanned', 'said'];
    if (!begins && [...changed.keys()].every((name) => inner.includes(name) || (name === 'from' && this.from === this.ownFrom))) {
      this.anchor = null;
      return;
    }
    const setting = this.setting();
    const { scale, metrics } = setting;
    const width = this.scroller.clientWidth - metrics.title;
    picture.viewWidth = width;
    this.scroller.style.setProperty('--view-w', `${width}px`);
    picture.setup(setting, `${getComputedStyle(this).fontSize} ${getComputedStyle(this).fontFamily}`);
    const left = this.from === '' ? scale.x(dayOf(this.today)) - width * 0.28 : scale.x(dayOf(this.from));
    picture.scrollTo(this.anchor ? scale.x(this.anchor.day) - this.anchor.at : left);
    this.anchor = null;
    picture.sync(Infinity);
    this.settle();
  }

  override render(): TemplateResult | typeof nothing {
    const { texts } = this;
    if (!texts) return nothing;
    const { scale, metrics } = this.setting();
    const sizes = {
      '--title-w': `${metrics.title}px`,
      '--axis-h': `${metrics.axis}px`,
      '--line-y': `${metrics.line}px`,
      '--row-h': `${metrics.row}px`,
      '--rail-w': `${scale.width}px`,
    };
    const today = { left: `${metrics.title + scale.x(dayOf(this.today) + 0.5)}px` };
    return html`<section class="frame" aria-label=${texts.label} aria-describedby="help" style=${styleMap(sizes)}>
      <p id="help" class="sr">${texts.help}</p>
      <div class="scroller" @scroll=${this.onScroll}>
        <div class="content" style=${styleMap({ width: `${metrics.title + scale.width}px` })}>
          <div class="axis" aria-hidden="true">
            <div class="names"></div>
            <div class="corner"></div>
            <span class="flag" style=${styleMap(today)}>${texts.today}</span>
          </div>
          <div class="grid" aria-hidden="true"></div>
          <div class="today" style=${styleMap(today)}></div>
          <svg class="links" aria-hidden="true"></svg>
          ${repeat(
            this.lanes,
            (lane) => lane.id,
            (lane) => laneTemplate(lane, texts),
          )}
        </div>
      </div>
      ${this.linksHidden ? html`<p class="note">${texts.linksHidden}</p>` : nothing}
      ${unplannedTemplate(this.lanes, this.unplanned, texts, (lane) => this.send('open-unplanned', { lane }))} ${legendTemplate(texts, metrics)}
      <div class="list" popover="auto" role="dialog"></div>
      <div class="card" popover="manual" aria-hidden="true"></div>
      <div class="sr" aria-live="polite">${this.said}</div>
    </section>`;
  }

  private begin(): Picture {
    const root = this.renderRoot as ShadowRoot;
    const picture = new Picture(root, this.scroller, this.store, this.setting(), () => this.locale, {
      lacks: (urgent) => this.askSoon(urgent),
      drawn: (hidden) => {
        this.linksHidden = hidden;
        this.interaction?.focus.settle();
      },
    });
    const { stage } = picture;
    const actions = {
      open: (id: string) => this.send('open-item', { id }),
      zoomBy: (direction: 1 | -1, at: number) => this.zoomBy(direction, at),
      scrollTo: (x: number) => this.scrollTo_(x),
      texts: () => this.texts as Texts,
      lanes: () => this.lanes,
      todayX: () => stage.setting.scale.x(dayOf(this.today) + 0.5),
    };
    const focusHost = {
      root,
      stage,
      view: () => picture.view(),
      reveal: (x: number) => this.reveal(x),
      today: () => actions.todayX(),
    };
    this.interaction = new Interaction(root, this.scroller, picture, this.store, actions, focusHost);
    return picture;
  }

  private setting(): Setting {
    const today = dayOf(this.today);
    const from = this.extentFrom ? dayOf(this.extentFrom) : today - DAYS_AROUND;
    const to = this.extentTo ? dayOf(this.extentTo) : today + DAYS_AROUND;
    const scale = timeScale(this.zoom, from, to);
    return { zoom: this.zoom, scale, metrics: this.narrow ? NARROW : WIDE, texts: this.texts as Texts, lanes: this.lanes };
  }

  private get scroller(): HTMLElement {
    return this.renderRoot.querySelector('.scroller') as HTMLElement;
  }

  private reveal(x: number): void {
    const { from, to } = (this.picture as Picture).view();
    const edge = Math.min(90, (to - from) / 4);
    if (x < from + edge) this.scrollTo_(x - (to - from) * 0.3);
    else if (x > to - edge) this.scrollTo_(x - (to - from) * 0.7);
    else this.picture?.sync(Infinity);
  }

  private scrollTo_(x: number): void {
    this.picture?.scrollTo(x);
    this.picture?.sync(Infinity);
  }

  private zoomBy(direction: 1 | -1, at: number): void {
    const next = ZOOM_ORDER[ZOOM_ORDER.indexOf(this.zoom) - direction];
    if (!next || !this.picture) return;
    this.anchor = { day: this.picture.stage.setting.scale.day(this.picture.view().from + at), at };
    this.zoom = next;
  }

  private askSoon(urgent: boolean): void {
    if (!urgent) {
      this.asking ||= window.setTimeout(() => this.ask(), ASK_MS);
      return;
    }
    this.ask();
  }

  private ask(): void {
    clearTimeout(this.asking);
    this.asking = 0;
    if (!this.picture) return;
    const { from, to } = this.picture.needed();
    const request = this.store.ask(from, to, performance.now());
    if (request) this.send('window-request', { ...request, zoom: this.zoom });
  }

  private readonly onScroll = (): void => {
    this.picture?.scrolled();
    this.interaction?.scrolled();
    this.settle();
  };

  private settle(): void {
    clearTimeout(this.settling);
    this.settling = window.setTimeout(() => {
      if (!this.picture) return;
      const { from, to } = this.picture.view();
      const { scale } = this.picture.stage.setting;
      const view: ViewChange = { zoom: this.zoom, from: isoOf(Math.round(scale.day(from))), to: isoOf(Math.round(scale.day(to))) };
      if (view.from === this.from && view.zoom === this.toldZoom) return;
      this.ownFrom = this.from = view.from;
      this.toldZoom = view.zoom;
      this.send('view-change', view);
    }, SETTLE_MS);
  }
  private toldZoom: Zoom | null = null;

  private onResize(): void {
    const width = this.scroller?.clientWidth;
    if (width && this.picture) this.requestUpdate('narrow');
    else this.requestUpdate();
  }

  /** Says and shows, without moving anything, what others changed. */
  private tell(changed: readonly Item[]): void {
    const texts = this.texts as Texts;
    this.said = changed.length === 1 ? fill(texts.changedOne, { item: changed[0].spoken }) : fill(texts.changedMany, { n: changed.length });
    const elements = changed.map((item) => this.interaction?.focus.element(`i:${item.id}`)).filter((one) => one !== null && one !== undefined);
    for (const element of elements) element.classList.add('changed');
    window.setTimeout(() => elements.forEach((element) => element.classList.remove('changed')), CHANGED_MS);
  }

  private send(name: string, detail: object): void {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
  }
}

customElements.define('spoor-roadmap', SpoorRoadmap);
