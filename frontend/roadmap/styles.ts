import { css } from 'lit';

/*
 * Colours come from the page as `--spoor-*`, with the light theme's as what is used without them. Everything that
 * carries meaning by colour carries it by shape or word too.
 */
export const styles = css`
  :host {
    --ink: var(--spoor-ink, #14213d);
    --ink-2: var(--spoor-ink-2, #4a5568);
    --paper: var(--spoor-paper, #fff);
    --ground: var(--spoor-ground, #f5f6f9);
    --grid: var(--spoor-line, #d9dee7);
    --now: var(--spoor-now, #ffc917);
    --now-ink: var(--spoor-now-ink, #14213d);
    --late: var(--spoor-late, #b3261e);
    --focus: var(--spoor-focus, var(--ink));
    display: block;
    color: var(--ink);
    background: var(--paper);
    border: 1px solid var(--grid);
    border-radius: 14px;
    overflow: hidden;
    font-size: 0.8125rem;
    line-height: 1.35;
    font-variant-numeric: tabular-nums;
  }
  :host([hidden]) {
    display: none;
  }
  .frame {
    display: flex;
    flex-direction: column;
    height: 100%;
    max-height: inherit;
  }
  .scroller {
    position: relative;
    overflow: auto;
    flex: 1 1 auto;
    min-height: 0;
    overscroll-behavior-x: contain;
    cursor: grab;
    scrollbar-width: thin;
    scrollbar-color: var(--grid) transparent;
  }
  .scroller.dragging {
    cursor: grabbing;
    user-select: none;
  }
  .content {
    position: relative;
  }
  .sr {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  /* Time */
  .axis {
    position: sticky;
    top: 0;
    z-index: 7;
    height: var(--axis-h);
    background: linear-gradient(var(--paper) 82%, transparent);
  }
  .corner {
    position: sticky;
    left: 0;
    z-index: 2;
    width: var(--title-w);
    height: 100%;
    background: var(--paper);
  }
  .names,
  .grid,
  .bands,
  .pieces,
  .rail {
    position: absolute;
    left: var(--title-w);
    top: 0;
  }
  .year {
    position: absolute;
    top: 9px;
    font-weight: 700;
    font-size: 0.875rem;
  }
  .year span {
    position: sticky;
    left: var(--title-w);
    padding-left: 9px;
  }
  .tick {
    position: absolute;
    top: 30px;
    padding-left: 9px;
    color: var(--ink-2);
    white-space: nowrap;
  }
  .tick::first-letter {
    text-transform: var(--tick-case, none);
  }
  .grid {
    bottom: 0;
    z-index: 0;
  }
  .grid i {
    position: absolute;
    top: calc(var(--axis-h) - 22px);
    bottom: 0;
    border-left: 1px solid color-mix(in srgb, var(--grid) 62%, transparent);
  }
  .grid i.strong {
    top: 12px;
    border-left-color: color-mix(in srgb, var(--ink-2) 42%, var(--grid));
  }
  .today {
    position: absolute;
    z-index: 2;
    top: calc(var(--axis-h) - 14px);
    bottom: 0;
    width: 4px;
    margin-left: -2px;
    background: var(--now);
    pointer-events: none;
  }
  .flag {
    position: absolute;
    bottom: 2px;
    translate: -50% 0;
    padding: 1px 11px 2px;
    border-radius: 11px;
    background: var(--now);
    color: var(--now-ink);
    font-weight: 700;
    font-size: 0.75rem;
    white-space: nowrap;
  }

  /* Lanes */
  .lane {
    position: relative;
    height: var(--lane-h);
  }
  .title {
    position: sticky;
    left: 0;
    z-index: 6;
    width: var(--title-w);
    height: 100%;
    pointer-events: none;
    background: linear-gradient(to right, var(--paper) 92%, transparent);
  }
  .who {
    position: absolute;
    top: calc(var(--line-y) - 22px);
    left: 14px;
    right: 24px;
    min-height: 44px;
    display: flex;
    align-items: center;
    gap: 10px;
    font-weight: 600;
    font-size: 0.84375rem;
    line-height: 1.25;
  }
  .words {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 3;
    overflow: hidden;
    text-wrap: balance;
  }
  .badge {
    flex: none;
    width: 30px;
    height: 30px;
    border-radius: 50%;
    background: var(--c);
    color: var(--paper);
    font-weight: 700;
    font-size: 0.9375rem;
    line-height: 30px;
    text-align: center;
  }
  .badge.line {
    position: relative;
  }
  .badge.line::after {
    content: '';
    position: absolute;
    inset: 8px;
    border: 3px solid var(--paper);
    border-radius: 50%;
  }
  .rail {
    z-index: 1;
    top: calc(var(--line-y) - 3px);
    width: var(--rail-w);
    height: 6px;
    border-radius: 3px;
    background: var(--c);
  }
  .programme .rail {
    background: linear-gradient(var(--c) 2px, transparent 2px 4px, var(--c) 4px);
  }
  .piece {
    position: absolute;
    top: 0;
    z-index: 4;
  }
  .stems {
    position: absolute;
    overflow: visible;
    width: 1px;
    height: 1px;
    fill: none;
    stroke: var(--c);
  }
  .stems > path {
    stroke-width: 2;
    opacity: 0.32;
  }
  .stems > .slip {
    stroke-width: 1.5;
    stroke-dasharray: 1 4;
    stroke-linecap: round;
    opacity: 1;
  }
  .adopted {
    fill: var(--paper);
    stroke: var(--c, var(--ink-2));
    stroke-width: 2;
    stroke-dasharray: 3.2 2.7;
  }

  /* Bands */
  .band {
    position: absolute;
    z-index: 1;
    height: 30px;
    margin-top: -15px;
    background: color-mix(in srgb, var(--c) 26%, transparent);
    mask-image: linear-gradient(to right, transparent, #000 var(--in), #000 calc(100% - var(--out)), transparent);
  }
  .band.hung {
    height: 8px;
    margin-top: -4px;
  }
  .band.phase {
    background: color-mix(in srgb, var(--c) 38%, transparent);
  }
  .band.phase.on-line {
    height: 18px;
    margin-top: -9px;
  }
  .band.late {
    background: color-mix(in srgb, var(--late) 22%, transparent);
  }
  .band.dropped {
    opacity: 0.4;
  }

  /* Stops */
  .stop {
    position: absolute;
    width: 28px;
    height: 28px;
    margin: -14px 0 0 -14px;
    color: inherit;
    text-decoration: none;
    cursor: pointer;
    scroll-margin: calc(var(--axis-h) + 20px) 60px 60px calc(var(--title-w) + 40px);
  }
  .stop svg,
  .legend svg,
  .list svg {
    display: block;
    width: 28px;
    height: 28px;
    overflow: visible;
  }
  .sign,
  .legend {
    --s: var(--c, var(--ink));
  }
  .sign.late {
    --s: var(--late);
  }
  .o {
    fill: var(--paper);
    stroke: var(--s);
    stroke-width: 3.5;
    stroke-linejoin: round;
  }
  .f {
    fill: var(--s);
  }
  .m {
    fill: none;
    stroke: var(--s);
    stroke-width: 2.2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .wait {
    fill: var(--paper);
    stroke: var(--ink);
    stroke-width: 1.8;
  }
  .unsure .o {
    stroke-width: 2;
  }
  .dropped .o {
    stroke-width: 1.8;
  }
  .dropped .name,
  .dropped b {
    text-decoration: line-through;
    color: var(--ink-2);
  }
  .name {
    position: absolute;
    top: 50%;
    translate: 0 -50%;
    margin-left: 14px;
    padding: 1px 4px;
    border-radius: 5px;
    background: color-mix(in srgb, var(--paper) 84%, transparent);
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
    text-align: center;
    box-sizing: border-box;
  }
  .above .name {
    top: calc(50% - var(--row-h));
  }
  .below .name {
    top: calc(50% + var(--row-h) + 4px);
  }
  .right .name {
    text-align: left;
  }
  .left .name {
    text-align: right;
  }
  .stop.late .name {
    color: var(--late);
    font-weight: 600;
  }
  .stop:hover {
    z-index: 2;
  }
  .stop:hover .name {
    text-decoration: underline;
    text-underline-offset: 2px;
  }
  .stop:hover svg {
    scale: 1.14;
  }
  .stop:focus-visible {
    z-index: 3;
    outline: none;
  }
  .stop:focus-visible svg {
    border-radius: 50%;
    outline: 3px solid var(--focus);
    outline-offset: 1px;
    background: var(--paper);
  }
  .stop:focus-visible .name {
    background: var(--paper);
    box-shadow: 0 0 0 2px var(--focus);
  }
  .stop.changed svg {
    border-radius: 50%;
    animation: changed 1.6s ease-out 2;
  }
  @keyframes changed {
    from {
      box-shadow: 0 0 0 0 var(--s);
    }
    to {
      box-shadow: 0 0 0 14px transparent;
    }
  }
  button {
    font: inherit;
    color: inherit;
    cursor: pointer;
  }
  .more {
    position: absolute;
    translate: -50% -50%;
    min-width: 36px;
    height: 24px;
    padding: 0 7px;
    border: 2px solid var(--c);
    border-radius: 12px;
    background: var(--paper);
    font-size: 0.75rem;
    font-weight: 700;
    line-height: 18px;
    white-space: nowrap;
  }
  .more.late {
    border-color: var(--late);
    color: var(--late);
  }
  .more:hover {
    background: var(--ground);
  }
  button:focus-visible,
  .list a:focus-visible {
    outline: 3px solid var(--focus);
    outline-offset: 1px;
  }
`;
