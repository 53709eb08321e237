import { html, nothing, render } from 'lit';
import type { Item, Texts } from './contract.js';
import { dayOf } from './axis.js';
import type { Stage } from './stage.js';

/** How far a grip keeps from the middle of its stop, which is a handle itself. */
const CLEAR = 22;

/*
 * What the chosen stop offers to the hand: its two ends when it is a period, and a handle to draw a dependency from. They are
 * hidden from a screen reader, which has the keys for the same.
 */
export class Grips {
  private shown: Item | null = null;
  private leaving = 0;

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

  show(item: Item): void {
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
    const end = (side: 'start' | 'end', at: number): unknown => html`<i class="grip" data-grip=${side} title=${side === 'start' ? texts.moveStart : texts.moveEnd} style=${`left:${at}px;top:${y}px`}></i>`;
    render(
      // The stop stands on the last day itself, so its end is offered just beside it.
      html`${item.ends && item.from && item.to ? [end('start', Math.min(scale.x(dayOf(item.from)), x - CLEAR)), end('end', Math.max(scale.x(dayOf(item.to)), x + CLEAR))] : nothing}
        <i class="grip tie" data-grip="tie" title=${texts.tie} style=${`left:${x}px;top:${y - 22}px`}></i>`,
      this.layer,
    );
  }
}
