"""The garbage collector's interface. Objects go by reference counts; the sandbox's engine finds cycles by itself."""

import _in_c
import _garbage


DEBUG_STATS, DEBUG_COLLECTABLE, DEBUG_UNCOLLECTABLE, DEBUG_SAVEALL, DEBUG_LEAK = 1, 2, 4, 32, 38

callbacks = []
garbage = []

_enabled = True
_thresholds = (2000, 10, 0)


def enable():
    global _enabled
    _enabled = True


def disable():
    global _enabled
    _enabled = False


def isenabled():
    return _enabled


def collect(generation=2):
    if not 0 <= generation <= 2:
        raise ValueError("invalid generation")
    return _garbage.collect()


def get_threshold():
    return _thresholds


def set_threshold(threshold0, *more):
    global _thresholds
    _thresholds = (threshold0, *more, *_thresholds[len(more) + 1 :])


def get_count():
    return (0, 0, 0)


def get_stats():
    return [{"collections": 0, "collected": 0, "uncollectable": 0} for _ in range(3)]


def get_debug():
    return 0


def set_debug(flags):
    pass


def freeze():
    pass


def unfreeze():
    pass


def get_freeze_count():
    return 0


def is_tracked(obj):
    return not isinstance(obj, (int, float, complex, str, bytes, type(None)))


def is_finalized(obj):
    return False


def get_objects(generation=None):
    return _garbage.objects()


def _refused(*args, **kwargs):
    raise NotImplementedError("the sandbox does not know what objects hold")


get_referrers = get_referents = _refused


_in_c.written_in_c()
