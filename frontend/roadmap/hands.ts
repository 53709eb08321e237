import type { Item } from './contract.js';
import type { Grips } from './grips.js';
import type { Mover } from './move.js';
import type { Point } from './links.js';
import type { Tie } from './tie.js';

const SLACK = 4;
/** How long a finger rests on a stop before it lifts it; a shorter touch scrolls or opens. */
const LONG_PRESS_MS = 450;
/** A stop that is held this near to the edge of the view makes the picture scroll. */
const EDGE = 48;
const EDGE_STEP = 12;

export interface HandsHost {
  readonly root: ShadowRoot;
  readonly scroller: HTMLElement;
  readonly mover: Mover;
  readonly tie: Tie;
  readonly grips: Grips;
  itemAt(target: EventTarget | null): Item | null;
  /** Whoever reads may move something; others drag the picture by its stops as by its ground. */
  planner(): boolean;
  refuse(item: Item): void;
  /** The place in the content, from the start of the extent. */
  inContent(clientX: number, clientY: number): Point;
  lifted(): void;
}

interface Hold {
  id: number;
  x: number;
  y: number;
  left: number;
  item: Item;
  what: 'whole' | 'start' | 'end' | 'tie';
  touch: boolean;
  lifted: boolean;
  moved: boolean;
}

/*
 * Moving stops and drawing dependencies with mouse, pen and finger. A finger that moves at once scrolls, as everywhere; one that
 * rests first lifts the stop, and only then the page is kept still. Let go where it stood, the stop shows its grips: a finger has
 * no hovering to ask for them. A grip is dragged at once.
 */
export class Hands {
  private hold: Hold | null = null;
  private resting = 0;
  private edge = 0;
  private last: PointerEvent | null = null;
  private justLifted = false;

  constructor(
    private readonly host: HandsHost,
    signal: AbortSignal,
  ) {
    const { scroller } = host;
    scroller.addEventListener('pointerdown', (event) => this.down(event), { signal });
    scroller.addEventListener('pointermove', (event) => this.moveTo(event), { signal });
    scroller.addEventListener('pointerup', (event) => this.up(event), { signal });
    scroller.addEventListener('pointercancel', () => this.cancel(), { signal });
    scroller.addEventListener('touchmove', (event) => this.hold?.lifted && event.preventDefault(), { signal, passive: false });
    scroller.addEventListener('contextmenu', (event) => this.hold?.touch && event.preventDefault(), { signal });
    scroller.addEventListener('click', (event) => this.swallow(event), { signal, capture: true });
    // The focus may be anywhere while the hand holds something.
    window.addEventListener('keydown', (event) => event.key === 'Escape' && this.cancel(), { signal });
  }

  /** Whether the drag that begins here is one of a stop, not of the picture. */
  takes(event: PointerEvent): boolean {
    return this.host.planner() && event.target instanceof Element && event.target.closest('.stop, .grip') !== null;
  }

  cancel(): void {
    clearTimeout(this.resting);
    cancelAnimationFrame(this.edge);
    this.edge = 0;
    const { hold } = this;
    this.hold = null;
    if (!hold?.lifted) return;
    this.justLifted = true;
    if (hold.what === 'tie') this.host.tie.end();
    else this.host.mover.cancel();
  }

  private down(event: PointerEvent): void {
    this.justLifted = false;
    if (event.button !== 0 || !this.takes(event) || this.host.mover.active || this.host.tie.active) return;
    const grip = (event.target as Element).closest<HTMLElement>('.grip');
    const item = grip ? this.host.grips.item : this.host.itemAt(event.target);
    if (!item) return;
    const touch = event.pointerType === 'touch';
    const what = (grip?.dataset.grip ?? 'whole') as Hold['what'];
    this.hold = { id: event.pointerId, x: event.clientX, y: event.clientY, left: this.host.scroller.scrollLeft, item, what, touch, lifted: false, moved: false };
    // A grip is for nothing but dragging.
    if (touch) this.resting = window.setTimeout(() => this.lift(), grip ? 0 : LONG_PRESS_MS);
  }

  private moveTo(event: PointerEvent): void {
    const { hold } = this;
    if (!hold || hold.id !== event.pointerId) return;
    if (!hold.lifted) {
      if (Math.hypot(event.clientX - hold.x, event.clientY - hold.y) < SLACK) return;
      if (hold.touch) {
        this.cancel();
        return;
      }
      this.lift();
      if (!this.hold) return;
    }
    hold.moved ||= Math.hypot(event.clientX - hold.x, event.clientY - hold.y) >= SLACK;
    if (hold.touch && !hold.moved) return;
    this.last = event;
    this.follow(event);
    this.edge ||= requestAnimationFrame(() => this.scrollAtEdge());
  }

  private lift(): void {
    const { hold, host } = this;
    if (!hold) return;
    if (!hold.item.movable) {
      this.hold = null;
      this.justLifted = true;
      host.refuse(hold.item);
      return;
    }
    hold.lifted = true;
    host.scroller.setPointerCapture(hold.id);
    if (hold.what === 'tie') host.tie.begin(hold.item, false);
    else host.mover.begin(hold.item, hold.what, false);
    host.lifted();
  }

  private follow(event: PointerEvent): void {
    const { hold, host } = this;
    if (!hold) return;
    if (hold.what === 'tie') host.tie.to(this.under(event), host.inContent(event.clientX, event.clientY));
    else host.mover.drag(event.clientX - hold.x + host.scroller.scrollLeft - hold.left, event.shiftKey);
  }

  private under(event: PointerEvent): Item | null {
    return this.host.itemAt(this.host.root.elementFromPoint(event.clientX, event.clientY));
  }

  private up(event: PointerEvent): void {
    const { hold, host } = this;
    if (!hold || hold.id !== event.pointerId) return;
    clearTimeout(this.resting);
    cancelAnimationFrame(this.edge);
    this.edge = 0;
    this.hold = null;
    if (!hold.lifted) return;
    this.justLifted = true;
    if (hold.touch && !hold.moved) {
      if (hold.what === 'tie') host.tie.end();
      else host.mover.cancel();
      host.grips.show(hold.item, true);
    } else if (hold.what === 'tie') host.tie.drop(this.under(event));
    else host.mover.drop();
  }

  private scrollAtEdge(): void {
    this.edge = 0;
    const { hold, last } = this;
    if (!hold?.lifted || !last) return;
    const { left, right } = this.host.scroller.getBoundingClientRect();
    const direction = last.clientX > right - EDGE ? 1 : last.clientX < left + EDGE ? -1 : 0;
    if (direction === 0) return;
    this.host.scroller.scrollLeft += direction * EDGE_STEP;
    this.follow(last);
    this.edge = requestAnimationFrame(() => this.scrollAtEdge());
  }

  /** The click that ends a drag opens nothing. */
  private swallow(event: MouseEvent): void {
    if (!this.justLifted) return;
    this.justLifted = false;
    event.preventDefault();
    event.stopPropagation();
  }
}
