/** The reader's choice of theme: kept in the browser, set on the root before the page is painted. */

const KEY = 'resumable:theme';
const THEMES = { auto: 'Auto', light: 'Light', dark: 'Dark' } as const;
type Theme = keyof typeof THEMES;

/** Runs in the head, inline; the page's policy names its hash. */
export const THEME_BEFORE_PAINT = `try{document.documentElement.dataset.theme=localStorage.getItem('${KEY}')||'auto'}catch{}`;

/** Puts the switch into the header. Without a script the system's theme holds, and there is no switch. */
export function addThemeSwitch(): void {
  const host = document.querySelector('[data-theme-switch]');
  if (!host) return;
  const label = document.createElement('label');
  label.className = 'theme';
  const word = document.createElement('span');
  word.className = 'theme-word';
  word.textContent = 'Theme';
  const select = document.createElement('select');
  select.append(...Object.entries(THEMES).map(([value, text]) => new Option(text, value)));
  select.value = current();
  select.addEventListener('change', () => choose(select.value as Theme));
  label.append(word, select);
  host.append(label);
}

function current(): Theme {
  const set = document.documentElement.dataset.theme ?? 'auto';
  return set in THEMES ? (set as Theme) : 'auto';
}

function choose(theme: Theme): void {
  document.documentElement.dataset.theme = theme;
  try {
    localStorage.setItem(KEY, theme);
  } catch {
    // Storage is closed (private window, blocked cookies): the choice holds for this page.
  }
}
