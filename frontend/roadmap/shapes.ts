import { svg, type SVGTemplateResult } from 'lit';
import type { Item, State } from './contract.js';

/*
 * The signs. The outline tells the kind (circle, diamond for a decision, triangle when the date has passed), what is
 * inside it tells the state, so that no state depends on colour. Drawn in a box of 28 pixels at its own size, which the
 * browser can paint without a transformation for each; colours come from the style sheet: `.o` outline, `.f` filled,
 * `.m` mark.
 */

const CIRCLE = svg`<circle class="o" cx="14" cy="14" r="8.5"></circle>`;
const DIAMOND = svg`<path class="o" d="M14 3.5l10.5 10.5-10.5 10.5L3.5 14Z"></path>`;
const TRIANGLE = svg`<path class="o" d="M14 3.5l11 19H3Z"></path>`;
const NOTHING = svg``;

const MARKS: Record<State, { circle: SVGTemplateResult; diamond: SVGTemplateResult }> = {
  PLANNED: { circle: NOTHING, diamond: NOTHING },
  IN_PROGRESS: {
    circle: svg`<path class="f" d="M14 5.5A8.5 8.5 0 0 0 14 22.5Z"></path>`,
    diamond: svg`<path class="f" d="M14 3.5L3.5 14 14 24.5Z"></path>`,
  },
  REACHED: {
    circle: svg`<circle class="f" cx="14" cy="14" r="8.5"></circle>`,
    diamond: svg`<path class="f" d="M14 3.5l10.5 10.5-10.5 10.5L3.5 14Z"></path>`,
  },
  ON_HOLD: both(svg`<path class="m" d="M11.6 10.8v6.4m4.8-6.4v6.4"></path>`),
  NOT_MET: both(svg`<path class="m" d="M10.7 10.7l6.6 6.6m0-6.6l-6.6 6.6"></path>`),
  DROPPED: both(svg`<path class="m" d="M5 23L23 5"></path>`),
  HANDED_OVER: both(svg`<path class="m" d="M10 14h7.6m-3-3.2l3.2 3.2-3.2 3.2"></path>`),
  UNKNOWN: both(svg`<path class="m" d="M11.7 11.7a2.4 2.4 0 1 1 2.3 2.9v.8m0 2.6v.4"></path>`),
};

function both(mark: SVGTemplateResult): { circle: SVGTemplateResult; diamond: SVGTemplateResult } {
  return { circle: mark, diamond: mark };
}

/** What a sign needs to know of an item. */
export type Signed = Pick<Item, 'kind' | 'state' | 'late' | 'certainty' | 'waiting' | 'turn'>;

/** The class names that carry the colour and weight of a sign. */
export function signClass(item: Signed): string {
  const names = ['sign'];
  if (item.late) names.push('late');
  if (item.state === 'DROPPED') names.push('dropped');
  if (item.certainty === 'possible' || item.certainty === 'intended') names.push('unsure');
  return names.join(' ');
}

/** Equal for items with the same sign. */
export function signKey(item: Signed): string {
  return [item.state, item.kind === 'decision', item.late, item.waiting, item.turn].join();
}

/** The sign of an item, to be put into an `<svg viewBox="0 0 28 28">`. */
export function sign(item: Signed): SVGTemplateResult {
  if (item.late) {
    const mark = item.state === 'IN_PROGRESS' ? svg`<path class="f" d="M14 3.5v19H3Z"></path>` : svg`<path class="m" d="M14 10.6v5.4m0 2.9v.3"></path>`;
    return svg`${TRIANGLE}${mark}${waitingMark(item)}${turnMark(item)}`;
  }
  const diamond = item.kind === 'decision';
  const mark = MARKS[item.state] ?? MARKS.UNKNOWN;
  return svg`${diamond ? DIAMOND : CIRCLE}${diamond ? mark.diamond : mark.circle}${waitingMark(item)}${turnMark(item)}`;
}

/** Waits for another stop: a small ring beside the sign. */
function waitingMark(item: Signed): SVGTemplateResult {
  return item.waiting ? svg`<circle class="wait" cx="23.5" cy="4.5" r="3.2"></circle>` : NOTHING;
}

const TURNS = { added: 'M20.6 23h4.8M23 20.6v4.8', reached: 'M20.7 23.2l1.7 1.7 2.9-3.5', dropped: 'M21.2 21.2l3.6 3.6m0-3.6l-3.6 3.6' };

/** What became of it between two plannings: a plus, a tick or a cross at the lower right. */
function turnMark({ turn }: Signed): SVGTemplateResult {
  if (!turn) return NOTHING;
  return svg`<circle class="turn" cx="23" cy="23" r="5.2"></circle><path class="turned" d=${TURNS[turn === 'gone' ? 'dropped' : turn]}></path>`;
}

/** Where it was adopted: the dashed circle. */
export const ADOPTED = svg`<circle class="adopted" cx="14" cy="14" r="7.5"></circle>`;
