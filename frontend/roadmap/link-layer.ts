import { nothing, render, svg } from 'lit';
import type { Link } from './contract.js';
import { dayOf } from './axis.js';
import { choose, MAX_ARROWS, paths, type Arrow, type Point } from './links.js';
import { rowY } from './metrics.js';
import { slice, type Stage } from './stage.js';
import type { Store } from './store.js';

/** Draws the dependencies of what is in view over all lanes, as one picture that the pointer looks through. */
export class LinkLayer {
  constructor(
    private readonly element: SVGSVGElement,
    private readonly store: Store,
    private readonly stage: Stage,
  ) {}

  /** Draws the stretch `[fromX, toX)`. Returns true when there were too many to draw them all. */
  draw(active: string | null, fromX: number, toX: number): boolean {
    const { lanes, metrics } = this.stage.setting;
    const tops: number[] = [];
    let height = metrics.axis;
    for (const lane of lanes) {
      tops.push(height);
      height += this.stage.heightOf(lane.id);
    }
    const arrows: Arrow[] = [];
    const all = this.linksBetween(fromX, toX);
    // Where the calm ones would be a ball of wool anyway, nothing is worked out for them.
    for (const link of all ?? new Set([...this.store.broken, ...(active ? this.store.linksOf(active) : [])])) {
      const near = [this.near(link.from, link.fromAt), this.near(link.to, link.toAt)];
      if (!near.some((x) => fromX <= x && x < toX)) continue;
      const from = this.end(link.from, link.fromLane, near[0], tops);
      const to = this.end(link.to, link.toLane, near[1], tops);
      if (from && to) arrows.push(arrow(link, from, to, fromX));
    }
    const { calm, broken, chosen, hidden } = choose(arrows, active);
    const sets = [
      ['calm', calm],
      ['broken', broken],
      ['calm chosen', chosen.filter(({ link }) => !link.broken)],
      ['broken chosen', chosen.filter(({ link }) => link.broken)],
    ] as const;
    const { style } = this.element;
    style.left = `${metrics.title + fromX}px`;
    style.width = `${toX - fromX}px`;
    style.height = `${height}px`;
    render(
      sets.map(([name, list]) => {
        if (list.length === 0) return nothing;
        const { lines, heads } = paths(list);
        return svg`<g class=${name}><path class="under" d=${lines}></path><path class="arrow" d=${lines}></path><path class="head" d=${heads}></path></g>`;
      }),
      this.element,
    );
    return hidden || all === null;
  }

  /**
   * The dependencies with an end in the stretch, found by its stops, because a plan has many more that are elsewhere; null when
   * there are more between stops in the open than can be told apart.
   */
  private linksBetween(fromX: number, toX: number): Set<Link> | null {
    const { lanes, scale } = this.stage.setting;
    const found = new Set<Link>();
    let open = 0;
    for (const lane of lanes) {
      for (const item of slice(this.store.lane(lane.id), scale.day(fromX), scale.day(toX))) {
        for (const link of this.store.linksOf(item.id)) {
          if (found.has(link)) continue;
          found.add(link);
          if (this.isOpen(link.from) && this.isOpen(link.to) && ++open > MAX_ARROWS) return null;
        }
      }
    }
    return found;
  }

  /** Not hidden in a group, as far as it is laid out. */
  private isOpen(id: string): boolean {
    const entry = this.stage.entryWith(id);
    return entry === null || entry.label !== null;
  }

  /** About where an end is; NaN when nobody told. */
  private near(id: string, at: string | null | undefined): number {
    const item = this.store.items.get(id);
    if (item) return this.stage.xOf(item);
    return at ? this.stage.setting.scale.x(dayOf(at) + 0.5) : NaN;
  }

  private end(id: string, laneId: string | null | undefined, x: number, tops: number[]): End | null {
    const { lanes } = this.stage.setting;
    const item = this.store.items.get(id);
    const index = lanes.findIndex((one) => one.id === (item?.lane ?? laneId));
    if (index < 0 || Number.isNaN(x)) return null;
    const place = item ? this.stage.place(item) : { x, y: rowY(this.stage.metricsOf(lanes[index].id), 0), grouped: false };
    return { x: place.x, y: tops[index] + place.y, open: !place.grouped };
  }
}

interface End extends Point {
  open: boolean;
}

function arrow(link: Link, from: End, to: End, originX: number): Arrow {
  return {
    link,
    from: { x: from.x - originX, y: from.y },
    to: { x: to.x - originX, y: to.y },
    open: from.open && to.open,
  };
}
