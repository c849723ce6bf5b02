/** An element with properties, attributes (names with a hyphen, and `role`) and children. */
export function el<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  properties: Record<string, unknown> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (name.includes('-') || name === 'role') element.setAttribute(name, String(value));
    else Object.assign(element, { [name]: value });
  }
  element.append(...children);
  return element;
}

/** A button in words. */
export function button(className: string, word: string, onclick: () => void): HTMLButtonElement {
  return el('button', { type: 'button', className, onclick }, word);
}

/** Sets a text where it is another: setting the same makes a browser lay the page out again. */
export function setText(element: HTMLElement, text: string): void {
  if (element.textContent !== text) element.textContent = text;
}
