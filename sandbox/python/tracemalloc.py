"""Tracing of memory blocks, which is always off here: the engine's allocations cannot be followed."""

import _in_c


def is_tracing():
    return False


def get_object_traceback(obj):
    return None


def get_traced_memory():
    return (0, 0)


def start(nframe=1):
    raise NotImplementedError("the sandbox cannot trace memory allocations")


def stop():
    pass


def clear_traces():
    pass


_in_c.written_in_c(is_tracing, get_traced_memory, start, stop, clear_traces, module="_tracemalloc")
