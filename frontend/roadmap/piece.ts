import { html, render, svg, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { fill, type Item, type Lane, type Texts } from './contract.js';
import { hrefOf, spokenItem } from './spoken.js';
import { ADOPTED, sign, signClass, signKey } from './shapes.js';
import { rowY, type Metrics } from './metrics.js';
import type { Band } from './bands.js';
import type { Entry } from './layout.js';

/*
 * One lane in one tile: its stops with their names, its chips, and what hangs between them and the line. Stops are made
 * by hand from copies, not by a template: hundreds of them come into view in one frame. They are kept by key, so that a
 * stop that has the focus keeps it when the plan is drawn anew. Bands are drawn per lane, because they reach over the
 * edges of tiles.
 */

const SVG = 'http://www.w3.org/2000/svg';

export function drawPiece(piece: HTMLElement, entries: readonly Entry[], metrics: Metrics, lane: Lane, texts: Texts): void {
  const known = new Map<string, HTMLElement>();
  for (const element of piece.querySelectorAll<HTMLElement>('[data-key]')) known.set(element.dataset.key ?? '', element);
  const under = underlay(entries, metrics);
  if (piece.firstChild) piece.firstElementChild?.replaceWith(under);
  else piece.append(under);
  let last: Element = under;
  for (const entry of entries) {
    const old = known.get(entry.key);
    known.delete(entry.key);
    const element = old ?? (entry.label ? newStop() : newChip());
    if (entry.label) dressStop(element as HTMLAnchorElement, entry, lane, texts);
    else dressChip(element, entry, texts, metrics.maxRows === 0);
    element.style.left = `${round(entry.x)}px`;
    element.style.top = `${rowY(metrics, entry.row)}px`;
    // Moving an element takes its focus away, so one that stands right is left alone.
    if (last.nextElementSibling !== element) last.after(element);
    last = element;
  }
  for (const gone of known.values()) gone.remove();
}

/** Stems from the line to the stops that hang under it, and the dashed circles with the slip since. */
function underlay(entries: readonly Entry[], metrics: Metrics): SVGSVGElement {
  const under = document.createElementNS(SVG, 'svg');
  under.setAttribute('class', 'stems');
  under.setAttribute('aria-hidden', 'true');
  const stems = document.createElementNS(SVG, 'path');
  stems.setAttribute('d', entries.map(({ x, row }) => (row > 0 ? `M${round(x)} ${metrics.line}V${rowY(metrics, row)}` : '')).join(''));
  under.append(stems);
  const ghosts = entries.filter((entry) => entry.ghost !== null);
  if (ghosts.length === 0) return under;
  const group = document.createElementNS(SVG, 'g');
  render(
    ghosts.map(({ x, row, ghost }) => {
      const y = rowY(metrics, row);
      const at = round(ghost ?? x);
      return svg`<path class="slip" d=${`M${at} ${y}H${round(x)}`}></path><g transform=${`translate(${at - 14} ${y - 14})`}>${ADOPTED}</g>`;
    }),
    group as unknown as HTMLElement,
  );
  under.append(group);
  return under;
}

const signs = new Map<string, Node>();

/** A fresh copy of the sign of an item; each different sign is made once. */
function signElement(item: Item, key: string): Node {
  let made = signs.get(key);
  if (!made) {
    const box = document.createElement('div');
    render(html`<svg viewBox="0 0 28 28" aria-hidden="true">${sign(item)}</svg>`, box);
    signs.set(key, (made = box.querySelector('svg') as Node));
  }
  return made.cloneNode(true);
}

function newStop(): HTMLElement {
  const element = document.createElement('a');
  element.tabIndex = -1;
  element.draggable = false;
  element.append(document.createElement('svg'), document.createElement('span'));
  (element.lastChild as HTMLElement).className = 'name';
  return element;
}

function dressStop(element: HTMLAnchorElement, { key, items, label, x }: Entry, lane: Lane, texts: Texts): void {
  const [item] = items;
  const look = signKey(item);
  element.dataset.key = key;
  if (element.dataset.sign !== look) {
    element.dataset.sign = look;
    element.firstElementChild?.replaceWith(signElement(item, look));
  }
  const changed = element.classList.contains('changed') ? ' changed' : '';
  element.className = `stop ${signClass(item)} ${label?.side ?? ''}${changed}`;
  element.setAttribute('href', hrefOf(item, texts));
  element.setAttribute('aria-label', spokenItem(item, lane, texts));
  const name = element.lastElementChild as HTMLElement;
  name.textContent = item.title;
  // Only a name that is too long is clipped: the browser sorts every clip anew in each frame of scrolling.
  name.classList.toggle('cut', label !== null && label.width < label.whole);
  name.style.left = `${round((label?.x ?? x) - x)}px`;
  name.style.width = `${round(label?.width ?? 0)}px`;
}

function newChip(): HTMLElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.tabIndex = -1;
  element.setAttribute('aria-haspopup', 'dialog');
  return element;
}

function dressChip(element: HTMLElement, { key, items }: Entry, texts: Texts, bare: boolean): void {
  element.dataset.key = key;
  element.className = items.some((item) => item.late) ? 'more late' : 'more';
  element.textContent = `${bare ? '' : '+'}${items.length}`;
  element.setAttribute('aria-label', fill(texts.more, { n: items.length, when: items[0].when }));
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
      const names = ['band', row === 0 ? 'on-line' : 'hung', item.kind === 'phase' ? 'phase' : '', item.late ? 'late' : '', item.state === 'DROPPED' ? 'dropped' : ''];
      return html`<div
        data-band=${item.id}
        class=${names.join(' ')}
        style=${`left:${round(band.x)}px;width:${round(band.width)}px;top:${rowY(metrics, row)}px;--in:${round(band.fadeIn)}px;--out:${round(band.fadeOut)}px`}
      ></div>`;
    },
  )}`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
