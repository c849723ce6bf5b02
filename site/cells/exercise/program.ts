/**
 * The checks of an exercise as one Python program, and what it reports. The program runs the reader's code in a namespace of its own, so that
 * what has run on the page does not matter to it; it leaves traces in the kernel all the same (modules, for one), which whoever runs it
 * takes back. The same program proves the exercises when the book is tested. Pure text.
 */

/** All that belongs to an exercise. */
export interface Exercise {
  /** Id of its cell. */
  id: string;
  /** Python: functions whose docstrings say what each of them checks. */
  checks: string;
  /** The cells that it builds on, in page order. */
  before: { id: string; source: string }[];
}

/** One line of a report. */
export interface Checked {
  /** What was checked, as the author named it. */
  name: string;
  passed: boolean;
  /** Why it failed; may be empty. */
  message: string;
}

const RUNNER = `\
def run(before, code, checks):
    import sys

    class Caught(list):
        def write(self, text):
            self.append(text)
            return len(text)

        def flush(self):
            pass

    def tell(*fields):
        rows = [f.replace("\\\\", r"\\\\").replace("\\n", r"\\n").replace("\\t", r"\\t") for f in fields]
        out.write("\\t".join(rows) + "\\n")

    def described(error):
        if isinstance(error, AssertionError) and in_checks(error):
            return str(error)
        text = f"{type(error).__name__}: {error}".removesuffix(": ")
        line = line_of(error)
        return f"{text} (line {line} of your code)" if line else text

    def in_checks(error):
        tb = error.__traceback__
        while tb.tb_next:
            tb = tb.tb_next
        return tb.tb_frame.f_code.co_filename == checks[0]

    def line_of(error):
        if isinstance(error, SyntaxError) and error.filename == code[0]:
            return error.lineno
        line, tb = 0, error.__traceback__
        while tb:
            if tb.tb_frame.f_code.co_filename == code[0]:
                line = tb.tb_lineno
            tb = tb.tb_next
        return line

    def execute(part):
        exec(compile(part[1], part[0], "exec"), space)

    def call(check):
        result = check()
        if check.__code__.co_flags & 0x80:
            import asyncio
            asyncio.run(result)

    def named(value):
        its = getattr(value, "__code__", None)
        return its and its.co_filename == checks[0] and value.__doc__

    out, caught = sys.stdout, Caught()
    space = {"__name__": "__main__"}
    sys.stdout = sys.stderr = caught
    for cell in before:
        try:
            execute(cell)
        except BaseException:
            pass
    caught.clear()
    try:
        execute(code)
    except BaseException as error:
        return tell("failed", "the code runs to its end", described(error))
    space["printed"] = "".join(caught)
    execute(checks)
    for check in [value for value in space.values() if named(value)]:
        try:
            call(check)
        except BaseException as error:
            tell("failed", check.__doc__.strip(), described(error))
        else:
            tell("passed", check.__doc__.strip())

`;

/** The program that checks `code` in the place of the exercise's own. */
export function checkProgram({ id, checks, before }: Exercise, code: string): string {
  const part = (name: string, source: string) =>
    `(${JSON.stringify(`<cell ${name}>`)}, ${JSON.stringify(source)})`;
  const cells = before.map((cell) => part(cell.id, cell.source)).join(', ');
  return `${RUNNER}run([${cells}], ${part(id, code)}, ${part(`${id}-checks`, checks)})\n`;
}

/** Reads what the program has printed, which may have been cut off. */
export function parseReport(stdout: string): Checked[] {
  const lines = stdout.split('\n').slice(0, -1);
  return lines.map((line) => {
    const [verdict, name = '', message = ''] = line.split('\t').map(unescaped);
    return { name, passed: verdict === 'passed', message };
  });
}

const ESCAPED: Record<string, string> = { n: '\n', t: '\t', '\\': '\\' };

const unescaped = (text: string): string =>
  text.replace(/\\(.)/g, (whole, character: string) => ESCAPED[character] ?? whole);

/** Whether all was checked, and passed. */
export const allPassed = (report: Checked[]): boolean =>
  report.length > 0 && report.every(({ passed }) => passed);
