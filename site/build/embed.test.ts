import { expect, it } from 'vitest';
import { inShadow } from './embed.ts';

it('sets styles of the site for a shadow root', () => {
  const css = `:root {
  color-scheme: light dark;
  --a: 1.5rem;
}
:root[data-theme="dark"] {
  color-scheme: dark;
}
@media (max-width: 34rem) {
  run-cell {
    margin: -.5rem 2rem;
  }
}
@container (width < 34rem) {
}`;
  expect(inShadow(css).replace(/\s+/g, ' ')).toBe(
    ':host { --a: calc(1.5 * var(--rem)); } ' +
      '@media (max-width: 34rem) { resumable-cell { margin: calc(-.5 * var(--rem)) calc(2 * var(--rem)); } } ' +
      '@container (width < 578px) { }',
  );
});
