import { css } from 'lit';

/** Arrows, lists, the lane without dates, the legend. */
export const aroundStyles = css`
  .links {
    position: absolute;
    top: 0;
    z-index: 3;
    pointer-events: none;
    overflow: hidden;
    fill: none;
  }
  .links .under {
    stroke: color-mix(in srgb, var(--paper) 70%, transparent);
    stroke-width: 4;
  }
  .links .arrow {
    stroke: var(--ink-2);
    stroke-width: 1.7;
    stroke-dasharray: 5 4;
  }
  .links .head {
    fill: var(--ink-2);
  }
  .links .broken .arrow {
    stroke: var(--late);
    stroke-width: 2;
    stroke-dasharray: none;
  }
  .links .broken .head {
    fill: var(--late);
  }
  .links .chosen .arrow {
    stroke-width: 2.8;
  }
  .links .chosen:not(.broken) .arrow {
    stroke: var(--ink);
  }
  .links .chosen:not(.broken) .head {
    fill: var(--ink);
  }

  .unplanned {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 6px 8px;
    padding: 9px 14px;
    border-top: 1px solid var(--grid);
    background: var(--ground);
  }
  .unplanned .what {
    min-width: calc(var(--title-w) - 14px);
    font-weight: 600;
    font-size: 0.84375rem;
  }
  .unplanned button {
    display: inline-flex;
    align-items: center;
    gap: 7px;
    min-height: 32px;
    padding: 3px 12px 3px 4px;
    border: 1px solid var(--grid);
    border-radius: 999px;
    background: var(--paper);
    font-weight: 600;
  }
  .unplanned button:hover {
    border-color: var(--c);
  }
  .unplanned .badge {
    width: 24px;
    height: 24px;
    line-height: 24px;
    font-size: 0.8125rem;
  }
  .unplanned .badge.line::after {
    inset: 6px;
    border-width: 2.5px;
  }

  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 16px;
    margin: 0;
    padding: 9px 14px;
    border-top: 1px solid var(--grid);
    color: var(--ink-2);
    list-style: none;
    font-size: 0.78125rem;
    --c: var(--ink-2);
  }
  .legend li {
    display: inline-flex;
    align-items: center;
    gap: 5px;
    min-height: 24px;
  }
  .legend li.late {
    color: var(--late);
  }
  .legend svg {
    width: 21px;
    height: 21px;
  }
  .legend .links {
    position: static;
    width: 30px;
    height: 12px;
  }
  .legend i.sample {
    width: 44px;
    height: 14px;
    background: linear-gradient(to right, transparent, color-mix(in srgb, var(--ink-2) 45%, transparent) 35% 65%, transparent);
  }
  .note {
    margin: 0;
    padding: 6px 14px;
    border-top: 1px solid var(--grid);
    color: var(--ink-2);
  }

  [popover] {
    position: fixed;
    inset: auto;
    margin: 0;
    box-sizing: border-box;
    color: var(--ink);
    background: var(--paper);
    border: 1px solid var(--grid);
    border-radius: 12px;
    box-shadow: 0 10px 32px rgb(10 18 38 / 0.22);
    font-size: 0.8125rem;
  }
  .list {
    width: min(360px, calc(100vw - 16px));
    max-height: min(420px, 70vh);
    padding: 8px;
    overflow: auto;
    overscroll-behavior: contain;
  }
  .list header {
    display: flex;
    align-items: center;
    justify-content: space-between;
    padding: 2px 2px 6px 10px;
    font-size: 0.875rem;
  }
  .list .close {
    width: 32px;
    height: 32px;
    padding: 8px;
    border: 0;
    border-radius: 8px;
    background: none;
  }
  .list .close svg {
    width: 16px;
    height: 16px;
    stroke: currentColor;
    stroke-width: 2;
  }
  .list ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .list a {
    display: grid;
    grid-template-columns: 28px 1fr;
    gap: 10px;
    align-items: center;
    min-height: 44px;
    padding: 5px 10px;
    border-radius: 8px;
    color: inherit;
    text-decoration: none;
  }
  .list a:hover,
  .list .close:hover {
    background: var(--ground);
  }
  .list b {
    display: block;
    font-weight: 600;
  }
  .list .keys {
    margin: 0;
    padding: 0 18px 4px;
    font-size: 0.75rem;
    color: var(--ink-2);
  }
  .list small {
    font-size: 0.78125rem;
    color: var(--ink-2);
  }
  .list .late small,
  .card .late {
    color: var(--late);
    font-weight: 600;
  }
  .card {
    max-width: min(320px, calc(100vw - 16px));
    padding: 9px 13px 10px;
    overflow: hidden;
  }
  .card b,
  .card span {
    display: block;
  }
  .card b {
    font-size: 0.875rem;
  }
  .card span {
    margin-top: 2px;
    color: var(--ink-2);
  }
  .card ul {
    margin: 6px 0 0;
    padding: 6px 0 0 16px;
    border-top: 1px solid var(--grid);
  }
`;
