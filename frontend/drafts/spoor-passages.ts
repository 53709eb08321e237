import { css, html, LitElement, nothing } from 'lit';
import { offsetIn, rangeIn } from './offsets.js';
import { Painter, type Paint } from './painter.js';

/** Words of a passage that a remark is about. */
interface Mark {
  id: string;
  passage: string;
  start: number;
  end: number;
  answered: boolean;
}

/** Words that somebody selected. */
interface Words {
  passage: string;
  start: number;
  end: number;
  quote: string;
}

const LONGEST_SPOKEN = 60;
const BUTTON_GAP = 6;
const BUTTON_WIDTH = 210;

/**
 * The text of a draft with its remarks beside it. The server puts the passages in it as ordinary content of the page, so that
 * they are there without this script and for every reader; this element knows which words are selected, and colours the words
 * that have remarks. An element with `data-passage` holds the text of one passage, one with `data-remark` a remark.
 */
export class SpoorPassages extends LitElement {
  static override styles = css`
    :host { display: block; position: relative; }
    button {
      position: absolute; z-index: 2; font: inherit; font-weight: 600; min-height: 2.75rem; padding: 0 1rem; border: 0;
      border-radius: 8px; background: var(--spoor-ink); color: var(--spoor-surface); cursor: pointer; white-space: nowrap;
    }
    button:focus-visible { outline: 3px solid var(--spoor-now); outline-offset: 2px; }
    [role='status'] { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  `;

  static override properties = {
    marks: { type: Array },
    remarking: { type: Boolean },
    label: { type: String },
    spoken: { type: String },
    words: { state: true },
    place: { state: true },
  };

  /** The words that have remarks. */
  declare marks: Mark[];
  /** Whether this reader may remark. */
  declare remarking: boolean;
  /** The words on the button. */
  declare label: string;
  /** What a screen reader hears when words are selected; {0} stands for the words. */
  declare spoken: string;
  declare private words: Words | null;
  declare private place: { top: number; left: number };
  private now: string | null = null;
  private readonly painter = new Painter();
  private readonly changes = new MutationObserver(() => this.paint());

  constructor() {
    super();
    this.marks = [];
    this.remarking = false;
    this.label = '';
    this.spoken = '';
    this.words = null;
    this.place = { top: 0, left: 0 };
  }

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('selectionchange', this.onSelection);
    this.addEventListener('click', this.onClick);
    this.addEventListener('focusin', this.onPoint);
    this.addEventListener('pointerover', this.onPoint);
    this.observe();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('selectionchange', this.onSelection);
    this.removeEventListener('click', this.onClick);
    this.removeEventListener('focusin', this.onPoint);
    this.removeEventListener('pointerover', this.onPoint);
    this.changes.disconnect();
    this.painter.clear(this);
  }

  protected override updated(changed: Map<PropertyKey, unknown>): void {
    if (changed.has('marks')) this.paint();
  }

  protected override render() {
    const words = this.remarking ? this.words : null;
    return html`
      <slot></slot>
      <div role="status">${words ? this.spoken.replace('{0}', words.quote.slice(0, LONGEST_SPOKEN)) : nothing}</div>
      ${words
        ? html`<button
            style="top:${this.place.top}px;left:${this.place.left}px"
            @pointerdown=${(down: Event) => down.preventDefault()}
            @click=${this.send}
          >${this.label}</button>`
        : nothing}
    `;
  }

  /** Opens the box for the selected words; without any it asks for a passage. For the button above the text. */
  remark(): void {
    this.words ? this.send() : this.dispatchEvent(new CustomEvent('words-wanted'));
  }

  private readonly send = (): void => {
    if (!this.words) return;
    this.dispatchEvent(new CustomEvent('words-chosen', { detail: this.words }));
    getSelection()?.removeAllRanges();
  };

  private texts(): Element[] {
    return [...this.querySelectorAll('[data-passage]')];
  }

  private readonly onSelection = (): void => {
    const selection = getSelection();
    const range = selection && selection.rangeCount > 0 && !selection.isCollapsed ? selection.getRangeAt(0) : null;
    this.words = range ? this.read(range) : null;
    if (!range || !this.words) return;
    const box = range.getBoundingClientRect();
    const host = this.getBoundingClientRect();
    this.place = {
      top: box.bottom - host.top + BUTTON_GAP,
      left: Math.max(0, Math.min(box.left - host.left, host.width - BUTTON_WIDTH)),
    };
  };

  /** The words of a selection, of the first passage it touches and without white space around them. */
  private read(range: Range): Words | null {
    const element = this.texts().find((text) => range.intersectsNode(text));
    if (!element) return null;
    const text = element.textContent ?? '';
    let start = element.contains(range.startContainer) ? offsetIn(element, range.startContainer, range.startOffset) : 0;
    let end = element.contains(range.endContainer) ? offsetIn(element, range.endContainer, range.endOffset) : text.length;
    while (start < end && /\s/.test(text[start])) start++;
    while (end > start && /\s/.test(text[end - 1])) end--;
    if (start >= end) return null;
    return { passage: element.getAttribute('data-passage') ?? '', start, end, quote: text.slice(start, end) };
  }

  /** A click on coloured words goes to their remark. */
  private readonly onClick = (click: MouseEvent): void => {
    if (this.words || (click.target as Element).closest('a, button, vaadin-button')) return;
    const element = (click.target as Element).closest('[data-passage]');
    const place = element && caretAt(click.clientX, click.clientY);
    if (!element || !place || !element.contains(place.node)) return;
    const at = offsetIn(element, place.node, place.offset);
    const mark = this.marks.find(
      (some) => some.passage === element.getAttribute('data-passage') && some.start <= at && at < some.end,
    );
    if (mark) this.querySelector<HTMLElement>(`[data-remark="${mark.id}"]`)?.focus();
  };

  /** The remark under the pointer or with the focus shows its words. */
  private readonly onPoint = (event: Event): void => {
    const card = (event.target as Element).closest('[data-remark]');
    const now = card?.getAttribute('data-remark') ?? null;
    if (now !== this.now) {
      this.now = now;
      this.paint();
    }
  };

  private paint(): void {
    this.changes.disconnect();
    const texts = new Map(this.texts().map((text) => [text.getAttribute('data-passage'), text]));
    const stretches: Array<{ range: Range; paint: Paint }> = [];
    for (const mark of this.marks) {
      const element = texts.get(mark.passage);
      const range = element ? rangeIn(element, mark.start, mark.end) : null;
      if (range) {
        stretches.push({ range, paint: mark.id === this.now ? 'now' : mark.answered ? 'answered' : 'open' });
      }
    }
    this.painter.paint(this, stretches);
    this.observe();
  }

  private observe(): void {
    this.changes.observe(this, { childList: true, subtree: true });
  }
}

/** The place in the text under a point of the window. */
function caretAt(x: number, y: number): { node: Node; offset: number } | null {
  const position = document.caretPositionFromPoint?.(x, y);
  if (position) return { node: position.offsetNode, offset: position.offset };
  const range = document.caretRangeFromPoint?.(x, y);
  return range ? { node: range.startContainer, offset: range.startOffset } : null;
}

customElements.define('spoor-passages', SpoorPassages);
