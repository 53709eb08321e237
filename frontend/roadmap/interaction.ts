import type { FoldAsk, Item, Lane, MoveAsk, Texts, TieAsk } from './contract.js';
import { Card, type SpokenLink } from './card.js';
import { Focus, type FocusHost } from './focus.js';
import { colourOf } from './frame.js';
import { Grips } from './grips.js';
import { GroupList } from './group-list.js';
import { Hands } from './hands.js';
import { commandOf, type Command } from './keyboard.js';
import { Mover } from './move.js';
import { panning } from './pan.js';
import type { Picture } from './picture.js';
import type { Store } from './store.js';
import { Tie } from './tie.js';
import { spokenLink } from './spoken.js';

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
  planner(): boolean;
  say(text: string): void;
  ask(name: 'move-ask' | 'move-drop', detail: MoveAsk): void;
  ask(name: 'move-refused', detail: { id: string }): void;
  ask(name: 'tie', detail: TieAsk): void;
  ask(name: 'fold', detail: FoldAsk): void;
}

/** Mouse, touch and keys on the picture. */
export class Interaction {
  readonly focus: Focus;
  readonly mover: Mover;
  private readonly tie: Tie;
  private readonly grips: Grips;
  private readonly hands: Hands;
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
    this.list = new GroupList(root.querySelector('.list') as HTMLElement, (id, event) => this.follow(id, event as MouseEvent), (item, how) => this.takeUp(item, how));
    const { signal } = this.listening;
    const { stage } = picture;
    const { texts } = actions;
    const yOf = (item: Item): number => picture.yOf(item);
    const say = (text: string): void => actions.say(text);
    this.grips = new Grips(root.querySelector('.grips') as HTMLElement, stage, texts, yOf);
    this.mover = new Mover({ root, stage, texts, say, yOf, send: (name, detail) => actions.ask(name, detail), reveal: (x) => focusHost.reveal(x) });
    this.tie = new Tie({ root, stage, texts, say, at: (item) => ({ x: stage.place(item).x, y: yOf(item) }), send: (waiting, needs) => actions.ask('tie', { waiting, needs }) });
    this.hands = new Hands(
      {
        root,
        scroller,
        mover: this.mover,
        tie: this.tie,
        grips: this.grips,
        itemAt: (target) => this.itemUnder(target),
        planner: () => actions.planner(),
        refuse: (item) => actions.ask('move-refused', { id: item.id }),
        inContent: (clientX, clientY) => this.inContent(clientX, clientY),
        lifted: () => this.lifted(),
      },
      signal,
    );
    this.stopPanning = panning(scroller, {
      zoom: (direction, clientX) => actions.zoomBy(direction, clientX - scroller.getBoundingClientRect().left - picture.stage.setting.metrics.title),
      start: () => {
        this.card.closeNow();
        this.grips.hide();
      },
      taken: (event) => this.hands.takes(event),
    });
    scroller.addEventListener('click', (event) => this.onClick(event), { signal });
    scroller.addEventListener('keydown', (event) => this.onKey(event), { signal });
    scroller.addEventListener('focusin', (event) => this.onFocus(event), { signal });
    scroller.addEventListener('focusout', () => this.leave(), { signal });
    scroller.addEventListener('pointerover', (event) => this.onPointer(event), { signal });
    scroller.addEventListener(
      'pointerleave',
      (event) => {
        // A finger leaves at every lift; what it asked for stays until the next tap.
        if (event.pointerType === 'touch') return;
        this.card.close();
        this.grips.leave();
      },
      { signal },
    );
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
    // Where what is gone leads is another page, by its own link.
    if (this.store.items.get(id)?.turn === 'gone') return;
    // With a modifier the browser opens the link its own way: a new tab, a new window, a download.
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    this.actions.open(id);
  }

  private onClick(event: MouseEvent): void {
    const element = entryElement(event);
    if (!element) {
      this.onTap(event);
      return;
    }
    const item = this.itemOf(element);
    if (item) this.follow(item.id, event);
    else this.openGroup(element);
  }

  /** A finger on a band asks for the grips of its stop; on the ground it sends them away. */
  private onTap(event: MouseEvent): void {
    const touch = event instanceof PointerEvent && event.pointerType === 'touch';
    if (!touch || (event.target instanceof Element && event.target.closest('.grip'))) return;
    const item = this.actions.planner() ? this.itemUnder(event.target) : null;
    if (item) this.grips.show(item, true);
    else this.grips.hide();
  }

  private openGroup(element: HTMLElement): void {
    const lane = this.actions.lanes().find((one) => one.id === element.closest<HTMLElement>('.lane')?.dataset.lane);
    const entry = this.picture.stage.entryWith((element.dataset.key ?? '').slice(2));
    if (!lane || !entry) return;
    this.card.closeNow();
    this.list.open(element, entry.items, colourOf(lane), this.actions.texts());
  }

  private onKey(event: KeyboardEvent): void {
    if (this.mover.byKeys) {
      if (this.mover.key(event)) event.preventDefault();
      return;
    }
    if (event.key === 'Escape' && (this.mover.active || this.tie.active)) {
      this.hands.cancel();
      if (this.tie.active) this.tie.drop(null);
      event.preventDefault();
      return;
    }
    if (this.tie.byKeys && event.key === 'Enter') {
      event.preventDefault();
      this.tie.drop(this.focused());
      return;
    }
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
      case 'move':
      case 'tie':
        return this.take(command);
      case 'fold':
      case 'lines':
        return this.foldHere(command === 'lines');
    }
  }

  /** Takes the stop that has the focus up, to move it or to let it wait; says why when the reader may not. */
  private take(how: 'move' | 'tie'): boolean {
    const item = this.focused();
    return item !== null && this.takeUp(item, how);
  }

  private takeUp(item: Item, how: 'move' | 'tie'): boolean {
    if (!this.actions.planner()) return false;
    if (!item.movable) {
      this.actions.ask('move-refused', { id: item.id });
      return true;
    }
    this.lifted();
    if (how === 'move') this.mover.begin(item, 'whole', true);
    else this.tie.begin(item, true);
    return true;
  }

  private foldHere(lines: boolean): boolean {
    const lane = (this.root.activeElement as HTMLElement | null)?.closest<HTMLElement>('.lane')?.dataset.lane;
    if (lane === undefined) return false;
    this.actions.ask('fold', { lane, lines });
    return true;
  }

  private focused(): Item | null {
    return this.itemUnder(this.root.activeElement);
  }

  private lifted(): void {
    this.card.closeNow();
    this.grips.hide();
  }

  private inContent(clientX: number, clientY: number): { x: number; y: number } {
    const box = this.scroller.getBoundingClientRect();
    return { x: clientX - box.left + this.scroller.scrollLeft - this.picture.stage.setting.metrics.title, y: clientY - box.top + this.scroller.scrollTop };
  }

  /** After drawing anew: what hangs over the stops goes with them. */
  redrawn(): void {
    this.mover.redraw();
    const { item } = this.grips;
    const now = item && this.store.items.get(item.id);
    if (now) this.grips.show(now);
    else this.grips.hide();
  }

  private onFocus(event: FocusEvent): void {
    const element = entryElement(event);
    if (!element) return;
    this.focus.take(element);
    const item = this.itemOf(element);
    this.picture.choose(item?.id ?? null);
    const links = item ? this.linksOf(item) : [];
    if (links.length > 0) element.setAttribute('aria-description', links.map((link) => link.words).join('. '));
    if (this.tie.byKeys) this.tie.to(item, null);
    else if (item && !this.mover.active) this.grips.show(item);
    if (item && !this.mover.active && !this.tie.active && element.matches(':focus-visible')) this.card.open(element, item, links, this.actions.texts());
  }

  private linksOf(item: Item): SpokenLink[] {
    const texts = this.actions.texts();
    return this.store.linksOf(item.id).map((link) => ({ broken: link.broken, words: spokenLink(link, this.store.items, texts) }));
  }

  private leave(): void {
    this.card.close();
    this.grips.leave();
    this.picture.choose(null);
  }

  private onPointer(event: PointerEvent): void {
    if (event.pointerType !== 'mouse' || this.mover.active || this.tie.active) return;
    if (event.target instanceof Element && event.target.closest('.grip')) {
      this.grips.stay();
      this.card.close();
      return;
    }
    const element = entryElement(event);
    const item = this.itemUnder(event.target);
    if (item && !element) {
      // Over its band: the ends can be reached along it.
      this.grips.show(item, false);
      return;
    }
    if (!element || !item) {
      this.grips.leave();
      this.card.close();
      if (!this.root.activeElement?.matches('.stop')) this.picture.choose(null);
      return;
    }
    this.picture.choose(item.id);
    this.grips.show(item, false);
    this.card.open(element, item, this.linksOf(item), this.actions.texts());
  }

  private itemUnder(target: EventTarget | null): Item | null {
    if (!(target instanceof Element)) return null;
    const element = target.closest<HTMLElement>('[data-key]');
    if (element) return this.itemOf(element);
    const band = target.closest<HTMLElement>('[data-band]')?.dataset.band;
    return band === undefined ? null : (this.store.items.get(band) ?? null);
  }

  private itemOf(element: HTMLElement): Item | null {
    const key = element.dataset.key ?? '';
    return key.startsWith('i:') ? (this.store.items.get(key.slice(2)) ?? null) : null;
  }
}

function entryElement(event: Event): HTMLElement | null {
  return event.target instanceof Element ? event.target.closest<HTMLElement>('[data-key]') : null;
}
