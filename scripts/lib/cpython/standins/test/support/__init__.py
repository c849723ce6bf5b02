"""What CPython's test files ask of `test.support`, written afresh for the sandbox.

A helper that only makes sense for CPython's insides (other processes, sizes, C functions) skips the test that calls it.
"""

import contextlib
import sys
import unittest

from test.support._comparing import ALWAYS_EQ, BrokenIter, LARGEST, NEVER_EQ, SMALLEST
from test.support._contexts import (
    SuppressCrashReport,
    adjust_int_max_str_digits,
    captured_output,
    captured_stderr,
    captured_stdin,
    captured_stdout,
    catch_unraisable_exception,
    disable_gc,
    infinite_recursion,
    set_recursion_limit,
    suppress_immortalization,
    swap_attr,
    swap_item,
)


def cannot(reason):
    """A helper that skips the test."""

    def helper(*args, **kwargs):
        raise unittest.SkipTest(reason)

    return helper


def skipping(reason):
    """A decorator, with or without arguments, that skips what it decorates."""

    def decorator(*args, **kwargs):
        if len(args) == 1 and not kwargs and callable(args[0]):
            return unittest.skip(reason)(args[0])
        return unittest.skip(reason)

    return decorator


def unchanged(item):
    return item


# ---- what runs here ----

verbose = 0
failfast = False
Py_DEBUG = False
Py_TRACE_REFS = False
Py_GIL_DISABLED = False
# The sandbox carries no docstrings of what CPython writes in C.
HAVE_DOCSTRINGS = True
MISSING_C_DOCSTRINGS = True
is_wasi = is_emscripten = is_android = is_apple = is_jython = False
has_fork_support = has_subprocess_support = has_socket_support = False
MS_WINDOWS = False
SHORT_TIMEOUT = LONG_TIMEOUT = LOOPBACK_TIMEOUT = INTERNET_TIMEOUT = 30.0
MAX_Py_ssize_t = sys.maxsize
NHASHBITS = sys.hash_info.width if hasattr(sys, "hash_info") else 64
TEST_HOME_DIR = "."
# No file of the repository's documentation is there.
REPO_ROOT = "/no-repository"
has_strftime_extensions = True
_1M, _1G, _2G, _4G = 1024**2, 1024**3, 2 * 1024**3, 4 * 1024**3
use_resources = None
max_memuse = 0
real_max_memuse = 0


class Error(Exception):
    pass


class TestFailed(Error):
    pass


class ResourceDenied(unittest.SkipTest):
    pass


def check_impl_detail(**guards):
    """We claim to do as CPython does."""
    if not guards:
        return True
    return guards.get("cpython", not any(guards.values()))


def impl_detail(msg=None, **guards):
    return unchanged if check_impl_detail(**guards) else unittest.skip(msg or "another implementation's detail")


cpython_only = no_tracing = thread_unsafe = requires_gil_enabled = unchanged
requires_IEEE_754 = skip_if_pgo_task = suppress_immortalization_of = unchanged
force_not_colorized = force_not_colorized_test_class = unchanged
run_in_subinterp = run_in_subinterp_with_config = cannot("needs another interpreter")
requires_limited_api = with_pymalloc = skipping("tests the C API")
is_apple_mobile = HAVE_ASAN_FORK_BUG = False
PIPE_MAX_SIZE = 4 * 1024**2
has_no_debug_ranges = bool
darwin_malloc_err_warning = print
optim_args_from_interpreter_flags = args_from_interpreter_flags = list
requires_docstrings = skipping("needs docstrings of what CPython writes in C")
requires_subprocess = skipping("needs another process")
requires_fork = skipping("needs another process")
refcount_test = skipping("counts references")
bigmemtest = bigaddrspacetest = skipping("needs gigabytes")
skip_if_sanitizer = skip_if_buggy_ucrt_strfptime = lambda *args, **kwargs: unchanged
check_sizeof = calcobjsize = calcvobjsize = cannot("measures sizes of C structures")
check_free_after_iterating_reason = None
check_disallow_instantiation = None
wait_process = reap_children = cannot("needs another process")
setswitchinterval = cannot("needs threads")
collision_stats = cannot("measures hash functions")
skip_on_s390x = unchanged
requires_mac_ver = requires_debug_ranges = lambda *args, **kwargs: unchanged
requires_bz2 = requires_lzma = skipping("needs a compression that the sandbox does not have")
requires_gil_enabled = requires_specialization = unchanged
skip_if_broken_multiprocessing_synchronize = cannot("needs another process")
open_urlresource = cannot("needs the network")


def requires_zlib(reason="requires zlib"):
    return unchanged


def check_sanitizer(**sanitizers):
    return False


def requires_working_socket(*, module=False):
    return None if module else unchanged


def requires_resource(resource):
    return unchanged if resource == "cpu" else unittest.skip(f"needs the resource {resource!r}")


def requires(resource, msg=None):
    raise ResourceDenied(msg or f"needs the resource {resource!r}")


def is_resource_enabled(resource):
    return resource == "cpu"


def get_c_recursion_limit():
    return 1000


def exceeds_recursion_limit():
    return 20_000


