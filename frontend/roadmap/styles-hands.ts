import { css } from 'lit';

/** What hands do: moving, drawing a dependency, folding. */
export const handStyles = css`
  .grips,
  .moving {
    position: absolute;
    top: 0;
    left: var(--title-w);
    z-index: 5;
    width: 0;
    height: 0;
  }
  .links.tying {
    z-index: 5;
    left: var(--title-w);
    width: var(--rail-w);
    height: 100%;
    display: none;
  }
  .links.tying.on {
    display: block;
  }
  .grip {
    position: absolute;
    width: 12px;
    height: 26px;
    margin: -13px 0 0 -6px;
    box-sizing: border-box;
    border: 2px solid var(--ink);
    border-radius: 6px;
    background: var(--paper);
    cursor: ew-resize;
    touch-action: none;
  }
  .grip.tie {
    width: 18px;
    height: 18px;
    margin: -9px 0 0 -9px;
    border-radius: 50%;
    cursor: crosshair;
  }
  .grip.tie::after {
    content: '';
    position: absolute;
    inset: 3px;
    border: 2px dashed var(--ink);
    border-radius: 50%;
  }
  .stop.lifted {
    opacity: 0.35;
  }
  .moving {
    pointer-events: none;
  }
  .moving > * {
    position: absolute;
  }
  .moving .path {
    border-top: 2px dashed var(--ink-2);
  }
  .moving .stretch {
    height: 24px;
    margin-top: -12px;
    border-radius: 6px;
    background: color-mix(in srgb, var(--c) 30%, transparent);
  }
  .moving .land {
    width: 0;
    height: 4000px;
    border-left: 2px solid var(--ink);
    opacity: 0.5;
  }
  .content:has(.moving.on) {
    overflow: clip;
  }
  .moving .hand {
    width: max-content;
  }
  .moving .hand svg {
    position: absolute;
    width: 28px;
    height: 28px;
    margin: -14px 0 0 -14px;
    overflow: visible;
    filter: drop-shadow(0 2px 4px rgb(10 18 38 / 0.4));
  }
  .moving .end {
    position: absolute;
    width: 6px;
    height: 28px;
    margin: -14px 0 0 -3px;
    border-radius: 3px;
    background: var(--ink);
  }
  .moving .hand b {
    position: absolute;
    top: -46px;
    left: 0;
    translate: -50% 0;
    width: max-content;
    max-width: 300px;
    padding: 4px 12px;
    border-radius: 14px;
    background: var(--ink);
    color: var(--paper);
    font-weight: 600;
    text-align: center;
  }
  .moving .hand b.late {
    background: var(--late);
  }
  .hint {
    position: sticky;
    bottom: 0;
    z-index: 8;
    margin: 0;
    padding: 8px 14px;
    border-top: 1px solid var(--grid);
    background: var(--now);
    color: var(--now-ink);
    font-weight: 600;
  }
  .hint:empty {
    display: none;
  }
  .card .keys {
    margin-top: 6px;
    font-size: 0.75rem;
  }

  .fold {
    flex: none;
    width: 24px;
    height: 24px;
    padding: 4px;
    border: 0;
    border-radius: 6px;
    background: none;
    pointer-events: auto;
  }
  .fold + .fold {
    margin-left: -8px;
  }
  .words + .fold {
    margin-left: auto;
  }
  .fold:hover {
    background: var(--ground);
  }
  .fold svg {
    display: block;
    width: 16px;
    height: 16px;
    fill: none;
    stroke: var(--ink-2);
    stroke-width: 1.8;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .line .who {
    padding-left: 40px;
    font-weight: 500;
  }
  .line .rail {
    top: calc(var(--line-y) - 2px);
    height: 4px;
  }
  .folded .rail {
    top: calc(var(--line-y) - 1.5px);
    height: 3px;
  }
  .folded .words {
    -webkit-line-clamp: 1;
    text-wrap: wrap;
  }
  .folded .badge {
    width: 24px;
    height: 24px;
    margin: 0 3px;
    line-height: 24px;
    font-size: 0.8125rem;
  }
  .folded .stop .name {
    display: none;
  }
  .folded .stop svg {
    scale: 0.62;
  }
  .folded .more {
    width: 34px;
    height: 20px;
    margin: -10px 0 0 -17px;
    border-width: 1.5px;
    font-size: 0.6875rem;
    line-height: 15px;
  }
  :host([narrow]) .folded .who {
    top: 2px;
  }
  @media (pointer: coarse) {
    .stop {
      -webkit-touch-callout: none;
    }
  }
  .grip.wide {
    width: 20px;
    height: 36px;
    margin: -18px 0 0 -10px;
  }
  .grip.tie.wide {
    width: 28px;
    height: 28px;
    margin: -14px 0 0 -14px;
  }
  /* 44 pixels to hit, whatever is to be seen */
  .grip.wide::before {
    content: '';
    position: absolute;
    inset: -6px -14px;
  }
  .grip.tie.wide::before {
    inset: -10px;
  }
`;
