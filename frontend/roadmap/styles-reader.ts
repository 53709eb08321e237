import { css } from 'lit';

/** A narrow page, a coarse pointer, less motion, the reader's own colours. */
export const readerStyles = css`
  :host([narrow]) .title {
    width: min(100%, var(--view-w));
    height: 40px;
    background: none;
  }
  :host([narrow]) .who {
    top: 6px;
    left: 10px;
    gap: 8px;
    min-height: 30px;
  }
  :host([narrow]) .who .badge {
    width: 26px;
    height: 26px;
    line-height: 26px;
  }
  :host([narrow]) .words {
    padding: 2px 6px;
    border-radius: 6px;
    background: color-mix(in srgb, var(--paper) 88%, transparent);
    -webkit-line-clamp: 1;
  }
  :host([narrow]) .unplanned .what {
    min-width: 100%;
  }
  :host([narrow]) .unplanned button {
    min-height: 44px;
    padding-left: 10px;
  }
  @media (pointer: coarse) {
    .stop::before {
      content: '';
      position: absolute;
      inset: -8px;
    }
  }

  @media (prefers-reduced-motion: no-preference) {
    .stop svg {
      transition: scale 0.12s;
    }
    .lane {
      transition: height 0.18s;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .stop.changed svg {
      animation: none;
      box-shadow: 0 0 0 4px var(--s);
    }
  }
  @media (forced-colors: active) {
    :host {
      --ink: CanvasText;
      --ink-2: CanvasText;
      --paper: Canvas;
      --ground: Canvas;
      --grid: GrayText;
      --late: CanvasText;
      --focus: Highlight;
      --now: Highlight;
    }
    .lane,
    .unplanned button,
    .list {
      --c: CanvasText !important;
    }
    .title,
    .axis,
    .corner {
      background: Canvas;
    }
    .rail,
    .flag,
    .band,
    .today,
    .badge,
    .sample {
      forced-color-adjust: none;
    }
    .badge,
    .flag {
      background: CanvasText;
      color: Canvas;
    }
  }
`;
