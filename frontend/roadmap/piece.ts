import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { styleMap } from 'lit/directives/style-map.js';
import { fill, type Item, type Texts } from './contract.js';
import { ADOPTED, sign, signClass } from './shapes.js';
import { rowY, type Metrics } from './metrics.js';
import type { Band } from './bands.js';
import type { Entry } from './layout.js';

/*
 * One lane in one tile: its stops with their names, its chips, and what hangs between them and the line. Bands are
 * drawn per lane, because they reach over the edges of tiles.
 */

export function pieceTemplate(entries: readonly Entry[], metrics: Metrics, texts: Texts): TemplateResult {
  const stems = entries.filter((entry) => entry.row > 0);
  return html`<svg class="stems" aria-hidden="true">
      <path d=${stems.map((entry) => `M${round(entry.x)} ${metrics.line}V${rowY(metrics, entry.row)}`).join('')}></path>
      ${entries.filter((entry) => entry.ghost !== null).map((entry) => ghost(entry, entry.ghost as number, metrics))}
    </svg>
    ${repeat(
      entries,
      (entry) => entry.key,
      (entry) => (entry.label ? stop(entry, metrics) : chip(entry, metrics, texts)),
    )}`;
}

function ghost(entry: Entry, x: number, metrics: Metrics): SVGTemplateResult {
  const y = rowY(metrics, entry.row);
  return svg`<path class="slip" d=${`M${round(x)} ${y}H${round(entry.x)}`}></path>
    <g transform=${`translate(${round(x)} ${y})`}>${ADOPTED}</g>`;
}

function stop(entry: Entry, metrics: Metrics): TemplateResult {
  const item = entry.items[0];
  const label = entry.label;
  return html`<a
    class="stop ${signClass(item)} ${label?.side ?? ''}"
    href=${item.href}
    tabindex="-1"
    draggable="false"
    data-key=${entry.key}
    aria-label=${item.spoken}
    style=${styleMap({ left: `${round(entry.x)}px`, top: `${rowY(metrics, entry.row)}px` })}
    ><svg viewBox="-14 -14 28 28" aria-hidden="true">${sign(item)}</svg
    >${label
      ? html`<span class="name" style=${styleMap({ left: `${round(label.x - entry.x)}px`, width: `${round(label.width)}px` })}>${item.title}</span>`
      : nothing}</a
  >`;
}

function chip(entry: Entry, metrics: Metrics, texts: Texts): TemplateResult {
  const n = entry.items.length;
  const when = entry.items[0].when;
  return html`<button
    type="button"
    class="more ${entry.items.some((item) => item.late) ? 'late' : ''}"
    tabindex="-1"
    data-key=${entry.key}
    aria-haspopup="dialog"
    aria-label=${fill(texts.more, { n, when })}
    style=${styleMap({ left: `${round(entry.x)}px`, top: `${rowY(metrics, entry.row)}px` })}
  >
    +${n}
  </button>`;
}

export interface PlacedBand {
  item: Item;
  band: Band;
  row: number;
}

export function bandsTemplate(bands: readonly PlacedBand[], metrics: Metrics): TemplateResult {
  return html`${repeat(
    bands,
    ({ item }) => item.id,
    ({ item, band, row }) => {
      const phase = item.kind === 'phase';
      return html`<div
        class="band ${phase ? 'phase' : ''} ${row === 0 ? 'on-line' : 'hung'} ${item.late ? 'late' : ''} ${item.state === 'DROPPED' ? 'dropped' : ''}"
        style=${styleMap({
          left: `${round(band.x)}px`,
          width: `${round(band.width)}px`,
          top: `${rowY(metrics, row)}px`,
          '--in': `${round(band.fadeIn)}px`,
          '--out': `${round(band.fadeOut)}px`,
        })}
      ></div>`;
    },
  )}`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
