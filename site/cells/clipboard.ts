import { el } from './dom.ts';

/**
 * Copies text; false where it could not. The clipboard is closed to pages from `file://` in some browsers, and to those without
 * permission: there the old way is tried.
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const area = el('textarea', { value: text, className: 'hidden-text' });
    document.body.append(area);
    area.select();
    const done = document.execCommand('copy');
    area.remove();
    return done;
  }
}
