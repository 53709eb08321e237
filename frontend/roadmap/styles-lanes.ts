import { css } from 'lit';

/** A lane: its name, its line, what hangs from it, its bands. */
export const laneStyles = css`
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
  .badge::before {
    content: attr(data-number);
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
    stroke: color-mix(in srgb, var(--c) 32%, var(--paper));
  }
  .stems > .slip {
    stroke-width: 1.5;
    stroke-dasharray: 1 4;
    stroke-linecap: round;
    stroke: var(--c);
  }
  .adopted {
    fill: var(--paper);
    stroke: var(--c, var(--ink-2));
    stroke-width: 2;
    stroke-dasharray: 3.2 2.7;
  }

  .band {
    --b: color-mix(in srgb, var(--c) 26%, transparent);
    position: absolute;
    z-index: 1;
    height: 30px;
    margin-top: -15px;
    background: linear-gradient(to right, transparent, var(--b) var(--in), var(--b) calc(100% - var(--out)), transparent);
  }
  .band.hung {
    height: 8px;
    margin-top: -4px;
  }
  .band.phase {
    --b: color-mix(in srgb, var(--c) 38%, transparent);
  }
  .band.phase.on-line {
    height: 18px;
    margin-top: -9px;
  }
  .band.late {
    --b: color-mix(in srgb, var(--late) 22%, transparent);
  }
  .band.dropped {
    --b: color-mix(in srgb, var(--c) 10%, transparent);
  }
`;
