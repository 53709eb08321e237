import { svg, type SVGTemplateResult } from 'lit';
import type { Item, State } from './contract.js';

/*
 * The signs. The outline tells the kind (circle, diamond for a decision, triangle when the date has passed), what is
 * inside it tells the state, so that no state depends on colour. Drawn in a box of 24 around the origin; colours come
 * from the style sheet: `.o` outline, `.f` filled, `.m` mark.
 */

const CIRCLE = svg`<circle class="o" r="8.5"></circle>`;
const DIAMOND = svg`<path class="o" d="M0-10.5L10.5 0 0 10.5-10.5 0Z"></path>`;
const TRIANGLE = svg`<path class="o" d="M0-10.5L11 8.5H-11Z"></path>`;
const NOTHING = svg``;

const MARKS: Record<State, { circle: SVGTemplateResult; diamond: SVGTemplateResult }> = {
  PLANNED: { circle: NOTHING, diamond: NOTHING },
  IN_PROGRESS: {
    circle: svg`<path class="f" d="M0-8.5A8.5 8.5 0 0 0 0 8.5Z"></path>`,
    diamond: svg`<path class="f" d="M0-10.5L-10.5 0 0 10.5Z"></path>`,
  },
  REACHED: {
    circle: svg`<circle class="f" r="8.5"></circle>`,
    diamond: svg`<path class="f" d="M0-10.5L10.5 0 0 10.5-10.5 0Z"></path>`,
  },
  ON_HOLD: both(svg`<path class="m" d="M-2.4-3.2V3.2M2.4-3.2V3.2"></path>`),
  NOT_MET: both(svg`<path class="m" d="M-3.3-3.3L3.3 3.3M3.3-3.3L-3.3 3.3"></path>`),
  DROPPED: both(svg`<path class="m strike" d="M-9 9L9-9"></path>`),
  HANDED_OVER: both(svg`<path class="m" d="M-4 0H3.6M.6-3.2L3.8 0 .6 3.2"></path>`),
  UNKNOWN: both(svg`<path class="m" d="M-2.3-2.3A2.4 2.4 0 1 1 0 .6V1.4M0 4V4.4"></path>`),
};

function both(mark: SVGTemplateResult): { circle: SVGTemplateResult; diamond: SVGTemplateResult } {
  return { circle: mark, diamond: mark };
}

/** What a sign needs to know of an item. */
export type Signed = Pick<Item, 'kind' | 'state' | 'late' | 'certainty' | 'waiting'>;

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
  return [item.state, item.kind === 'decision', item.late, item.waiting].join();
}

/** The sign of an item, to be put into an `<svg viewBox="-14 -14 28 28">`. */
export function sign(item: Signed): SVGTemplateResult {
  if (item.late) {
    const mark = item.state === 'IN_PROGRESS' ? svg`<path class="f" d="M0-10.5V8.5H-11Z"></path>` : svg`<path class="m" d="M0-3.4V2M0 4.9V5.2"></path>`;
    return svg`${TRIANGLE}${mark}${waitingMark(item)}`;
  }
  const diamond = item.kind === 'decision';
  const mark = MARKS[item.state] ?? MARKS.UNKNOWN;
  return svg`${diamond ? DIAMOND : CIRCLE}${diamond ? mark.diamond : mark.circle}${waitingMark(item)}`;
}

/** Waits for another stop: a small ring beside the sign. */
function waitingMark(item: Signed): SVGTemplateResult {
  return item.waiting ? svg`<circle class="wait" cx="9.5" cy="-9.5" r="3.2"></circle>` : NOTHING;
}

/** Where it was adopted: the dashed circle. */
export const ADOPTED = svg`<circle class="adopted" r="7.5"></circle>`;
