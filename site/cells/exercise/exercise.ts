import { announce } from '../announce.ts';
import { button, el } from '../dom.ts';
import type { RunCell } from '../element.ts';
import { pageKernel } from '../kernel.ts';
import { addHints } from './hints.ts';
import { allPassed, type Checked, checkProgram, type Exercise, parseReport } from './program.ts';
import { addSolution } from './solution.ts';

/**
 * An exercise in the page: a cell with what the reader begins with, a button that checks what they have made of it, hints and a solution.
 * Checks run in a namespace of their own, and what they leave in the kernel is taken back.
 */

/** The event of an exercise's cell, which bubbles, when all its checks have passed. */
export const PASSED = 'exercise-passed';

/** Adds to a cell what makes it an exercise, where it is one. */
export function addExercise(cell: RunCell): void {
  const { exercise } = cell.dataset;
  if (!exercise) return;
  new ExerciseChecks(cell, JSON.parse(exercise) as Exercise);
  const below = (name: string) =>
    document.querySelector<HTMLDetailsElement>(`.${name}[data-of="${cell.cellId}"]`);
  const [hints, solution] = [below('hints'), below('solution')];
  if (hints) addHints(hints);
  if (solution) addSolution(solution, cell);
}

class ExerciseChecks {
  private readonly cell: RunCell;
  private readonly exercise: Exercise;
  private readonly report = el('div', { className: 'report' });
  private readonly check = button('check', 'Check', () => void this.press());
  private checking = false;
  private toStop = 0;

  constructor(cell: RunCell, exercise: Exercise) {
    this.cell = cell;
    this.exercise = exercise;
    this.check.title = 'Runs hidden tests on your code';
    cell.querySelector('.bar .run')?.after(this.check);
    cell.append(this.report);
  }

  /** One button, so that the focus stays: checks that take long turn it into their Stop. */
  private async press(): Promise<void> {
    if (this.checking) return (await pageKernel()).stop();
    this.checking = true;
    this.toStop = window.setTimeout(() => {
      this.check.textContent = 'Stop checking';
    }, 150);
    try {
      await this.run();
    } catch (error) {
      this.say(`could not be checked: ${error instanceof Error ? error.message : error}`, []);
    }
    clearTimeout(this.toStop);
    this.check.textContent = 'Check';
    this.checking = false;
  }

  private async run(): Promise<void> {
    const kernel = await pageKernel();
    const program = checkProgram(this.exercise, this.cell.source);
    const result = await kernel.run(program, { lang: 'py', cell: `${this.exercise.id}-check` });
    if (!result.lost) await kernel.restore(result.id);
    const report = parseReport(result.stdout);
    if (!result.ok) report.push(unfinished(result.error));
    const passed = report.filter((check) => check.passed).length;
    this.say(words(passed, report.length), report);
    if (!allPassed(report)) return;
    this.cell.dispatchEvent(new Event(PASSED, { bubbles: true }));
  }

  /** Shows what was found, those that failed first. */
  private say(summary: string, report: Checked[]): void {
    const order = [...report].sort((a, b) => Number(a.passed) - Number(b.passed));
    const list = el('ul', {}, ...order.map(line));
    this.report.replaceChildren(el('p', {}, summary), ...(report.length > 0 ? [list] : []));
    this.report.classList.toggle('passed', allPassed(report));
    const failed = order.filter((check) => !check.passed);
    const told = failed.map(({ name, message }) => `${name}: ${message || 'failed'}`);
    announce([`${this.cell.name}: ${summary}`, ...told].join('. '));
  }
}

/** Why the checks did not come to their end: time, memory, or the reader. */
function unfinished(error: string | undefined): Checked {
  const message =
    error === 'KeyboardInterrupt'
      ? 'stopped'
      : `the check was ended: ${error ?? 'no reason given'}`;
  return { name: 'the checks come to their end', passed: false, message };
}

function words(passed: number, all: number): string {
  if (passed === all) return `All ${all} checks pass: done.`;
  return `${passed} of ${all} checks pass.`;
}

function line({ name, passed, message }: Checked): HTMLLIElement {
  const verdict = el('b', {}, passed ? 'passes' : 'fails');
  const item = el('li', { className: passed ? 'passes' : 'fails' }, verdict, ` ${name}`);
  if (message) item.append(el('span', { className: 'why' }, message));
  return item;
}
