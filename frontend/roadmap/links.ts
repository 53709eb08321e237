import type { Link } from './contract.js';

/*
 * Dependencies as arrows. All arrows of one sort share one path, so that a thousand of them cost the page two elements.
 */

export interface Point {
  x: number;
  y: number;
}

export interface Arrow {
  link: Link;
  from: Point;
  to: Point;
  /** Neither end is hidden in a group. */
  open: boolean;
}

export interface ArrowPaths {
  lines: string;
  heads: string;
}

export interface ChosenArrows {
  calm: Arrow[];
  broken: Arrow[];
  chosen: Arrow[];
  /** There were more than can be told apart. */
  hidden: boolean;
}

/** More arrows than this in one view are a ball of wool: then only broken ones, and those of the chosen stop. */
export const MAX_ARROWS = 40;

const CLEAR = 15;

/**
 * Which arrows to draw: always those of the chosen stop; of the others all when they can be told apart, else those
 * between stops in the open, else the broken ones among them, else none.
 */
export function choose(arrows: readonly Arrow[], active: string | null): ChosenArrows {
  const isChosen = ({ link }: Arrow): boolean => active !== null && (link.from === active || link.to === active);
  const chosen = arrows.filter(isChosen);
  const all = arrows.filter((arrow) => !isChosen(arrow));
  const open = all.filter((arrow) => arrow.open);
  const shown = [all, open, open.filter(({ link }) => link.broken), []].find((some) => some.length <= MAX_ARROWS) ?? [];
  return {
    calm: shown.filter(({ link }) => !link.broken),
    broken: shown.filter(({ link }) => link.broken),
    chosen,
    hidden: shown.length < all.length,
  };
}

export function paths(arrows: readonly Arrow[]): ArrowPaths {
  let lines = '';
  let heads = '';
  for (const { from, to } of arrows) {
    const down = Math.sign(to.y - from.y) || 1;
    const forward = to.x - from.x;
    if (Math.abs(forward) < 44 && from.y !== to.y) {
      // Nearly above one another: straight out of the bottom of one into the top of the other.
      const bend = Math.max(24, Math.abs(to.y - from.y) * 0.4) * down;
      lines += `M${r(from.x)} ${r(from.y + CLEAR * down)}C${r(from.x)} ${r(from.y + bend)} ${r(to.x)} ${r(to.y - bend)} ${r(to.x)} ${r(to.y - (CLEAR + 4) * down)}`;
      heads += head(to.x, to.y - (CLEAR - 1) * down, 0, down);
      continue;
    }
    const bend = forward > 0 ? Math.min(90, Math.max(36, forward * 0.4)) : Math.min(140, 50 - forward * 0.3);
    lines += `M${r(from.x + CLEAR)} ${r(from.y)}C${r(from.x + CLEAR + bend)} ${r(from.y)} ${r(to.x - CLEAR - bend)} ${r(to.y)} ${r(to.x - CLEAR - 4)} ${r(to.y)}`;
    heads += head(to.x - CLEAR + 1, to.y, 1, 0);
  }
  return { lines, heads };
}

function head(x: number, y: number, dx: number, dy: number): string {
  const back = { x: x - dx * 8, y: y - dy * 8 };
  return `M${r(x)} ${r(y)}L${r(back.x - dy * 4)} ${r(back.y + dx * 4)}L${r(back.x + dy * 4)} ${r(back.y - dx * 4)}Z`;
}

function r(value: number): number {
  return Math.round(value * 10) / 10;
}
