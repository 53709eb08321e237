import { css } from 'lit';

/*
 * Colours come from the page as `--spoor-*`, with the light theme's as what is used without them. Everything that
 * carries meaning by colour carries it by shape or word too.
 */
export const baseStyles = css`
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
    overflow: clip;
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
`;
