import { fill, type Item, type Lane, type Link, type Texts } from './contract.js';

/*
 * What a stop and a dependency are called to the ear, and where a stop leads. Made here of what is known anyway: sentences for
 * thousands of stops would be half of what the server sends.
 */

/** Line, name, date, state, and what else there is to know. */
export function spokenItem(item: Item, lane: Lane, texts: Texts): string {
  const sentence = fill(texts.spoken, { lane: lane.name, item: item.title, when: item.when, state: texts.states[item.state] });
  return [sentence, item.late ? texts.late : null, item.waitsOn, item.adopted].filter(Boolean).join(', ');
}

export function spokenLink(link: Link, items: ReadonlyMap<string, Item>, texts: Texts): string {
  return fill(link.broken ? texts.waitsForBroken : texts.waitsFor, {
    item: items.get(link.to)?.title ?? link.toTitle ?? '',
    other: items.get(link.from)?.title ?? link.fromTitle ?? '',
  });
}

export function hrefOf(item: Item, texts: Texts): string {
  return item.turn === 'gone' ? texts.hrefGone : fill(texts.href, { id: item.id });
}
