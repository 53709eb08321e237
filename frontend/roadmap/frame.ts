import { html, nothing, svg, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { styleMap } from 'lit/directives/style-map.js';
import { fill, type Item, type Lane, type State, type Texts, type Zoom } from './contract.js';
import { ticks, years, type TimeScale } from './axis.js';
import { ADOPTED, sign, signClass } from './shapes.js';
import { folded, type Metrics } from './metrics.js';
import type { Setting } from './stage.js';

/* The parts around the stops: time above, names at the left, the lane without dates and the legend below. */

export interface Frame {
  setting: Setting;
  /** The moment of the working date that the yellow line stands on. */
  today: number;
  unplanned: Record<string, number>;
  linksHidden: boolean;
  /** What was last announced. */
  said: string;
  scrolled: () => void;
  openUnplanned: (lane: string) => void;
  /** Whoever reads may move something. */
  planner: boolean;
  fold: (lane: Lane, lines: boolean) => void;
}

export function frameTemplate({ setting, today, unplanned, linksHidden, said, scrolled, openUnplanned, planner, fold }: Frame): TemplateResult {
  const { scale, metrics, texts, lanes } = setting;
  const sizes = {
    '--title-w': `${metrics.title}px`,
    '--axis-h': `${metrics.axis}px`,
    '--line-y': `${metrics.line}px`,
    '--row-h': `${metrics.row}px`,
    '--rail-w': `${scale.width}px`,
  };
  const now = { left: `${metrics.title + scale.x(today)}px` };
  return html`<section class="frame" aria-label=${texts.label} aria-describedby="help" style=${styleMap(sizes)}>
    <p id="help" class="sr">${texts.help}${planner ? ` ${texts.moveHelp}` : nothing}</p>
    <div class="scroller" @scroll=${scrolled}>
      <div class="content" style=${styleMap({ width: `${metrics.title + scale.width}px` })}>
        <div class="axis" aria-hidden="true">
          <div class="names"></div>
          <span class="flag" style=${styleMap(now)}>${texts.today}</span>
          <div class="corner"></div>
        </div>
        <div class="grid" aria-hidden="true"></div>
        <div class="today" style=${styleMap(now)}></div>
        <svg class="links" aria-hidden="true"></svg>
        ${repeat(
          lanes,
          (lane) => lane.id,
          (lane) => laneTemplate(lane, texts, metrics, fold),
        )}
        <div class="grips" aria-hidden="true"></div>
        <svg class="links tying" aria-hidden="true"></svg>
        <div class="moving" aria-hidden="true"></div>
      </div>
    </div>
    <p class="hint" aria-hidden="true"></p>
    ${linksHidden ? html`<p class="note">${texts.linksHidden}</p>` : nothing} ${unplannedTemplate(lanes, unplanned, texts, openUnplanned)} ${legendTemplate(texts, metrics, setting.ghosts)}
    <div class="list" popover="auto" role="dialog"></div>
    <div class="card" popover="manual" aria-hidden="true"></div>
    <div class="sr" aria-live="polite">${said}</div>
  </section>`;
}

export function laneName(lane: Lane, texts: Texts): string {
  return lane.number === null ? lane.title : fill(texts.lane, { number: lane.number, title: lane.title });
}

export function colourOf(lane: Lane): string {
  return `var(${lane.colour}, var(--ink))`;
}

function badge(lane: Lane): TemplateResult {
  return lane.number === null
    ? html`<span class="badge line" aria-hidden="true"></span>`
    : html`<span class="badge" aria-hidden="true" data-number=${lane.number}></span>`;
}

export function laneTemplate(lane: Lane, texts: Texts, metrics: Metrics, fold: (lane: Lane, lines: boolean) => void): TemplateResult {
  const thin = lane.folded ? folded(metrics) : metrics;
  return html`<section
    class="lane ${lane.kind} ${lane.folded ? 'folded' : ''}"
    role="group"
    data-lane=${lane.id}
    aria-label=${laneName(lane, texts)}
    style=${styleMap({ '--c': colourOf(lane), '--line-y': `${thin.line}px` })}
  >
    <div class="title" aria-hidden="true">
      <span class="who">
        ${lane.kind === 'line' ? nothing : badge(lane)}<span class="words">${lane.title}</span>
        ${foldButton(lane.folded ? texts.unfold : texts.fold, lane.folded ? 'M-4-2L0 2 4-2' : 'M-4 2L0-2 4 2', () => fold(lane, false))}
        ${lane.lines === null || lane.folded ? nothing : foldButton(lane.lines ? texts.hideLines : texts.showLines, lane.lines ? 'M-5 0H5' : 'M-5-4H5M-2 0H5M-2 4H5', () => fold(lane, true))}
      </span>
    </div>
    <div class="rail"></div>
    <div class="bands" aria-hidden="true"></div>
    <div class="pieces"></div>
  </section>`;
}

/** For the hand only: keys have F and L, and the menu of the view has both with words. */
function foldButton(label: string, path: string, click: () => void): TemplateResult {
  return html`<button type="button" class="fold" tabindex="-1" title=${label} @click=${click}>
    <svg viewBox="-8 -8 16 16">${svg`<path d=${path}></path>`}</svg>
  </button>`;
}

/** The names of the times, and the lines under them, of the stretch of days that is drawn. */
export function axisTemplate(zoom: Zoom, locale: string, texts: Texts, scale: TimeScale, from: number, to: number): { names: TemplateResult; lines: TemplateResult } {
  const marks = ticks(zoom, locale, texts, scale, from, to);
  return {
    names: html`${years(scale, from, to).map(
      ({ year, x, width }) => html`<div class="year" style=${styleMap({ left: `${x}px`, width: `${width}px` })}><span>${year}</span></div>`,
    )}${marks.map(({ x, label }) => html`<span class="tick" style=${styleMap({ left: `${x}px` })}>${label}</span>`)}`,
    lines: html`${marks.map(({ x, strong }) => html`<i class=${strong ? 'strong' : ''} style=${styleMap({ left: `${x}px` })}></i>`)}`,
  };
}

export function unplannedTemplate(lanes: readonly Lane[], counts: Record<string, number>, texts: Texts, open: (lane: string) => void): TemplateResult | typeof nothing {
  const some = lanes.filter((lane) => (counts[lane.id] ?? 0) > 0);
  if (some.length === 0) return nothing;
  return html`<div class="unplanned" role="group" aria-label=${texts.unplanned}>
    <span class="what" aria-hidden="true">${texts.unplanned}</span>
    ${some.map((lane) => {
      const n = counts[lane.id];
      const name = fill(texts.unplannedOf, { n, lane: laneName(lane, texts) });
      return html`<button type="button" aria-label=${name} title=${lane.title} style=${styleMap({ '--c': colourOf(lane) })} @click=${() => open(lane.id)}>
        ${badge(lane)}<span>${n}</span>
      </button>`;
    })}
  </div>`;
}

const LEGEND: readonly State[] = ['PLANNED', 'IN_PROGRESS', 'REACHED', 'ON_HOLD', 'NOT_MET', 'DROPPED', 'HANDED_OVER', 'UNKNOWN'];

export function legendTemplate(texts: Texts, metrics: Metrics, ghosts: boolean): TemplateResult {
  const plain = { kind: 'event', late: false, certainty: 'certain', waiting: false, turn: null } as const;
  const entry = (item: Pick<Item, 'kind' | 'state' | 'late' | 'certainty' | 'waiting' | 'turn'>, word: string): TemplateResult =>
    html`<li class=${signClass(item)}><svg viewBox="0 0 28 28" aria-hidden="true">${sign(item)}</svg>${word}</li>`;
  return html`<ul class="legend ${metrics.title === 0 ? 'small' : ''}">
    ${LEGEND.map((state) => entry({ ...plain, state }, texts.states[state]))}
    ${entry({ ...plain, kind: 'decision', state: 'PLANNED' }, texts.decision)} ${entry({ ...plain, state: 'PLANNED', late: true }, texts.late)}
    ${entry({ ...plain, state: 'PLANNED', waiting: true }, texts.waiting)}
    ${ghosts ? html`<li><svg viewBox="0 0 28 28" aria-hidden="true">${ADOPTED}</svg>${texts.adopted}</li>` : nothing}
    ${texts.hrefGone
      ? [
          entry({ ...plain, state: 'PLANNED', turn: 'added' }, texts.turnAdded),
          entry({ ...plain, state: 'REACHED', turn: 'reached' }, texts.turnReached),
          entry({ ...plain, state: 'DROPPED', turn: 'dropped' }, texts.turnDropped),
        ]
      : nothing}
    <li><i class="sample"></i>${texts.fading}</li>
    <li>${arrowSample('calm')}${texts.link}</li>
    <li class="late">${arrowSample('broken')}${texts.linkBroken}</li>
  </ul>`;
}

function arrowSample(name: string): TemplateResult {
  return html`<svg class="links sample" viewBox="0 -6 30 12" aria-hidden="true">
    ${svg`<g class=${name}><path class="arrow" d="M1 0H23"></path><path class="head" d="M29 0L21-4V4Z"></path></g>`}
  </svg>`;
}
