"""Other Python processes: there are none."""

from test.support import cannot

assert_python_ok = assert_python_failure = spawn_python = make_script = run_python_until_end = cannot(
    "needs another process"
)


def interpreter_requires_environment():
    return False
