/**
 * Finds the cells of a chapter: fenced code whose info string reads
 * `LANG cell id=NAME [expects=ERROR] [draw=KIND] [after=ID] [hidden] [norun] [predict] [await] [lines] [at=STEP]`; and the parts of its exercises:
 * `py exercise id=NAME [after=ID]` is a cell with the code that the reader begins with, `py check=NAME` and `py solution=NAME` belong to it.
 * Pure text to data; fences as in CommonMark 0.31, section 4.5.
 */

/** The kinds of drawing that `draw=` may ask for. */
export const DRAWINGS = ['sequence', 'timeline', 'chain', 'grid', 'none'] as const;

/** What an author may say about a cell after its `id`. */
export interface CellOptions {
  /** Class name of the exception that the cell is meant to end with. */
  expects?: string;
  draw?: (typeof DRAWINGS)[number];
  /** Its drawing has a step for each line that is executed. */
  lines?: boolean;
  /** The moment that a chain shows: a line of the cell, the last time that something happens there. */
  at?: number;
  /** Runs, but is not shown. */
  hidden: boolean;
  /** Is shown, but never runs; has no recorded output. */
  norun: boolean;
  /** `await` may stand outside of functions; what is pending at its end goes on in the next such cell. */
  await?: boolean;
  /** An earlier cell of the page that this one builds on. */
  after?: string;
  /** The reader is asked what it will print before it runs. */
  predict?: boolean;
  /** It is what the reader of an exercise begins with. */
  exercise?: boolean;
}

/** Code that belongs to an exercise. */
export interface ExercisePart {
  kind: 'check' | 'solution';
  /** Id of the exercise. */
  of: string;
  source: string;
  line: number;
}

/** One cell of a chapter. */
export interface FencedCell {
  /** Empty where the author gave none (reported as a problem). */
  id: string;
  /** `py` or `js`. */
  lang: string;
  /** The code without the fence's indentation, ending in a newline unless empty. */
  source: string;
  options: CellOptions;
  /** Line of the opening fence in the text, counted from 1. The code starts on the next one. */
  line: number;
}

/** Something that the author has to mend. */
export interface FenceProblem {
  line: number;
  message: string;
}

/** What a text holds. `cells` are in page order; one with a problem is still among them. */
export interface Fences {
  cells: FencedCell[];
  parts: ExercisePart[];
  problems: FenceProblem[];
}

const OPENING = /^( {0,3}|\t*)(`{3,}(?=[^`]*$)|~{3,})[ \t]*(.*?)[ \t]*$/;
const NAME = /^[a-z0-9][a-z0-9-]*$/;

/** Gives the cells of a chapter's text and what is wrong with them. Never throws. */
export function parseFences(text: string): Fences {
  const found: Fences = { cells: [], parts: [], problems: [] };
  const lines = text.split(/\r?\n/);
  for (let at = 0; at < lines.length; at++) {
    const opening = OPENING.exec(lines[at] ?? '');
    if (!opening) continue;
    const [, indent = '', marks = '', info = ''] = opening;
    const end = closingLine(lines, at + 1, marks);
    const words = info.split(/\s+/);
    const problem = (message: string) => found.problems.push({ line: at + 1, message });
    if (end === lines.length) problem('this code is never closed');
    const source = () =>
      lines
        .slice(at + 1, end)
        .map((line) => `${dedent(line, indent)}\n`)
        .join('');
    const [, kind, of = ''] = PART.exec(words[1] ?? '') ?? [];
    if (words[1] === 'cell' || words[1] === 'exercise') addCell(found, words, source(), at + 1);
    else if (kind === 'check' || kind === 'solution')
      addPart(found, { kind, of, source: source(), line: at + 1 }, words);
    else if (RUN.includes(words[0] ?? '') && words[1])
      problem(`${words[0]} ${words[1]}: one of cell, exercise, check=ID, solution=ID, or nothing`);
    at = end;
  }
  wholeExercises(found);
  return found;
}

/** The languages of cells. */
const RUN = ['py', 'js'];
const PART = /^(check|solution)=(.*)$/;

