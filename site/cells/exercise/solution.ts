import { button, el } from '../dom.ts';
import type { RunCell } from '../element.ts';

/** Asks before a solution is shown, and offers to put it into the exercise's cell. */
export function addSolution(details: HTMLDetailsElement, cell: RunCell): void {
  const summary = details.querySelector('summary') as HTMLElement;
  let agreed = false;
  const close = () => {
    question.hidden = true;
    summary.focus();
  };
  const show = () => {
    agreed = true;
    details.open = true;
    close();
  };
  const question = el(
    'p',
    { className: 'ask-first', role: 'group', 'aria-label': 'A solution', hidden: true },
    'Show it? Trying once more teaches more. ',
    button('show', 'Show the solution', show),
    ' ',
    button('not-yet', 'Not yet', close),
  );
  details.after(question);
  summary.addEventListener('click', (event) => {
    if (agreed) return;
    event.preventDefault();
    question.hidden = false;
    question.querySelector('button')?.focus();
  });
  question.addEventListener('keydown', ({ key }) => key === 'Escape' && close());
  const code = details.querySelector('pre')?.textContent ?? '';
  const put = button('put', `Put it into ${cell.name}`, () => {
    cell.setSource(code);
    cell.querySelector<HTMLElement>('.bar .check')?.focus();
  });
  details.append(put);
}
