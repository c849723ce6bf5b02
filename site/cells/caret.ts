/**
 * Where the last click fell in an element's text, as an offset of it: browsers put the collapsed selection there. Undefined where that
 * click ended a selection of text in the element, which the reader will want to copy.
 */
export function clickedOffset(element: Element): number | undefined {
  const selection = getSelection();
  const { focusNode, focusOffset = 0, isCollapsed } = selection ?? {};
  if (!focusNode || !element.contains(focusNode)) return 0;
  if (!isCollapsed) return undefined;
  const range = document.createRange();
  range.setStart(element, 0);
  range.setEnd(focusNode, focusOffset);
  return range.toString().length;
}
