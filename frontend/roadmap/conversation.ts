import type { ViewChange, Zoom } from './contract.js';
import { isoOf } from './axis.js';
import type { Picture } from './picture.js';
import type { Store } from './store.js';

/** The view counts as changed when it has stood still for this long. */
const SETTLE_MS = 250;
/** A gap that is not yet in view is asked for once per so long, while the reader scrolls on. */
const ASK_MS = 60;

/** When to tell the server what: which days are lacking, and what the reader looks at. */
export class Conversation {
  /** The left edge as the reader's own scrolling set it, to tell it from one that the server sets. */
  ownFrom = '';
  private told: ViewChange | null = null;
  private settling = 0;
  private asking = 0;

  constructor(
    private readonly store: Store,
    private readonly picture: () => Picture | null,
    private readonly zoom: () => Zoom,
    private readonly send: (name: string, detail: object) => void,
    private readonly moved: (from: string) => void,
  ) {}

  /** Asks for what is lacking around the view: at once when the gap is in view. */
  ask(urgent: boolean): void {
    if (!urgent) {
      this.asking ||= window.setTimeout(() => this.ask(true), ASK_MS);
      return;
    }
    clearTimeout(this.asking);
    this.asking = 0;
    const days = this.picture()?.needed();
    const request = days && this.store.ask(days.from, days.to, performance.now());
    if (request) this.send('window-request', { ...request, zoom: this.zoom() });
  }

  askAgain(): void {
    const days = this.picture()?.needed();
    if (days) this.send('window-request', { ...this.store.askAgain(days.from, days.to, performance.now()), zoom: this.zoom() });
  }

  /** Tells the view once it stands still, unless it is the one that was told last. */
  settle(): void {
    clearTimeout(this.settling);
    this.settling = window.setTimeout(() => {
      const picture = this.picture();
      if (!picture) return;
      const { from, to } = picture.view();
      const { scale } = picture.stage.setting;
      const view = { zoom: this.zoom(), from: isoOf(Math.round(scale.day(from))), to: isoOf(Math.round(scale.day(to))) };
      if (view.from === this.told?.from && view.to === this.told.to && view.zoom === this.told.zoom) return;
      this.told = view;
      this.ownFrom = view.from;
      this.moved(view.from);
      this.send('view-change', view);
    }, SETTLE_MS);
  }

  stop(): void {
    clearTimeout(this.settling);
    clearTimeout(this.asking);
    this.settling = this.asking = 0;
  }
}
