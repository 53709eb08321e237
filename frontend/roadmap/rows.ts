/** Names keep this far from the edge of their tile, so that a stop on the edge of the next one does not touch them. */
export const EDGE = 12;

export interface Gap {
  from: number;
  to: number;
}

/** One row and what is taken on it. */
export class Row {
  private readonly taken: Gap[] = [];

  constructor(private readonly width: number) {}

  /** The free room around x, or null when x itself is taken. */
  gapAt(x: number): Gap | null {
    let from = EDGE;
    let to = this.width - EDGE;
    for (const t of this.taken) {
      if (t.from < x && x < t.to) return null;
      if (t.to <= x) from = Math.max(from, t.to);
      else to = Math.min(to, t.from);
    }
    return { from: Math.min(from, x), to: Math.max(to, x) };
  }

  isFree(from: number, to: number): boolean {
    return this.taken.every((t) => to <= t.from || t.to <= from);
  }

  /** Where the first thing on this row begins. */
  get start(): number {
    return Math.min(this.width - EDGE, ...this.taken.map((t) => t.from));
  }

  take(from: number, to: number): Gap {
    const gap = { from, to };
    this.taken.push(gap);
    return gap;
  }

  /** Widens what was taken into the free room beside it, by at most so much on each side. */
  widen(gap: Gap, left: number, right: number): void {
    let from = Math.min(EDGE, gap.from);
    let to = Math.max(this.width - EDGE, gap.to);
    for (const t of this.taken) {
      if (t !== gap && t.to <= gap.from) from = Math.max(from, t.to);
      if (t !== gap && t.from >= gap.to) to = Math.min(to, t.from);
    }
    gap.from = Math.max(from, gap.from - left);
    gap.to = Math.min(to, gap.to + right);
  }
}
