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
