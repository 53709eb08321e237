/** Offsets in the text of an element: UTF-16 units of its textContent, as the server counts them. */

/** How far a place in the page lies in the text of the element. */
export function offsetIn(element: Element, node: Node, offset: number): number {
  const range = document.createRange();
  range.setStart(element, 0);
  range.setEnd(node, offset);
  return range.toString().length;
}

/** The range of the page between two offsets; null when the text is shorter than that. */
export function rangeIn(element: Element, start: number, end: number): Range | null {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  let passed = 0;
  let begun = false;
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    const after = passed + node.data.length;
    if (!begun && start < after) {
      range.setStart(node, start - passed);
      begun = true;
    }
    if (begun && end <= after) {
      range.setEnd(node, end - passed);
      return range;
    }
    passed = after;
  }
  return null;
}

/** The parts of a range that lie in one text node each. */
export function textParts(range: Range): Range[] {
  const parts: Range[] = [];
  const root = range.commonAncestorContainer;
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node: Node | null = root instanceof Text ? root : walker.nextNode(); node; node = walker.nextNode()) {
    if (range.intersectsNode(node)) {
      const text = node as Text;
      const part = document.createRange();
      part.setStart(text, text === range.startContainer ? range.startOffset : 0);
      part.setEnd(text, text === range.endContainer ? range.endOffset : text.data.length);
      if (!part.collapsed) parts.push(part);
    }
    if (root instanceof Text) break;
  }
  return parts;
}
