/*
 * Heights, in pixels. The style sheet gets them as custom properties, so that they are said once.
 */

export interface Metrics {
  /** Width of the column with the lanes' names; 0 when the names stand above their lines. */
  title: number;
  axis: number;
  /** From the top of a lane to its line. */
  line: number;
  /** From the line to the first row under it, and from row to row. */
  row: number;
  /** Under the last row. */
  foot: number;
  /** Rows under the line before stops go into groups. */
  maxRows: number;
}

export const WIDE: Metrics = { title: 216, axis: 74, line: 48, row: 27, foot: 22, maxRows: 5 };
export const NARROW: Metrics = { title: 0, axis: 74, line: 84, row: 27, foot: 22, maxRows: 4 };

/** A folded lane: a thin line with dots and counts. */
export function folded(metrics: Metrics): Metrics {
  return metrics.title === 0 ? { ...metrics, line: 50, foot: 0, maxRows: 0 } : { ...metrics, line: 20, foot: 0, maxRows: 0 };
}

/** Below this width the names of lanes stand above their lines. */
export const NARROW_BELOW = 640;

/** The rows under the line begin a little lower than one row, to keep clear of the stops on it. */
const FIRST_ROW = 4;

/** The middle of a row, from the top of its lane. */
export function rowY(metrics: Metrics, row: number): number {
  if (row < 0) return metrics.line - metrics.row;
  return metrics.line + (row === 0 ? 0 : FIRST_ROW + row * metrics.row);
}

/** The height of a lane that uses so many rows under its line. */
export function laneHeight(metrics: Metrics, rows: number): number {
  if (metrics.maxRows === 0) return metrics.line + 20;
  return rowY(metrics, Math.max(1, rows)) + metrics.foot;
}
