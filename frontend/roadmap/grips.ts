import { html, nothing, render } from 'lit';
import type { Item, Texts } from './contract.js';
import { dayOf } from './axis.js';
import type { Stage } from './stage.js';

/** How far a grip keeps from the middle of its stop, which is a handle itself; a finger needs targets of 44 pixels apart. */
const CLEAR = 22;
const CLEAR_OF_FINGER = 44;

/*
 * What the chosen stop offers to the hand: its two ends when it is a period, and a handle to draw a dependency from. They are
 * hidden from a screen reader, which has the keys for the same.
 */
export class Grips {
  private shown: Item | null = null;
  private leaving = 0;
  private finger = false;

  constructor(
    private readonly layer: HTMLElement,
    private readonly stage: Stage,
    private readonly texts: () => Texts,
    private readonly yOf: (item: Item) => number,
  ) {}

  /** The stop whose grips are shown. */
  get item(): Item | null {
    return this.shown;
  }

  /** Shows them; larger and further apart when a finger asked. */
  show(item: Item, finger = this.finger): void {
    this.finger = finger;
    clearTimeout(this.leaving);
    this.shown = item.movable ? item : null;
    this.draw();
  }

  /** A little later, so that the pointer can get from a stop to its grips. */
  leave(): void {
    clearTimeout(this.leaving);
    this.leaving = window.setTimeout(() => this.hide(), 350);
  }

  stay(): void {
    clearTimeout(this.leaving);
  }

  hide(): void {
    clearTimeout(this.leaving);
    if (!this.shown) return;
    this.shown = null;
    this.draw();
  }

  private draw(): void {
    const item = this.shown;
    if (!item) {
      render(nothing, this.layer);
      return;
    }
    const { scale } = this.stage.setting;
    const texts = this.texts();
    const y = this.yOf(item);
    const x = this.stage.place(item).x;
    const clear = this.finger ? CLEAR_OF_FINGER : CLEAR;
    const end = (side: 'start' | 'end', at: number): unknown => html`<i class=${this.finger ? 'grip wide' : 'grip'} data-grip=${side} title=${side === 'start' ? texts.moveStart : texts.moveEnd} style=${`left:${at}px;top:${y}px`}></i>`;
    render(
      // The stop stands on the last day itself, so its end is offered just beside it.
      html`${item.ends && item.from && item.to ? [end('start', Math.min(scale.x(dayOf(item.from)), x - clear)), end('end', Math.max(scale.x(dayOf(item.to)), x + clear))] : nothing}
        <i class=${this.finger ? 'grip tie wide' : 'grip tie'} data-grip="tie" title=${texts.tie} style=${`left:${x}px;top:${y - clear}px`}></i>`,
      this.layer,
    );
  }
}
