"""Runs programs and cells inside CPython as `python FILE` would, one after another in one process.

A `Session` is one `__main__`. Whatever a program changes outside it is put back before the next one. The caller runs
its code and ends it from JavaScript, where no Python frame of ours is below that a program could see.
"""

import ast
import atexit
import builtins
import contextvars
import gc
import importlib.machinery
import inspect
import io
import linecache
import logging
import os
import random
import shutil
import sys
import types
import warnings
import weakref

import clock

FOLDER = "/program"
BUILTINS = dict(vars(builtins))
FILTERS = list(warnings.filters)
META_PATH = list(sys.meta_path)
PATH = [entry for entry in sys.path if entry]
ENVIRONMENT = dict(os.environ)
LOGGERS = {name: logger for name, logger in logging.root.manager.loggerDict.items() if isinstance(logger, logging.Logger)}
LOGGING = {name: getattr(logging, name).copy() for name in ("_handlerList", "_levelToName", "_nameToLevel")}


class ProgramFiles(importlib.machinery.SourceFileLoader):
    """Imports the files beside a program, under their relative paths. Finder and loader in one."""

    sources = {}

    @classmethod
    def find_spec(cls, name, path=None, target=None):
        base = name.replace(".", "/")
        for file in (base + "/__init__.py", base + ".py"):
            if file in cls.sources:
                spec = importlib.machinery.ModuleSpec(name, cls(name, file), origin=file)
                spec.has_location = True
                if file.endswith("/__init__.py"):
                    spec.submodule_search_locations = [base]
                return spec
        return None

    def get_code(self, fullname):
        return compile(self.sources[self.path], self.path, "exec", dont_inherit=True)


class LocatedStream(io.TextIOWrapper):
    """Notes which line of the program wrote each piece of text."""

    filename = ""

    def write(self, text):
        self.flush()
        start = len(self.buffer.getvalue().decode())
        frame = sys._getframe(1)
        while frame and frame.f_code.co_filename != self.filename:
            frame = frame.f_back
        self.lines.append((start, frame.f_lineno if frame else 0))
        return super().write(text)


class Output:
    """What a run prints, apart for each stream, with the error handling that CPython's own streams have."""

    def __init__(self, filename, locate):
        self.kind = LocatedStream if locate else io.TextIOWrapper
        self.stdout = self._stream("strict", filename)
        self.stderr = self._stream("backslashreplace", filename)
        sys.stdout = sys.__stdout__ = self.stdout
        sys.stderr = sys.__stderr__ = self.stderr

    def _stream(self, errors, filename):
        stream = self.kind(io.BytesIO(), "utf-8", errors, newline="\n", write_through=True)
        if self.kind is LocatedStream:
            stream.lines, stream.filename = [], filename
        return stream

    @staticmethod
    def text(stream):
        stream.flush()
        return stream.buffer.getvalue().decode()

    @staticmethod
    def lines(stream):
        return getattr(stream, "lines", [])


class Session:
    """One `__main__`. `files` maps the relative paths of modules beside the program to their texts."""

    def __init__(self, files, stdin):
        gc.collect()
        reset()
        gc.disable()
        atexit._clear()
        ProgramFiles.sources = files
        for path, source in files.items():
            remember(path, source)
        sys.stdin = io.TextIOWrapper(io.BytesIO(stdin.encode()), "utf-8")
        module = types.ModuleType("__main__")
        module.__builtins__ = builtins
        sys.modules["__main__"] = module
        self.context = contextvars.Context()
        self.runner = None

    def begin(self, source, filename, mode, locate):
        """Gives the code objects of a source, for the caller to run in turn, and their namespace. What they print is caught until `result`.

        Code that awaits runs here: loops have frames of their own.
        """
        namespace = vars(sys.modules["__main__"])
        namespace.pop("__warningregistry__", None)
        if mode == "exec":
            namespace["__file__"] = filename
            sys.argv[:] = [filename]
            sys.displayhook = sys.__displayhook__
        remember(filename, source)
        display.shown = None
        self.output = Output(filename, locate)
        self.error, self.exit = None, 0
        try:
            codes = compiled(source, filename, mode)
            if mode != "cell-await" and not any(code.co_flags & inspect.CO_COROUTINE for code in codes):
                return codes, namespace
            self.context.run(lambda: self.loop().run(awaiting(codes, namespace)))
        except BaseException as error:
            frames = error.__traceback__
            while frames and frames.tb_frame.f_code.co_filename != filename:
                frames = frames.tb_next
            sys.last_exc = error.with_traceback(frames)
            if self.fails():
                sys.excepthook(type(error), error, frames)
        return [], namespace

    def fails(self):
        """Notes how `sys.last_exc` has ended a run: is it to be reported?"""
        error = sys.last_exc
        is_exit = isinstance(error, SystemExit)
        self.error = "SystemExit" if is_exit else type(error).__name__
        self.exit = exit_code(error.code) if is_exit else 1
        return not is_exit

    def loop(self):
        """What runs the cells that await: one loop for all of them."""
        if self.runner is None:
            import asyncio

            self.runner = asyncio.Runner()
        return self.runner

    def close(self):
        """The end of a program."""
        if self.runner is not None:
            self.runner.close()

    def names(self):
        """The modules that belong to the program, `__main__` first."""
        return ["__main__", *program_modules()]

    def result(self):
        out, err = self.output.stdout, self.output.stderr
        sys.stdout = sys.stderr = sys.__stdout__ = sys.__stderr__ = io.StringIO()
        return {
            "stdout": Output.text(out),
            "stderr": Output.text(err),
            "result": display.shown,
            "error": self.error,
            "exit": self.exit,
            "lines": {"stdout": Output.lines(out), "stderr": Output.lines(err)},
        }


