/** How long a mouse rests on a cell before that is taken for an intention: one that only passes is gone by then, ms. */
const REST = 100;

/**
 * Calls `then` once when a reader comes near to running a cell: the focus comes into it, the mouse moves on its Run button or rests on it, or a
 * finger touches its bar (elsewhere it may only scroll). Text that scrolls along under a mouse moves no mouse.
 */
export function whenNear(cell: HTMLElement, then: () => void): void {
  let timer = 0;
  const listening = new AbortController();
  const near = () => {
    clearTimeout(timer);
    listening.abort();
    then();
  };
  const moved = ({ pointerType, target }: PointerEvent) => {
    if (pointerType !== 'mouse') return;
    clearTimeout(timer);
    if ((target as Element).closest('.run')) near();
    else timer = window.setTimeout(near, REST);
  };
  const { signal } = listening;
  cell.addEventListener('focusin', near, { signal });
  cell.addEventListener('pointermove', moved, { signal });
  cell.addEventListener('pointerleave', () => clearTimeout(timer), { signal });
  const touched = ({ pointerType }: PointerEvent) => pointerType === 'mouse' || near();
  cell.querySelector<HTMLElement>('.bar')?.addEventListener('pointerenter', touched, { signal });
}
