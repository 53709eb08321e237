import { css } from 'lit';

/** Stops, their signs and names, and the chips of groups. */
export const stopStyles = css`
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
  .turn {
    fill: var(--ink);
    stroke: var(--paper);
    stroke-width: 1.2;
  }
  .turned {
    fill: none;
    stroke: var(--paper);
    stroke-width: 1.7;
    stroke-linecap: round;
    stroke-linejoin: round;
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
    top: 4px;
    height: 20px;
    margin-left: 14px;
    padding: 0 4px;
    box-sizing: border-box;
    border-radius: 5px;
    background: color-mix(in srgb, var(--paper) 84%, transparent);
    line-height: 20px;
    white-space: nowrap;
    text-align: center;
  }
  .name.cut {
    overflow: hidden;
    text-overflow: ellipsis;
  }
  .above .name {
    top: calc(4px - var(--row-h));
  }
  .below .name {
    top: calc(8px + var(--row-h));
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
    width: 44px;
    height: 24px;
    margin: -12px 0 0 -22px;
    padding: 0;
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
