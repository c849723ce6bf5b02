"""The examples of docstrings and texts: how `doctest` reads and finds them."""

import linecache
import sys

from _doctest_flags import OPTIONFLAGS_BY_NAME

TRACEBACK_HEADS = ("Traceback (most recent call last):", "Traceback (innermost last):")


class Example:
    """A piece of source and what it is to print. `exc_msg`: the end of the traceback it is to raise, or None."""

    __module__ = "doctest"

    def __init__(self, source, want, exc_msg=None, lineno=0, indent=0, options=None):
        self.source = source if source.endswith("\n") else source + "\n"
        self.want = want if not want or want.endswith("\n") else want + "\n"
        self.exc_msg = exc_msg if exc_msg is None or exc_msg.endswith("\n") else exc_msg + "\n"
        self.lineno = lineno
        self.indent = indent
        self.options = options or {}


class DocTest:
    """The examples of one docstring and the names they see."""

    __module__ = "doctest"

    def __init__(self, examples, globs, name, filename, lineno, docstring):
        self.examples = examples
        self.docstring = docstring
        self.globs = dict(globs)
        self.name = name
        self.filename = filename
        self.lineno = lineno

    def __repr__(self):
        count = len(self.examples)
        number = f"{count} example{plural(count)}" if count else "no examples"
        return f"<DocTest {self.name} from {self.filename}:{self.lineno} ({number})>"

    def __lt__(self, other):
        if not isinstance(other, DocTest):
            return NotImplemented
        return (self.name, self.filename or "") < (other.name, other.filename or "")


class DocTestParser:
    """Takes a text apart into examples and what stands between them."""

    __module__ = "doctest"

    def parse(self, string, name="<string>"):
        """The examples of a text, each between the texts around it, which may be empty."""
        lines = string.expandtabs().split("\n")
        margin = min((len(line) - len(line.lstrip(" ")) for line in lines if line.strip(" ")), default=0)
        lines = [line[margin:] for line in lines]
        pieces = []
        at = done = 0
        while at < len(lines):
            if not lines[at].lstrip(" ").startswith(">>>"):
                at += 1
                continue
            pieces.append("".join(f"{line}\n" for line in lines[done:at]))
            example, at = read_example(lines, at, name)
            if example is not None:
                example.indent += margin
                pieces.append(example)
            done = at
        return [*pieces, "\n".join(lines[done:])]

    def get_examples(self, string, name="<string>"):
        return [piece for piece in self.parse(string, name) if isinstance(piece, Example)]

    def get_doctest(self, string, globs, name, filename, lineno):
        return DocTest(self.get_examples(string, name), globs, name, filename, lineno, string)


def behind_prompt(lines, at, indent, name):
    """The source in a line with a prompt, of which a blank tells it."""
    prompt, source = lines[at][indent : indent + 3], lines[at][indent + 3 :]
    if source and source[0] != " ":
        raise ValueError(f"line {at + 1} of the docstring for {name} lacks blank after {prompt}: {lines[at]!r}")
    return source[1:]


def read_example(lines, at, name):
    """The example that begins in line `at`, and where the text goes on. None for one of only comments."""
    start = at
    indent = len(lines[at]) - len(lines[at].lstrip(" "))
    source = [behind_prompt(lines, at, indent, name)]
    at += 1
    while at < len(lines) and lines[at][indent:].startswith("...") and not lines[at][:indent].strip():
        source.append(behind_prompt(lines, at, indent, name))
        at += 1
    want = []
    while at < len(lines) and lines[at].strip() and not lines[at].lstrip(" ").startswith(">>>"):
        line = lines[at]
        if line[:indent].strip():
            raise ValueError(
                f"line {at + 1} of the docstring for {name} has inconsistent leading whitespace: {line!r}"
            )
        want.append(line[indent:])
        at += 1
    while want and not want[-1].strip():
        want.pop()
    options = read_options(source, start, name)
    if all(not line.strip() or line.lstrip().startswith("#") for line in source) and not options:
        return None, at
    return Example("\n".join(source), "\n".join(want), read_exception(want), start, indent, options), at