def check_disallow_instantiation(testcase, tp, *args, **kwds):
    name = f"{tp.__module__}.{tp.__name__}" if tp.__module__ != "builtins" else tp.__name__
    with testcase.assertRaises(TypeError) as caught:
        tp(*args, **kwds)
    testcase.assertEqual(str(caught.exception), f"cannot create '{name}' instances")


# ---- small helpers ----


def patch(test_instance, object_to_patch, attr_name, new_value):
    """Sets an attribute for the time of a test."""
    had = attr_name in vars(object_to_patch)
    before = getattr(object_to_patch, attr_name)

    def back():
        if had:
            setattr(object_to_patch, attr_name, before)
        else:
            delattr(object_to_patch, attr_name)

    test_instance.addCleanup(back)
    setattr(object_to_patch, attr_name, new_value)


def check__all__(test_case, module, name_of_module=None, extra=(), not_exported=()):
    """`__all__` holds the public names that the module defines itself."""
    where = (name_of_module or module.__name__,) if isinstance(name_of_module, (str, type(None))) else name_of_module
    wanted = set(extra)
    for name, value in vars(module).items():
        if name.startswith("_") or name in not_exported:
            continue
        home = getattr(value, "__module__", None)
        if home in where or home is None and not isinstance(value, type(sys)):
            wanted.add(name)
    test_case.assertCountEqual(module.__all__, wanted)


def run_with_tz(tz):
    return unittest.skip("needs time zones")


def run_with_locale(catstr, *locales):
    return unittest.skip("needs locales")


def maybe_get_event_loop_policy():
    from asyncio import events

    return getattr(events, "_event_loop_policy", None)


def findfile(filename, subdir=None):
    """The path of a data file of the tests."""
    import os

    import test

    return os.path.join(os.path.dirname(os.path.abspath(test.__file__)), subdir or "", filename)


def run_code(code):
    """The global names that a piece of code leaves."""
    import textwrap

    names = {}
    exec(textwrap.dedent(code), names)
    return names


@contextlib.contextmanager
def gc_threshold(*args):
    yield


def iter_builtin_types():
    """The classes among the built-in names that are built in themselves."""
    import builtins

    return (value for value in vars(builtins).values() if isinstance(value, type) and value.__module__ == "builtins")


def iter_slot_wrappers(cls):
    """Names of the operations of a class, and whether it has them itself."""
    import types

    for name in dir(cls):
        if isinstance(getattr(cls, name, None), types.WrapperDescriptorType):
            yield name, name in vars(cls)


def detect_api_mismatch(ref_api, other_api, *, ignore=()):
    """What the one has and the other has not, but for private names."""
    missing = set(dir(ref_api)) - set(dir(other_api)) - set(ignore)
    return {name for name in missing if not name.startswith("_") or name.endswith("__")}


def gc_collect():
    import gc

    gc.collect()


def sortdict(d):
    return "{%s}" % ", ".join("%r: %r" % item for item in sorted(d.items()))


def get_attribute(obj, name):
    try:
        return getattr(obj, name)
    except AttributeError:
        raise unittest.SkipTest(f"object {obj!r} has no attribute {name!r}")


def check_syntax_error(testcase, statement, errtext="", *, lineno=None, offset=None):
    with testcase.assertRaisesRegex(SyntaxError, errtext) as caught:
        compile(statement, "<test string>", "exec")
    error = caught.exception
    testcase.assertIsNotNone(error.lineno)
    if lineno is not None:
        testcase.assertEqual(error.lineno, lineno)
    testcase.assertIsNotNone(error.offset)
    if offset is not None:
        testcase.assertEqual(error.offset, offset)


def check_free_after_iterating(test, iter, cls, args=()):
    """An exhausted iterator lets go of its sequence: no `StopIteration` twice, no use of what is gone."""

    class Watched(cls):
        def __del__(self):
            nonlocal done
            done = True
            next(it, None)

    done = False
    it = iter(Watched(*args))
    test.assertRaises(StopIteration, next, it)
    gc_collect()
    test.assertTrue(done)


def sleeping_retry(timeout, err_msg=None, /, *, init_delay=0.010, max_delay=1.0, error=True):
    import time

    for _ in busy_retry(timeout, err_msg, error=error):
        yield
        time.sleep(init_delay)


def busy_retry(timeout, err_msg=None, /, *, error=True):
    import time

    end = time.monotonic() + timeout
    while True:
        yield
        if time.monotonic() >= end:
            break
    if error:
        raise AssertionError(err_msg or f"timeout ({timeout} s)")


class CPUStopwatch:
    """Measures nothing: time is virtual here. A test that needs more than the clock's resolution skips itself."""

    class clock_info:
        resolution = 1.0

    seconds = 0.0

    def __enter__(self):
        return self

    def __exit__(self, *args):
        pass


class Stopwatch(CPUStopwatch):
    pass


def load_package_tests(directory, loader, tests, pattern):
    return tests


async def async_yield(value):
    pass


def run_no_yield_async_fn(async_fn, /, *args, **kwargs):
    coro = async_fn(*args, **kwargs)
    try:
        coro.send(None)
    except StopIteration as end:
        return end.value
    raise AssertionError("coroutine did not complete")


def run_yielding_async_fn(async_fn, /, *args, **kwargs):
    coro = async_fn(*args, **kwargs)
    try:
        while True:
            coro.send(None)
    except StopIteration as end:
        return end.value
    finally:
        coro.close()
