import { utcMonth, utcYear } from 'd3-time';
import type { Texts, Zoom } from './contract.js';

/*
 * Time as pixels. Inside the picture a day is a whole number since 1970 (UTC), so that no summer time can shift a
 * stop, and x is counted from the start of the extent.
 */

export const DAY_MS = 86_400_000;

export interface ZoomStep {
  pxPerDay: number;
  /** Months in a tile: the unit in which the picture is laid out, fetched and drawn. */
  tileMonths: number;
  /** Widest label before it is shortened. */
  labelWidth: number;
}

export const ZOOMS: Readonly<Record<Zoom, ZoomStep>> = {
  month: { pxPerDay: 6, tileMonths: 6, labelWidth: 260 },
  quarter: { pxPerDay: 1.25, tileMonths: 12, labelWidth: 196 },
  'half-year': { pxPerDay: 0.7, tileMonths: 24, labelWidth: 180 },
  year: { pxPerDay: 0.36, tileMonths: 96, labelWidth: 168 },
};

export const ZOOM_ORDER: readonly Zoom[] = ['month', 'quarter', 'half-year', 'year'];

export interface TimeScale {
  readonly from: number;
  readonly to: number;
  readonly width: number;
  x(day: number): number;
  day(x: number): number;
}

export interface Tile {
  index: number;
  from: number;
  to: number;
  x: number;
  width: number;
}

export interface Tick {
  key: string;
  x: number;
  label: string;
  strong: boolean;
}

export interface YearMark {
  year: number;
  x: number;
  width: number;
}

export function dayOf(iso: string): number {
  return Date.UTC(Number(iso.slice(0, 4)), Number(iso.slice(5, 7)) - 1, Number(iso.slice(8, 10))) / DAY_MS;
}

export function isoOf(day: number): string {
  return new Date(Math.floor(day) * DAY_MS).toISOString().slice(0, 10);
}

export function timeScale(zoom: Zoom, from: number, to: number): TimeScale {
  const { pxPerDay } = ZOOMS[zoom];
  return {
    from,
    to,
    width: Math.round((to - from) * pxPerDay),
    x: (day) => (day - from) * pxPerDay,
    day: (x) => from + x / pxPerDay,
  };
}

/** How far one can scroll to either side of today when the server does not say. */
const DAYS_AROUND = 8 * 366;

export function extentScale(zoom: Zoom, today: number, from: string, to: string): TimeScale {
  return timeScale(zoom, from ? dayOf(from) : today - DAYS_AROUND, to ? dayOf(to) : today + DAYS_AROUND);
}

/*
 * Tiles begin on the 16th of November (and of May when they last half a year): the ends of months, quarters and years,
 * where most stops stand, are then well inside a tile, and few labels have to give way at its edge.
 */
const FIRST_MONTH = 10;

export function tileIndex(zoom: Zoom, day: number): number {
  const date = new Date(day * DAY_MS);
  const month = date.getUTCFullYear() * 12 + date.getUTCMonth() - FIRST_MONTH - (date.getUTCDate() < 16 ? 1 : 0);
  return Math.floor(month / ZOOMS[zoom].tileMonths);
}

function tileStart(zoom: Zoom, index: number): number {
  const month = index * ZOOMS[zoom].tileMonths + FIRST_MONTH;
  return Date.UTC(Math.floor(month / 12), month % 12, 16) / DAY_MS;
}

export function tileOf(zoom: Zoom, index: number, scale: TimeScale): Tile {
  const from = tileStart(zoom, index);
  const to = tileStart(zoom, index + 1);
  const x = scale.x(from);
  return { index, from, to, x, width: scale.x(to) - x };
}

/** The vertical lines of the grid with their names: months, quarters or half years. */
export function ticks(zoom: Zoom, locale: string, texts: Pick<Texts, 'quarter' | 'half'>, scale: TimeScale, from: number, to: number): Tick[] {
  const months = zoom === 'month' ? 1 : zoom === 'half-year' ? 6 : 3;
  const every = utcMonth.every(months) ?? utcMonth;
  const month = new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' });
  return every.range(new Date(from * DAY_MS), new Date(to * DAY_MS)).map((date) => ({
    key: date.toISOString().slice(0, 7),
    x: scale.x(date.getTime() / DAY_MS),
    label: months === 1 ? month.format(date) : (months === 6 ? texts.half : texts.quarter).replace(/\{[qh]\}/, String(Math.floor(date.getUTCMonth() / months) + 1)),
    strong: date.getUTCMonth() === 0,
  }));
}

/** The years that touch the given days, each with the room it takes. */
export function years(scale: TimeScale, from: number, to: number): YearMark[] {
  return utcYear.range(utcYear.floor(new Date(from * DAY_MS)), new Date(to * DAY_MS)).map((date) => {
    const x = Math.max(0, scale.x(date.getTime() / DAY_MS));
    const end = Math.min(scale.width, scale.x(utcYear.offset(date, 1).getTime() / DAY_MS));
    return { year: date.getUTCFullYear(), x, width: end - x };
  });
}
