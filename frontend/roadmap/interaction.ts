import { type Item, type Lane, type Texts } from './contract.js';
import { Card } from './card.js';
import { Focus, type FocusHost } from './focus.js';
import { colourOf } from './frame.js';
import { GroupList } from './group-list.js';
import { commandOf, type Command } from './keyboard.js';
import { panning } from './pan.js';
import type { Picture } from './picture.js';
import type { Store } from './store.js';

const FLASH_MS = 4000;

/** What a reader's hands can ask of the component. */
export interface Actions {
  open(id: string): void;
  /** Zooms one step in (1) or out (-1), keeping what is at that distance from the left of the view. */
  zoomBy(direction: 1 | -1, at: number): void;
  scrollTo(x: number): void;
  texts(): Texts;
  lanes(): readonly Lane[];
  todayX(): number;
}

/** Mouse, touch and keys on the picture. */
export class Interaction {
  readonly focus: Focus;
  private readonly card: Card;
  private readonly list: GroupList;
  private readonly listening = new AbortController();
  private readonly stopPanning: () => void;

  constructor(
    private readonly root: ShadowRoot,
    private readonly scroller: HTMLElement,
    private readonly picture: Picture,
    private readonly store: Store,
    private readonly actions: Actions,
    focusHost: FocusHost,
  ) {
    this.focus = new Focus(focusHost);
    this.card = new Card(root.querySelector('.card') as HTMLElement);
    this.list = new GroupList(root.querySelector('.list') as HTMLElement, (id, event) => this.follow(id, event as MouseEvent));
    const { signal } = this.listening;
    this.stopPanning = panning(scroller, {
      zoom: (direction, clientX) => actions.zoomBy(direction, clientX - scroller.getBoundingClientRect().left - picture.stage.setting.metrics.title),
      start: () => this.card.closeNow(),
    });
    scroller.addEventListener('click', (event) => this.onClick(event), { signal });
    scroller.addEventListener('keydown', (event) => this.onKey(event), { signal });
    scroller.addEventListener('focusin', (event) => this.onFocus(event), { signal });
    scroller.addEventListener('focusout', () => this.leave(), { signal });
    scroller.addEventListener('pointerover', (event) => this.onPointer(event), { signal });
    scroller.addEventListener('pointerleave', () => this.card.close(), { signal });
  }

  stop(): void {
    this.listening.abort();
    this.stopPanning();
  }

  /** Shows for a moment which stops were changed by others, without moving anything. */
  flash(items: readonly Item[]): void {
    const elements = items.map(({ id }) => this.focus.element(`i:${id}`)).filter((element) => element !== null);
    for (const element of elements) element.classList.add('changed');
    window.setTimeout(() => elements.forEach((element) => element.classList.remove('changed')), FLASH_MS);
  }

  /** The card would hang in the air when the picture moves under it. */
  scrolled(): void {
    this.card.closeNow();
  }

  private follow(id: string, event: MouseEvent): void {
    // With a modifier the browser opens the link its own way: a new tab, a new window, a download.
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    this.actions.open(id);
  }

  private onClick(event: MouseEvent): void {
    const element = entryElement(event);
    if (!element) return;
    const item = this.itemOf(element);
    if (item) this.follow(item.id, event);
    else this.openGroup(element);
  }

  private openGroup(element: HTMLElement): void {
    const lane = this.actions.lanes().find((one) => one.id === element.closest<HTMLElement>('.lane')?.dataset.lane);
    const entry = this.picture.stage.entryWith((element.dataset.key ?? '').slice(2));
    if (!lane || !entry) return;
    this.card.closeNow();
    this.list.open(element, entry.items, colourOf(lane), this.actions.texts());
  }

  private onKey(event: KeyboardEvent): void {
    const command = commandOf(event);
    if (command && this.run(command)) event.preventDefault();
  }

  /** Returns whether the command was one for the picture. */
  private run(command: Command): boolean {
    const { focus, actions, scroller } = this;
    const page = this.picture.view();
    const span = page.to - page.from;
    switch (command) {
      case 'left':
      case 'right':
        focus.along(command === 'right' ? 1 : -1);
        return true;
      case 'up':
      case 'down':
        focus.across(command === 'down' ? 1 : -1);
        return true;
      case 'today':
        actions.scrollTo(actions.todayX() - span / 2);
        focus.toDay(actions.todayX());
        return true;
      case 'page-left':
      case 'page-right': {
        const to = scroller.scrollLeft + span * (command === 'page-right' ? 0.8 : -0.8);
        actions.scrollTo(to);
        focus.toDay(to + span / 2);
        return true;
      }
      case 'zoom-in':
      case 'zoom-out':
        actions.zoomBy(command === 'zoom-in' ? 1 : -1, focus.x() ?? span / 2);
        return true;
      case 'close':
        return this.card.closeNow();
    }
  }

  private onFocus(event: FocusEvent): void {
    const element = entryElement(event);
    if (!element) return;
    this.focus.take(element);
    const item = this.itemOf(element);
    this.picture.choose(item?.id ?? null);
    const links = item ? this.store.linksOf(item.id) : [];
    if (links.length > 0) element.setAttribute('aria-description', links.map((link) => link.spoken).join(' '));
    if (item && element.matches(':focus-visible')) this.card.open(element, item, links, this.actions.texts());
  }

  private leave(): void {
    this.card.close();
    this.picture.choose(null);
  }

  private onPointer(event: PointerEvent): void {
    if (event.pointerType !== 'mouse') return;
    const element = entryElement(event);
    const item = element && this.itemOf(element);
    if (!element || !item) {
      this.card.close();
      if (!this.root.activeElement?.matches('.stop')) this.picture.choose(null);
      return;
    }
    this.picture.choose(item.id);
    this.card.open(element, item, this.store.linksOf(item.id), this.actions.texts());
  }

  private itemOf(element: HTMLElement): Item | null {
    const key = element.dataset.key ?? '';
    return key.startsWith('i:') ? (this.store.items.get(key.slice(2)) ?? null) : null;
  }
}

function entryElement(event: Event): HTMLElement | null {
  return event.target instanceof Element ? event.target.closest<HTMLElement>('[data-key]') : null;
}
