import { html, nothing, render } from 'lit';
import type { Item, Texts } from './contract.js';

/** A dependency in words. */
export interface SpokenLink {
  broken: boolean;
  words: string;
}

const OPEN_AFTER_MS = 140;
const CLOSE_AFTER_MS = 160;

/*
 * What a sign means, in words, for the eye: shown beside a stop that has the pointer or the focus. It stays while the
 * pointer is on it and goes with Escape. A screen reader does not need it: the link says the same in its own name.
 */
export class Card {
  private timer = 0;
  private shown: HTMLElement | null = null;

  constructor(private readonly popover: HTMLElement) {
    popover.addEventListener('pointerenter', () => clearTimeout(this.timer));
    popover.addEventListener('pointerleave', () => this.close());
  }

  open(stop: HTMLElement, item: Item, links: readonly SpokenLink[], texts: Texts): void {
    clearTimeout(this.timer);
    if (this.shown === stop) return;
    this.timer = window.setTimeout(() => this.show(stop, item, links, texts), this.shown ? 0 : OPEN_AFTER_MS);
  }

  close(): void {
    clearTimeout(this.timer);
    this.timer = window.setTimeout(() => this.closeNow(), CLOSE_AFTER_MS);
  }

  /** Returns whether there was a card to close. */
  closeNow(): boolean {
    clearTimeout(this.timer);
    if (!this.shown) return false;
    this.shown = null;
    this.popover.hidePopover();
    return true;
  }

  private show(stop: HTMLElement, item: Item, links: readonly SpokenLink[], texts: Texts): void {
    if (!stop.isConnected) return;
    const states = [item.late ? texts.late : null, texts.states[item.state], item.kind === 'decision' ? texts.decision : null, item.waiting ? texts.waiting : null];
    render(
      html`<b>${item.title}</b>
        <span class="when">${item.when}</span>
        ${item.adopted ? html`<span>${item.adopted}</span>` : nothing}
        <span class=${item.late ? 'late' : ''}>${states.filter(Boolean).join(' · ')}</span>
        ${links.length > 0 ? html`<ul>${links.slice(0, 4).map((link) => html`<li class=${link.broken ? 'late' : ''}>${link.words}</li>`)}</ul>` : nothing}
        ${item.movable ? html`<span class="keys">${texts.moveKeys}</span>` : nothing}`,
      this.popover,
    );
    this.shown = stop;
    this.popover.showPopover();
    const sign = (stop.querySelector('svg') ?? stop).getBoundingClientRect();
    const { offsetWidth: width, offsetHeight: height } = this.popover;
    const name = stop.querySelector('.name')?.getBoundingClientRect();
    const bottom = Math.max(sign.bottom, name?.bottom ?? 0) + 6;
    const top = Math.min(sign.top, name?.top ?? sign.top) - 6 - height;
    const left = sign.left + sign.width / 2 - Math.min(40, width / 2);
    this.popover.style.left = `${Math.max(8, Math.min(left, window.innerWidth - width - 8))}px`;
    this.popover.style.top = `${bottom + height > window.innerHeight && top > 0 ? top : bottom}px`;
  }
}
