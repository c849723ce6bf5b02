"""Threads: there is one."""

import unittest

from test.support import cannot, skipping

start_threads = run_concurrently = wait_threads_exit = join_thread = cannot("needs threads")
reap_threads = skipping("needs threads")
can_start_thread = False


def requires_working_threading(*, module=False):
    return None if module else unittest.skip("needs threads")


def threading_setup():
    return ()


def threading_cleanup(*original_values):
    pass