function addPart(found: Fences, part: ExercisePart, [lang, , unknown]: string[]): void {
  const { kind, of, line } = part;
  const problem = (message: string) => found.problems.push({ line, message });
  if (!found.cells.some(({ id, options }) => id === of && options.exercise))
    problem(`${kind}=${of}: no earlier exercise has that id`);
  if (lang !== 'py') problem(`${kind}=${of}: an exercise is in py`);
  if (unknown) problem(`unknown option of ${kind}=${of}: ${unknown}`);
  if (kind === 'solution' && found.parts.some((each) => each.kind === kind && each.of === of))
    problem(`exercise ${of} has two solutions`);
  found.parts.push(part);
}

/** An exercise without checks could not be passed, and one without a solution could not be proved to be possible. */
function wholeExercises({ cells, parts, problems }: Fences): void {
  for (const { id, options, line } of cells) {
    if (!options.exercise) continue;
    for (const kind of ['check', 'solution'])
      if (!parts.some((part) => part.kind === kind && part.of === id))
        problems.push({ line, message: `exercise ${id} has no ${kind}=${id}` });
  }
}

/** Index of the line that closes a fence; the end of the text where none does. */
function closingLine(lines: string[], from: number, marks: string): number {
  const closing = new RegExp(`^\\s*\\${marks[0]}{${marks.length},}\\s*$`);
  for (let at = from; at < lines.length; at++) if (closing.test(lines[at] ?? '')) return at;
  return lines.length;
}

/** Takes as much of the fence's own indentation off a line as the line has. */
function dedent(line: string, indent: string): string {
  let n = 0;
  while (n < indent.length && (line[n] === ' ' || line[n] === '\t')) n++;
  return line.slice(n);
}

function addCell(found: Fences, words: string[], source: string, line: number): void {
  const problem = (message: string) => found.problems.push({ line, message });
  const options: CellOptions = { hidden: false, norun: false };
  if (words[1] === 'exercise') {
    options.exercise = true;
    if (words[0] !== 'py') problem('an exercise is in py');
  }
  if (!RUN.includes(words[0] ?? '')) problem(`a cell in ${words[0]}: one of ${RUN.join(', ')}`);
  let id = '';
  for (const word of words.slice(2)) {
    const [key = '', value] = splitOnce(word);
    if (key === 'id' && value) id = value;
    else setOption(options, key, value) || problem(unknownOption(key, word));
  }
  const { draw = 'none' } = options;
  if (options.lines && draw === 'none') problem('lines is an option of cells with a drawing');
  if (options.at && draw !== 'chain') problem('at is an option of cells with draw=chain');
  if (options.await && words[0] !== 'py') problem('await is an option of py cells');
  if (!id) problem('a cell needs an id: id=some-name');
  else if (!NAME.test(id)) problem(`cell id ${id}: use small letters, digits and hyphens`);
  else if (/^prompt-\d+$/.test(id)) problem(`cell id ${id}: the prompt of the page is called that`);
  else if (found.cells.some((cell) => cell.id === id)) problem(`cell id ${id} is used twice`);
  const { after } = options;
  if (after && !found.cells.some((cell) => cell.id === after))
    problem(`after=${after}: no earlier cell has that id`);
  found.cells.push({ id, lang: words[0] ?? '', source, options, line });
}

function unknownOption(key: string, word: string): string {
  const kinds = key === 'draw' ? `; one of ${DRAWINGS.join(', ')}` : '';
  return `unknown cell option: ${word}${kinds}`;
}

function splitOnce(word: string): [string, string | undefined] {
  const at = word.indexOf('=');
  return at < 0 ? [word, undefined] : [word.slice(0, at), word.slice(at + 1)];
}

/** Sets one option; false where there is no such option or value. */
function setOption(options: CellOptions, key: string, value: string | undefined): boolean {
  if (
    key === 'hidden' ||
    key === 'norun' ||
    key === 'predict' ||
    key === 'await' ||
    key === 'lines'
  ) {
    options[key] = true;
    return value === undefined;
  }
  if (key === 'draw') {
    const kind = DRAWINGS.find((drawing) => drawing === value);
    if (kind) options.draw = kind;
    return kind !== undefined;
  }
  if (key === 'at') {
    options.at = Number(value);
    return options.at > 0;
  }
  if (key !== 'expects' && key !== 'after') return false;
  if (value) options[key] = value;
  return Boolean(value);
}
