/*
 * Moving the picture with the mouse: it is dragged by its ground. Touch, trackpad and wheel scroll the browser's own
 * way, with its own momentum; only ctrl and the wheel (which is also what a pinch on a trackpad says) is taken, to zoom.
 */

const CLICK_SLACK = 4;

export interface PanHandlers {
  /** Whether someone else takes this drag. */
  taken(event: PointerEvent): boolean;
  /** The picture begins to be dragged. */
  start(): void;
  zoom(direction: 1 | -1, clientX: number): void;
}

/** Starts listening; returns what stops it. */
export function panning(scroller: HTMLElement, handlers: PanHandlers): () => void {
  const listening = new AbortController();
  const { signal } = listening;
  let start: { x: number; y: number; left: number; top: number; id: number } | null = null;
  let moved = false;
  let wheel = 0;

  scroller.addEventListener(
    'pointerdown',
    (event) => {
      if (event.pointerType !== 'mouse' || event.button !== 0 || handlers.taken(event)) return;
      start = { x: event.clientX, y: event.clientY, left: scroller.scrollLeft, top: scroller.scrollTop, id: event.pointerId };
      moved = false;
    },
    { signal },
  );
  scroller.addEventListener(
    'pointermove',
    (event) => {
      if (!start || event.pointerId !== start.id) return;
      const dx = event.clientX - start.x;
      const dy = event.clientY - start.y;
      if (!moved && Math.hypot(dx, dy) < CLICK_SLACK) return;
      if (!moved) {
        moved = true;
        handlers.start();
        scroller.setPointerCapture(event.pointerId);
        scroller.classList.add('dragging');
      }
      scroller.scrollLeft = start.left - dx;
      scroller.scrollTop = start.top - dy;
    },
    { signal },
  );
  const end = (): void => {
    start = null;
    scroller.classList.remove('dragging');
  };
  scroller.addEventListener('pointerup', end, { signal });
  scroller.addEventListener('pointercancel', end, { signal });
  scroller.addEventListener(
    'click',
    (event) => {
      if (!moved) return;
      moved = false;
      event.preventDefault();
      event.stopPropagation();
    },
    { signal, capture: true },
  );
  scroller.addEventListener(
    'wheel',
    (event) => {
      if (!event.ctrlKey) return;
      event.preventDefault();
      // A pinch sends many small steps, a wheel few large ones: one zoom step per so much of either.
      wheel += event.deltaMode === 0 ? event.deltaY : event.deltaY * 40;
      if (Math.abs(wheel) < 60) return;
      handlers.zoom(wheel < 0 ? 1 : -1, event.clientX);
      wheel = 0;
    },
    { signal, passive: false },
  );
  return () => listening.abort();
}
