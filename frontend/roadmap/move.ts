import { html, nothing, render } from 'lit';
import { fill, type Item, type MoveAsk, type MoveAnswer, type Part, type Step, type Texts, type Zoom } from './contract.js';
import { dayOf } from './axis.js';
import { sign, signClass } from './shapes.js';
import { moveKey } from './keyboard.js';
import type { Stage } from './stage.js';

/*
 * A stop on the move, by hand or by keys. The picture counts steps; what the date becomes, and what it is called, the server says,
 * because that rule is the domain's. Until it is saved only this layer shows it.
 */

const STEPS: Readonly<Record<Zoom, { usual: Step; fine: Step; coarse: Step }>> = {
  month: { usual: 'month', fine: 'day', coarse: 'quarter' },
  quarter: { usual: 'quarter', fine: 'month', coarse: 'year' },
  'half-year': { usual: 'half-year', fine: 'month', coarse: 'year' },
  year: { usual: 'year', fine: 'quarter', coarse: 'year' },
};

const ORDER: readonly Step[] = ['day', 'week', 'month', 'quarter', 'half-year', 'year'];
const DAYS: Readonly<Record<Step, number>> = { day: 1, week: 7, month: 30.44, quarter: 91.31, 'half-year': 182.62, year: 365.24 };

/** What the mover needs of the picture around it. */
export interface MoveHost {
  readonly root: ShadowRoot;
  readonly stage: Stage;
  texts(): Texts;
  send(name: 'move-ask' | 'move-drop', detail: MoveAsk): void;
  say(text: string): void;
  /** Scrolls so that x is in view. */
  reveal(x: number): void;
  /** From the top of the picture's content to the line of an item. */
  yOf(item: Item): number;
}

interface Move {
  item: Item;
  part: Part;
  by: Partial<Record<Step, number>>;
  /** The last steps that came out as a date. */
  good: Partial<Record<Step, number>>;
  keys: boolean;
  /** How far the hand is from where it began; the sign follows it at once. */
  dx: number;
  answer: MoveAnswer | null;
  saving: boolean;
}

export class Mover {
  private move: Move | null = null;
  private seq = 0;
  private asked = 0;

  constructor(private readonly host: MoveHost) {}

  get active(): boolean {
    return this.move !== null;
  }

  /** Whether the arrow keys are its own. */
  get byKeys(): boolean {
    return this.move !== null && this.move.keys && !this.move.saving;
  }

  /** Whether that stop is the one that was moved last and is being saved. */
  owns(id: string): boolean {
    return this.move?.item.id === id;
  }

  begin(item: Item, part: Part, keys: boolean): void {
    this.move = { item, part, by: {}, good: {}, keys, dx: 0, answer: null, saving: false };
    this.lift(true);
    this.draw();
    if (keys) this.host.say(`${item.title}, ${item.when}. ${this.hint()}`);
  }

  /** The hand is so far from where it began. */
  drag(dx: number, fine: boolean): void {
    const { move } = this;
    if (!move || move.saving) return;
    const { scale, zoom } = this.host.stage.setting;
    const step = atLeast(fine ? STEPS[zoom].fine : STEPS[zoom].usual, move.item.movable as Step);
    const steps = Math.round((scale.day(dx) - scale.from) / DAYS[step]);
    move.dx = dx;
    if (move.by[step] !== steps || Object.keys(move.by).length !== 1) {
      move.by = { [step]: steps };
      this.ask();
    }
    this.draw();
  }

  /** Takes a key of move mode; returns whether it was one. */
  key(event: KeyboardEvent): boolean {
    const { move } = this;
    const key = move && moveKey(event);
    if (!move || !key) return false;
    if (key === 'drop') this.drop();
    else if (key === 'cancel') this.cancel();
    else if (key === 'whole' || key === 'start' || key === 'end') this.choosePart(key);
    else {
      const zoom = this.host.stage.setting.zoom;
      const step = atLeast(STEPS[zoom][key.size], move.item.movable as Step);
      move.by = { ...move.by, [step]: (move.by[step] ?? 0) + key.direction };
      this.ask();
    }
    return true;
  }

  drop(): void {
    const { move } = this;
    if (!move) return;
    const anything = Object.values(move.by).some((steps) => steps !== 0);
    if (!anything || move.answer?.refused) {
      this.cancel();
      return;
    }
    move.saving = true;
    this.host.send('move-drop', this.question(move));
    this.draw();
  }

  cancel(): void {
    if (!this.move) return;
    const { item, keys } = this.move;
    this.end();
    if (!keys) return;
    // the steps took the view along; what was put back is what one wants to see
    this.host.reveal(this.host.stage.xOf(item));
    this.host.say(fill(this.host.texts().moveRestored, { when: item.when }));
  }