def exit_code(code):
    if code is None or isinstance(code, int):
        return (code or 0) & 0xFF
    print(code, file=sys.stderr)
    return 1


async def awaiting(codes, namespace):
    for code in codes:
        coroutine = eval(code, namespace)
        if coroutine is not None:
            await coroutine


def compiled(source, filename, mode):
    """Code objects to run in turn. In a cell the value of a last expression goes to `sys.displayhook`."""
    flags = ast.PyCF_ALLOW_TOP_LEVEL_AWAIT if mode.endswith("-await") else 0
    if not mode.startswith("cell"):
        return [compile(source, filename, "exec", flags, dont_inherit=True)]
    tree = compile(source, filename, "exec", ast.PyCF_ONLY_AST | flags, dont_inherit=True)
    if not tree.body or not isinstance(tree.body[-1], ast.Expr):
        return [compile(tree, filename, "exec", flags, dont_inherit=True)]
    last = ast.Interactive([tree.body.pop()])
    return [
        compile(tree, filename, "exec", flags, dont_inherit=True),
        compile(last, filename, "single", flags, dont_inherit=True),
    ]


def display(value):
    """CPython's `sys.displayhook` for cells, but nothing stays behind in `_`, which would keep a generator alive."""
    if value is not None:
        text = repr(value)
        print(text)
        display.shown = text + "\n"


def remember(filename, source):
    """Lets tracebacks show the source: Python's from `linecache`, those of the interpreter itself from a file."""
    linecache.cache[filename] = (len(source), None, source.splitlines(True), filename)
    path = os.path.join(FOLDER, filename)
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "w") as file:
        file.write(source)


def program_modules():
    return [
        name
        for name, module in list(sys.modules.items())
        if isinstance(getattr(module, "__loader__", None), ProgramFiles)
    ]


def reset():
    """Puts the interpreter back as `python FILE` finds it."""
    for name in set(vars(sys)) - set(SYS):
        delattr(sys, name)
    vars(sys).update(SYS)
    for name in program_modules():
        del sys.modules[name]
    for name in set(vars(builtins)) - set(BUILTINS):
        delattr(builtins, name)
    vars(builtins).update(BUILTINS)
    names = vars(builtins)
    if list(names) != list(BUILTINS):
        # Hints are looked for in their order. (No built-in function is called here, since all are taken out in turn.)
        for name, value in BUILTINS.items():
            del names[name]
            names[name] = value
    reset_warnings()
    reset_logging()
    reset_finalizers()
    sys.meta_path[:] = [ProgramFiles, *META_PATH]
    sys.path[:] = PATH
    sys.displayhook, sys.excepthook = display, sys.__excepthook__
    sys.unraisablehook = sys.__unraisablehook__
    sys.setrecursionlimit(1000)
    sys.set_int_max_str_digits(4300)
    sys.set_coroutine_origin_tracking_depth(0)
    sys.settrace(None)
    sys.setprofile(None)
    sys.set_asyncgen_hooks(None, None)
    gc.set_debug(0)
    gc.callbacks.clear()
    gc.garbage.clear()
    os.environ.clear()
    os.environ.update(ENVIRONMENT)
    linecache.clearcache()
    random.seed()
    os.chdir("/")
    shutil.rmtree(FOLDER, ignore_errors=True)
    os.mkdir(FOLDER)
    os.chdir(FOLDER)
    clock.reset()


def reset_logging():
    logging.disable(logging.NOTSET)
    logging.setLoggerClass(logging.Logger)
    logging.setLogRecordFactory(logging.LogRecord)
    for name, value in LOGGING.items():
        old = getattr(logging, name)
        old.clear()
        old.extend(value) if isinstance(old, list) else old.update(value)
    loggers = logging.root.manager.loggerDict
    for name in set(loggers) - set(LOGGERS):
        del loggers[name]
    for logger in (logging.root, *LOGGERS.values()):
        logger.handlers.clear()
        logger.filters.clear()
        logger.setLevel(logging.WARNING if logger is logging.root else logging.NOTSET)
        logger.propagate, logger.disabled = True, False


def reset_finalizers():
    finalize = weakref.finalize
    finalize._registry.clear()
    finalize._shutdown = finalize._registered_with_atexit = finalize._dirty = False


def reset_warnings():
    warnings.resetwarnings()
    warnings.filters[:] = FILTERS
    for module in list(sys.modules.values()):
        if isinstance(module, types.ModuleType):
            vars(module).pop("__warningregistry__", None)


clock.install()
SYS = dict(vars(sys))
# Node's shell is behind it, which a stranger's program must not reach.
del os.system, sys.modules["posix"].system
# What is there before any program need not be looked through when a session begins and ends: that takes most of its time.
gc.freeze()
