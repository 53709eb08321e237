import { nothing, render, svg } from 'lit';
import { fill, type Item, type Link, type Texts } from './contract.js';
import { paths, type Point } from './links.js';
import type { Stage } from './stage.js';

/** A dependency that is not there yet. */
const DRAWN: Link = { from: '', to: '', broken: false, fromTitle: null, fromLane: null, fromAt: null, toTitle: null, toLane: null, toAt: null };

/*
 * Drawing a dependency: from the stop that waits to the stop it waits for. By hand a line follows the pointer; by keys the arrows
 * walk to the other stop. The arrow's head points at the one that waits, as it does when it is drawn for good.
 */
export interface TieHost {
  readonly root: ShadowRoot;
  readonly stage: Stage;
  texts(): Texts;
  say(text: string): void;
  /** Where an item is, from the start of the extent and the top of the content. */
  at(item: Item): Point;
  send(waiting: string, needs: string): void;
}

export class Tie {
  private waiting: Item | null = null;
  private keys = false;

  constructor(private readonly host: TieHost) {}

  get active(): boolean {
    return this.waiting !== null;
  }

  get byKeys(): boolean {
    return this.active && this.keys;
  }

  begin(waiting: Item, keys: boolean): void {
    this.waiting = waiting;
    this.keys = keys;
    if (keys) this.tell(fill(this.host.texts().tieHint, { item: waiting.title }));
  }

  /** The line goes to the other stop, or to where the pointer is. */
  to(other: Item | null, pointer: Point | null): void {
    const { waiting, host } = this;
    if (!waiting) return;
    const target = other && other.id !== waiting.id ? host.at(other) : pointer;
    const layer = host.root.querySelector('svg.tying') as SVGSVGElement;
    layer.classList.toggle('on', target !== null);
    if (target) {
      const { lines, heads } = paths([{ link: DRAWN, from: target, to: host.at(waiting), open: true }]);
      render(svg`<path class="arrow" d=${lines}></path><path class="head" d=${heads}></path>`, layer as unknown as HTMLElement);
    }
    const hint = host.root.querySelector('.hint') as HTMLElement | null;
    const sentence = other && other.id !== waiting.id ? fill(host.texts().tieTo, { item: waiting.title, other: other.title }) : null;
    if (hint && sentence) hint.textContent = sentence;
    if (sentence && this.keys) host.say(sentence);
  }

  /** Lets it wait for the other stop; for none it is left. */
  drop(other: Item | null): void {
    const { waiting } = this;
    this.end();
    if (waiting && other) this.host.send(waiting.id, other.id);
    else if (waiting) this.host.say(this.host.texts().tieLeft);
  }

  end(): void {
    this.waiting = null;
    this.tell('', false);
    const layer = this.host.root.querySelector('svg.tying') as SVGSVGElement;
    layer.classList.remove('on');
    render(nothing, layer as unknown as HTMLElement);
  }

  private tell(text: string, aloud = true): void {
    const hint = this.host.root.querySelector('.hint') as HTMLElement | null;
    if (hint) hint.textContent = text;
    if (aloud) this.host.say(text);
  }
}
