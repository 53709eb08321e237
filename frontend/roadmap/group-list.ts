import { html, nothing, render } from 'lit';
import { fill, type Item, type Texts } from './contract.js';
import { commandOf } from './keyboard.js';
import { hrefOf } from './spoken.js';
import { sign, signClass } from './shapes.js';

/*
 * The list behind a "+7" chip: a popover of the browser (light dismiss, Escape) that is told as a dialog, with every
 * milestone as a link. Arrow keys walk it; the keys that move a stop or let it wait take it up from here too; closing gives
 * the focus back to the chip.
 */
export class GroupList {
  private opener: HTMLElement | null = null;
  private items: readonly Item[] = [];

  constructor(
    private readonly popover: HTMLElement,
    private readonly openItem: (id: string, event: Event) => void,
    private readonly take: (item: Item, how: 'move' | 'tie') => void,
  ) {
    popover.addEventListener('keydown', (event) => this.onKey(event));
    popover.addEventListener('toggle', (event) => {
      if ((event as ToggleEvent).newState !== 'closed') return;
      // Whoever closed it by going elsewhere stays there.
      const root = popover.getRootNode() as ShadowRoot;
      const nowhere = root.activeElement === null && document.activeElement === document.body;
      if (nowhere || popover.matches(':focus-within')) this.opener?.focus({ preventScroll: true });
      this.opener = null;
    });
  }

  open(opener: HTMLElement, items: readonly Item[], colour: string, texts: Texts): void {
    this.opener = opener;
    this.items = items;
    this.popover.style.setProperty('--c', colour);
    const title = fill(texts.moreTitle, { n: items.length });
    this.popover.setAttribute('aria-label', title);
    render(
      html`<header>
          <strong>${title}</strong>
          <button type="button" class="close" aria-label=${texts.close} @click=${() => this.close()}>
            <svg viewBox="-8 -8 16 16" aria-hidden="true"><path d="M-5-5L5 5M5-5L-5 5"></path></svg>
          </button>
        </header>
        ${items.some((item) => item.movable) ? html`<p class="keys">${texts.moveKeys}</p>` : nothing}
        <ul>
          ${items.map(
            (item) =>
              html`<li>
                <a class=${signClass(item)} href=${hrefOf(item, texts)} @click=${(event: Event) => this.openItem(item.id, event)}>
                  <svg viewBox="0 0 28 28" aria-hidden="true">${sign(item)}</svg>
                  <span>
                    <b>${item.title}</b>
                    <small>${item.when} · ${item.late ? texts.late : texts.states[item.state]}${item.waiting ? html` · ${texts.waiting}` : nothing}</small>
                  </span>
                </a>
              </li>`,
          )}
        </ul>`,
      this.popover,
    );
    this.popover.showPopover();
    this.placeBeside(opener);
    this.popover.querySelector<HTMLElement>('li a')?.focus();
  }

  close(): void {
    this.popover.hidePopover();
  }

  private placeBeside(opener: HTMLElement): void {
    const chip = opener.getBoundingClientRect();
    const { offsetWidth: width, offsetHeight: height } = this.popover;
    const below = chip.bottom + 6 + height <= window.innerHeight;
    const left = Math.max(8, Math.min(chip.left, window.innerWidth - width - 8));
    const top = below ? chip.bottom + 6 : Math.max(8, chip.top - height - 6);
    this.popover.style.left = `${left}px`;
    this.popover.style.top = `${top}px`;
  }

  private onKey(event: KeyboardEvent): void {
    event.stopPropagation();
    const links = [...this.popover.querySelectorAll<HTMLElement>('li a')];
    const root = this.popover.getRootNode() as ShadowRoot;
    const at = links.indexOf(root.activeElement as HTMLElement);
    const command = commandOf(event);
    if ((command === 'move' || command === 'tie') && at >= 0) {
      event.preventDefault();
      const { opener } = this;
      this.close();
      // the keys that follow are for the picture
      opener?.focus({ preventScroll: true });
      this.take(this.items[at], command);
      return;
    }
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: links.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    links[Math.max(0, Math.min(links.length - 1, to))]?.focus();
  }
}
