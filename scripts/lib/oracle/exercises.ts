/** Proves the exercises of the chapters: what a reader begins with fails the checks, and the author's solution passes them. */
import { readFileSync } from 'node:fs';
import { allPassed, checkProgram, parseReport } from '../../../site/cells/exercise/program.ts';
import { exerciseOf, solutionOf } from '../../../site/markdown/exercises.ts';
import { parseFences } from '../../../site/markdown/fences.ts';
import { findChapters } from './chapters.ts';

/** A program that checks, and what it has to report. */
export interface ExerciseProof {
  /** `content/02-send.mdx:150: averager, starter`. */
  name: string;
  program: string;
  passes: boolean;
}

/** Two for each exercise: its starter and its solution. */
export function exerciseProofs(): ExerciseProof[] {
  return findChapters().flatMap((file) => {
    const fences = parseFences(readFileSync(file, 'utf8'));
    return fences.cells
      .filter(({ options }) => options.exercise)
      .flatMap((cell) => {
        const exercise = exerciseOf(cell, fences);
        const proof = (what: string, code: string, passes: boolean) => ({
          name: `${file}:${cell.line}: ${cell.id}, ${what}`,
          program: checkProgram(exercise, code),
          passes,
        });
        return [
          proof('starter', cell.source, false),
          proof('solution', solutionOf(cell.id, fences), true),
        ];
      });
  });
}

/** What a run of a proof's program reports against it, or ''. */
export function disproof(
  { name, passes }: ExerciseProof,
  { stdout, stderr }: { stdout: string; stderr: string },
): string {
  const report = parseReport(stdout);
  const failed = report.filter(({ passed }) => !passed);
  if (stderr || report.length === 0) return `${name}: the checks themselves failed\n${stderr}`;
  if (allPassed(report) === passes) return '';
  const lines = failed.map((check) => `    ${check.name}: ${check.message}`);
  return passes ? `${name} fails\n${lines.join('\n')}` : `${name} passes all checks`;
}