  /** What the server made of the question; answers to earlier questions are old. */
  put(answer: MoveAnswer): void {
    const { move } = this;
    if (!move || answer.seq !== this.seq || answer.id !== move.item.id) return;
    if (answer.refused && move.keys) {
      this.host.say(answer.refused);
      move.by = move.good;
      return;
    }
    move.answer = answer;
    if (!answer.refused) move.good = move.by;
    if (move.keys) this.host.reveal(this.landing(move));
    if (!answer.refused) this.host.say(answer.when);
    this.draw();
  }

  /** It is saved, or was put back. */
  end(): void {
    this.lift(false);
    this.move = null;
    this.draw();
  }

  /** A new picture was drawn; the stop that is on the move looks lifted in it too. */
  redraw(): void {
    if (!this.move) return;
    this.lift(true);
    this.draw();
  }

  private choosePart(part: Part): void {
    const { move } = this;
    if (!move) return;
    if (part !== 'whole' && !move.item.ends) {
      this.host.say(this.host.texts().moveNoEnds);
      return;
    }
    const texts = this.host.texts();
    move.part = part;
    move.by = move.good = {};
    move.answer = null;
    this.host.say({ whole: texts.moveWhole, start: texts.moveStart, end: texts.moveEnd }[part]);
    this.draw();
  }

  private hint(): string {
    const texts = this.host.texts();
    const { usual, fine, coarse } = STEPS[this.host.stage.setting.zoom];
    const least = this.move?.item.movable as Step;
    const word = (step: Step): string => texts.steps[atLeast(step, least)];
    return fill(texts.moveHint, { usual: word(usual), fine: word(fine), coarse: word(coarse) });
  }

  private question({ item, part, by }: Move): MoveAsk {
    return { seq: ++this.seq, id: item.id, version: item.version, part, by };
  }

  /** Asks once per frame at most. */
  private ask(): void {
    const { move } = this;
    if (!move) return;
    this.asked ||= requestAnimationFrame(() => {
      this.asked = 0;
      if (this.move === move && !move.saving) this.host.send('move-ask', this.question(move));
    });
  }

  private lift(lifted: boolean): void {
    for (const old of this.host.root.querySelectorAll('.stop.lifted')) old.classList.remove('lifted');
    if (!lifted || !this.move) return;
    this.host.root.querySelector(`.piece [data-key="i:${CSS.escape(this.move.item.id)}"]`)?.classList.add('lifted');
  }

  private landing({ item, part, answer }: Move): number {
    const { scale } = this.host.stage.setting;
    const at = part === 'start' ? (answer?.dueFrom ?? item.from) : (answer?.dueTo ?? item.dueTo ?? item.to);
    return at ? scale.x(dayOf(at) - (part === 'start' ? 0 : 0.5)) : this.host.stage.xOf(item);
  }

  private draw(): void {
    const layer = this.host.root.querySelector('.moving') as HTMLElement;
    const { move } = this;
    layer.classList.toggle('on', move !== null);
    const hint = this.host.root.querySelector('.hint') as HTMLElement | null;
    if (hint) hint.textContent = move?.keys ? this.hint() : '';
    if (!move) {
      render(nothing, layer);
      return;
    }
    const { item, answer, keys, dx } = move;
    const { metrics, scale } = this.host.stage.setting;
    const begin = this.landing({ ...move, answer: null });
    const land = this.landing(move);
    const y = this.host.yOf(item);
    const from = answer?.dueFrom ?? item.dueFrom;
    const to = answer?.dueTo ?? item.dueTo;
    const colour = `var(${this.host.stage.setting.lanes.find((lane) => lane.id === item.lane)?.colour ?? ''}, var(--ink))`;
    const words = move.saving ? this.host.texts().moveSaving : (answer?.refused ?? answer?.when ?? item.when);
    render(
      html`<i class="path" style=${`left:${Math.min(begin, land)}px;width:${Math.abs(land - begin)}px;top:${y}px`}></i>
        ${from && to ? html`<i class="stretch" style=${`--c:${colour};left:${scale.x(dayOf(from))}px;width:${scale.x(dayOf(to)) - scale.x(dayOf(from))}px;top:${y}px`}></i>` : nothing}
        <i class="land" style=${`left:${land}px;top:${metrics.axis}px`}></i>
        <span class="hand ${signClass(item)}" style=${`--c:${colour};left:${keys || move.saving ? land : begin + dx}px;top:${y}px`}>
          ${move.part === 'whole' ? html`<svg viewBox="0 0 28 28">${sign(item)}</svg>` : html`<i class="end"></i>`}
          <b class=${answer?.refused ? 'late' : ''}>${words}</b>
        </span>`,
      layer,
    );
  }
}

function atLeast(step: Step, least: Step): Step {
  return ORDER[Math.max(ORDER.indexOf(step), ORDER.indexOf(least))];
}