def read_options(source, lineno, name):
    """The flags of `# doctest: +NAME, -NAME`."""
    options = {}
    for line in source:
        comment = line.rpartition("#")[2].strip() if "#" in line else ""
        if not comment.startswith("doctest:"):
            continue
        for word in comment.removeprefix("doctest:").replace(",", " ").split():
            if word[0] not in "+-" or word[1:] not in OPTIONFLAGS_BY_NAME:
                raise ValueError(
                    f"line {lineno + 1} of the doctest for {name} has an invalid option: {word!r}"
                )
            options[OPTIONFLAGS_BY_NAME[word[1:]]] = word[0] == "+"
    return options


def read_exception(want):
    """What follows the traceback in an expected output: from its first line that is neither indented nor blank."""
    if not want or want[0].strip() not in TRACEBACK_HEADS:
        return None
    for i, line in enumerate(want[1:], 1):
        if line and (line[0] == "_" or line[0].isalnum()):
            return "\n".join(want[i:])
    return None


class DocTestFinder:
    """Finds the docstrings with examples of a module, a class or a function."""

    __module__ = "doctest"

    def __init__(self, verbose=False, parser=DocTestParser(), recurse=True, exclude_empty=True):
        self.parser = parser
        self.recurse = recurse
        self.exclude_empty = exclude_empty

    def find(self, obj, name=None, module=None, globs=None, extraglobs=None):
        if name is None:
            name = obj.__name__
        if module is None and not is_module(obj):
            module = sys.modules.get(getattr(obj, "__module__", None))
        module = obj if is_module(obj) else module
        if globs is None:
            globs = dict(vars(module)) if module else {}
        globs = {**globs, **(extraglobs or {})}
        globs.setdefault("__name__", "__main__")
        tests = []
        self._find(tests, obj, name, module, globs, set())
        return sorted(tests)

    def _find(self, tests, obj, name, module, globs, seen):
        if id(obj) in seen:
            return
        seen.add(id(obj))
        doc = obj if isinstance(obj, str) else str(getattr(obj, "__doc__", None) or "")
        if doc or not self.exclude_empty:
            file = getattr(module, "__file__", None)
            line = docstring_line(obj, linecache.getlines(file) if file else [])
            tests.append(self.parser.get_doctest(doc, globs, name, file, line))
        if not self.recurse:
            return
        for key, value in members(obj, module):
            self._find(tests, value, f"{name}.{key}", module, globs, seen)


def docstring_line(obj, lines):
    """Where the docstring of an object begins, counted from 0; None where its source does not tell."""
    if is_module(obj):
        return 0
    obj = getattr(obj, "__wrapped__", getattr(obj, "fget", obj))
    code = getattr(obj, "__code__", None)
    first = code.co_firstlineno if code else getattr(obj, "__firstlineno__", None)
    if first is None:
        return None
    for number in range(first - 1, len(lines)):
        before, quote, _ = lines[number].partition('"') if '"' in lines[number] else lines[number].partition("'")
        head = before.rpartition(":")[2].strip()
        if quote and (not head or head.isidentifier()):
            return number
    return None


def is_module(obj):
    return isinstance(obj, type(sys))


def is_routine(obj):
    return type(obj).__name__ in (
        "function", "method", "builtin_function_or_method", "method_descriptor", "wrapper_descriptor",
    ) or hasattr(obj, "__wrapped__")


def belongs(obj, module):
    if module is None:
        return True
    code_globals = getattr(obj, "__globals__", None)
    if code_globals is not None:
        return code_globals is vars(module)
    return getattr(obj, "__module__", None) == module.__name__


def members(obj, module):
    """What in a module or class has docstrings of its own."""
    if is_module(obj):
        for key, value in list(vars(obj).items()):
            if (is_routine(value) or isinstance(value, type)) and belongs(value, module):
                yield key, value
        for key, value in getattr(obj, "__test__", {}).items():
            yield f"__test__.{key}", value
    elif isinstance(obj, type):
        for key, value in list(vars(obj).items()):
            if isinstance(value, (staticmethod, classmethod)):
                value = value.__func__
            if is_routine(value) or isinstance(value, (type, property)):
                if isinstance(value, property) or belongs(value, module):
                    yield key, value


def plural(count):
    return "" if count == 1 else "s"
