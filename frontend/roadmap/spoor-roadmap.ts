import { LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { fill, type Item, type Lane, type MoveAnswer, type Texts, type Zoom } from './contract.js';
import { dayOf, extentScale, isoOf, ZOOM_ORDER } from './axis.js';
import { Conversation } from './conversation.js';
import { frameTemplate } from './frame.js';
import { Interaction, type Actions } from './interaction.js';
import { NARROW, NARROW_BELOW, WIDE } from './metrics.js';
import { unpackChanges, unpackWindow } from './packing.js';
import { Picture } from './picture.js';
import type { Setting } from './stage.js';
import { Store, type Taken } from './store.js';
import { aroundStyles } from './styles-around.js';
import { handStyles } from './styles-hands.js';
import { laneStyles } from './styles-lanes.js';
import { readerStyles } from './styles-reader.js';
import { stopStyles } from './styles-stops.js';
import { baseStyles } from './styles.js';

/**
 * `<spoor-roadmap>`: tracks as lines, milestones as stops. It asks for windows of the plan as the reader moves
 * (`window-request`), is answered by {@link SpoorRoadmap.putWindow}, and tells what is opened and looked at. What it
 * and the server say to each other is in `contract.ts`.
 */
export class SpoorRoadmap extends LitElement {
  static override styles = [baseStyles, laneStyles, stopStyles, aroundStyles, handStyles, readerStyles];
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
    planner: { type: Boolean },
    ghosts: { type: Boolean },
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
  /** Whoever reads may move something. */
  declare planner: boolean;
  /** The adopted dates are drawn too. */
  declare ghosts: boolean;
  declare private linksHidden: boolean;
  declare private unplanned: Record<string, number>;
  declare private said: string;

  private readonly store = new Store();
  private readonly resized = new ResizeObserver(() => this.onResize());
  private picture: Picture | null = null;
  private interaction: Interaction | null = null;
  private readonly conversation = new Conversation(
    this.store,
    () => this.picture,
    () => this.zoom,
    (name, detail) => this.send(name, detail),
    (from) => (this.from = from),
  );
  /** What stays where it is on the screen through the next update: a day, at so far from the left of the view. */
  private anchor: { day: number; at: number } | null = null;
  private knownWidth = 0;
  /** The stop that was dropped and is being saved. */
  private moved: string | null = null;

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
    this.planner = false;
    this.ghosts = false;
    this.linksHidden = false;
    this.unplanned = {};
    this.said = '';
  }

  /** Takes the answer to a `window-request`, as text: that is read much quicker than as part of a message. */
  putWindow(window: string): void {
    const result = this.store.put(unpackWindow(window));
    if (result) this.draw(result);
  }

  /** Takes in how a few milestones stand now, because someone changed the plan. */
  putChanges(changes: string): void {
    this.draw(this.store.patch(unpackChanges(changes)));
  }

  private draw(result: Taken): void {
    this.unplanned = this.store.unplanned;
    // What comes along with the page comes before there is anything to draw it on.
    if (!this.picture) return;
    const focused = this.renderRoot.querySelector<HTMLElement>('.piece :focus');
    this.picture.changed(result);
    this.picture.sync(result.renewed ? Infinity : 8);
    const own = this.moved;
    if (result.renewed && own !== null && (result.of?.has(own) ?? true)) {
      this.moved = null;
      this.interaction?.mover.end();
    }
    if (focused && !focused.matches(':focus')) this.interaction?.focus.restore();
    const changed = result.changed.filter((item) => item.id !== own);
    if (changed.length > 0) this.tell(changed);
  }

  /** Takes the answer to a `move-ask`. */
  putMove(answer: MoveAnswer): void {
    this.interaction?.mover.put(answer);
  }

  /** What was dropped was not saved: the stop stands where it stood. */
  restoreMove(): void {
    this.moved = null;
    this.interaction?.mover.end();
  }

  /** Says something to a screen reader. */
  say(text: string): void {
    this.said = text;
  }

  /** Asks again for what is in view, because someone changed the plan. What is drawn stays until the answer comes. */
  refresh(): void {
    this.conversation.askAgain();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.resized.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.resized.disconnect();
    this.conversation.stop();
    this.picture?.stop();
    this.interaction?.stop();
    // Put into the page again, it starts with fresh listeners on the same elements.
    this.picture = this.interaction = null;
  }

  override willUpdate(changed: PropertyValues<this>): void {
    this.narrow = this.offsetWidth > 0 && this.offsetWidth < NARROW_BELOW;
    const moved = changed.has('from') && this.from !== this.conversation.ownFrom;
    if (!this.picture || this.anchor || moved) return;
    const { from, to } = this.picture.view();
    const { scale } = this.picture.stage.setting;
    // Through another zoom the working date stays in view when it was; else the middle does.
    const now = scale.x(dayOf(this.today)) - from;
    const middle = now >= 0 && now <= to - from ? now : (to - from) / 2;
    const at = changed.has('zoom') ? middle : 0;
    this.anchor = { day: scale.day(from + at), at };
  }

  override updated(changed: PropertyValues<this>): void {
    if (!this.texts || this.offsetWidth === 0) return;
    const begins = this.picture === null;
    this.knownWidth = this.offsetWidth;
    const picture = (this.picture ??= this.begin());
    const inner: readonly PropertyKey[] = ['linksHidden', 'unplanned', 'said'];
    if (!begins && [...changed.keys()].every((name) => inner.includes(name) || (name === 'from' && this.from === this.conversation.ownFrom))) {
      this.anchor = null;
      return;
    }
    const focused = this.renderRoot.querySelector('.piece :focus') !== null;
    const setting = this.setting();
    const { scale, metrics } = setting;
    const width = this.scroller.clientWidth - metrics.title;
    picture.viewWidth = width;
    this.scroller.style.setProperty('--view-w', `${width}px`);
    picture.setup(setting, `${getComputedStyle(this).fontSize} ${getComputedStyle(this).fontFamily}`);
    const left = this.from === '' ? scale.x(dayOf(this.today)) - width * 0.28 : scale.x(dayOf(this.from));
    picture.scrollTo(this.anchor ? scale.x(this.anchor.day) - this.anchor.at : left);
    this.anchor = null;
    picture.sync(begins || focused ? Infinity : 0);
    if (focused) this.interaction?.focus.restore();
    this.conversation.settle();
  }

  override render(): TemplateResult | typeof nothing {
    if (!this.texts) return nothing;
    return frameTemplate({
      setting: this.setting(),
      today: dayOf(this.today) + 0.5,
      unplanned: this.unplanned,
      linksHidden: this.linksHidden,
      said: this.said,
      scrolled: this.onScroll,
      openUnplanned: (lane) => this.send('open-unplanned', { lane }),
      planner: this.planner,
      fold: (lane, lines) => this.send('fold', { lane: lane.id, lines }),
    });
  }

  private begin(): Picture {
    const root = this.renderRoot as ShadowRoot;
    const picture = new Picture(root, this.scroller, this.store, this.setting(), () => this.locale, {
      lacks: (urgent) => this.conversation.ask(urgent),
      drawn: (hidden) => {
        this.linksHidden = hidden;
        this.interaction?.focus.settle();
        this.interaction?.redrawn();
      },
    });
    const { stage } = picture;
    const actions: Actions = {
      open: (id: string) => this.send('open-item', { id }),
      zoomBy: (direction: 1 | -1, at: number) => this.zoomBy(direction, at),
      scrollTo: (x: number) => this.goTo(x),
      texts: () => this.texts as Texts,
      lanes: () => this.lanes,
      planner: () => this.planner,
      say: (text: string) => this.say(text),
      ask: (name: string, detail: object) => {
        if (name === 'move-drop') this.moved = (detail as { id: string }).id;
        this.send(name, detail);
      },
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
    const scale = extentScale(this.zoom, dayOf(this.today), this.extentFrom, this.extentTo);
    return { zoom: this.zoom, scale, metrics: this.narrow ? NARROW : WIDE, texts: this.texts as Texts, lanes: this.lanes, ghosts: this.ghosts };
  }

  private get scroller(): HTMLElement {
    return this.renderRoot.querySelector('.scroller') as HTMLElement;
  }

  /** Scrolls so that x is well in view, and draws what is there. */
  private reveal(x: number): void {
    const { from, to } = (this.picture as Picture).view();
    const edge = Math.min(90, (to - from) / 4);
    if (x < from + edge) this.goTo(x - (to - from) * 0.3);
    else if (x > to - edge) this.goTo(x - (to - from) * 0.7);
    else this.picture?.sync(Infinity);
  }

  private goTo(x: number): void {
    this.picture?.scrollTo(x);
    this.picture?.sync(Infinity);
  }

  private zoomBy(direction: 1 | -1, at: number): void {
    const next = ZOOM_ORDER[ZOOM_ORDER.indexOf(this.zoom) - direction];
    if (!next || !this.picture) return;
    this.anchor = { day: this.picture.stage.setting.scale.day(this.picture.view().from + at), at };
    this.zoom = next;
  }

  private readonly onScroll = (): void => {
    this.picture?.scrolled();
    this.interaction?.scrolled();
    this.conversation.settle();
  };

  /** Only another width is another picture; the height follows from what is drawn. */
  private onResize(): void {
    if (this.offsetWidth === this.knownWidth) return;
    this.knownWidth = this.offsetWidth;
    this.requestUpdate('narrow');
  }

  /** Says and shows what others changed. */
  private tell(changed: readonly Item[]): void {
    const texts = this.texts as Texts;
    this.said = changed.length === 1 ? fill(texts.changedOne, { item: changed[0].title }) : fill(texts.changedMany, { n: changed.length });
    this.interaction?.flash(changed);
  }

  private send(name: string, detail: object): void {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
  }
}

customElements.define('spoor-roadmap', SpoorRoadmap);
