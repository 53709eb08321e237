import type { Item, Link, RoadmapChanges, RoadmapWindow } from './contract.js';

/*
 * What the server tells of thousands of milestones comes as tables: the names of the columns once, then rows. An end of
 * a dependency that is among the items comes as its place in them.
 */

interface Table {
  columns: string[];
  rows: unknown[][];
}

type Packed<T extends { items: Item[]; links: Link[] }> = Omit<T, 'items' | 'links'> & { items: Table; links: Table };

export const unpackWindow = (text: string): RoadmapWindow => unpack<RoadmapWindow>(text);

export const unpackChanges = (text: string): RoadmapChanges => unpack<RoadmapChanges>(text);

function unpack<T extends { items: Item[]; links: Link[] }>(text: string): T {
  const packed = JSON.parse(text) as Packed<T>;
  const items = records<Item>(packed.items);
  const links = records<Link & { from: string | number; to: string | number }>(packed.links);
  for (const link of links) {
    if (typeof link.from === 'number') link.from = items[link.from].id;
    if (typeof link.to === 'number') link.to = items[link.to].id;
  }
  return { ...packed, items, links } as unknown as T;
}

function records<T>({ columns, rows }: Table): T[] {
  return rows.map((row) => {
    const record: Record<string, unknown> = {};
    for (let i = 0; i < columns.length; i++) record[columns[i]] = row[i];
    return record as T;
  });
}
