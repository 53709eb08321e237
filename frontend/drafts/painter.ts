import { textParts } from './offsets.js';

/** What a stretch of words is marked as. */
export type Paint = 'open' | 'answered' | 'now';

const NAMES: Record<Paint, string> = { open: 'remark-open', answered: 'remark-answered', now: 'remark-now' };

/** Colours words in the page: with the highlight interface where the browser has it, with mark elements elsewhere. */
export class Painter {
  private readonly modern = 'highlights' in CSS && typeof Highlight === 'function';

  /** Shows exactly these stretches. Mark elements change no text, so offsets stay what they are. */
  paint(root: Element, stretches: Array<{ range: Range; paint: Paint }>): void {
    this.clear(root);
    if (this.modern) {
      for (const paint of Object.keys(NAMES) as Paint[]) {
        const ranges = stretches.filter((stretch) => stretch.paint === paint).map((stretch) => stretch.range);
        const highlight = new Highlight(...ranges);
        highlight.priority = paint === 'now' ? 1 : 0;
        CSS.highlights.set(NAMES[paint], highlight);
      }
      return;
    }
    for (const { range, paint } of stretches) {
      for (const part of textParts(range)) {
        const mark = document.createElement('mark');
        mark.className = NAMES[paint];
        part.surroundContents(mark);
      }
    }
  }

  /** Takes all colour away. */
  clear(root: Element): void {
    if (this.modern) {
      Object.values(NAMES).forEach((name) => CSS.highlights.delete(name));
      return;
    }
    root.querySelectorAll('mark').forEach((mark) => {
      const parent = mark.parentNode as Element;
      mark.replaceWith(...mark.childNodes);
      parent.normalize();
    });
  }
}
