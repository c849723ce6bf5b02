"""Event loop policies: what decides which loop `get_event_loop` gives and which one is new. Deprecated since Python 3.14.

Loaded when a program asks for the policy. Without one, `events` does the same by itself.
"""

import warnings

from . import events


class _AbstractEventLoopPolicy:
    """What a policy is asked for."""

    def get_event_loop(self):
        raise NotImplementedError

    def set_event_loop(self, loop):
        raise NotImplementedError

    def new_event_loop(self):
        raise NotImplementedError


class _BaseDefaultEventLoopPolicy(_AbstractEventLoopPolicy):
    """Keeps the loop that was set. Subclasses say by `_loop_factory` what a new one is."""

    _loop_factory = None
    _loop = None

    def get_event_loop(self):
        if self._loop is None:
            raise RuntimeError(events.NO_LOOP)
        return self._loop

    def set_event_loop(self, loop):
        events._check_loop(loop)
        self._loop = loop

    def new_event_loop(self):
        return self._loop_factory()


class _UnixDefaultEventLoopPolicy(_BaseDefaultEventLoopPolicy):
    """The one that is used unless another was set."""

    def _loop_factory(self):
        from .selector_events import SelectorEventLoop

        return SelectorEventLoop()


def _get_event_loop_policy():
    if events._event_loop_policy is None:
        # It takes over the loop that was set without it.
        events._event_loop_policy = policy = _UnixDefaultEventLoopPolicy()
        policy._loop = events._set_loop
    return events._event_loop_policy


def _set_event_loop_policy(policy):
    if policy is not None and not isinstance(policy, _AbstractEventLoopPolicy):
        kind = type(policy).__name__
        raise TypeError(f"policy must be an instance of AbstractEventLoopPolicy or None, not '{kind}'")
    events._event_loop_policy = policy
    events._set_loop = None


def get_event_loop_policy():
    """The policy; the default one is made when it is first asked for."""
    warn_deprecated("get_event_loop_policy")
    return _get_event_loop_policy()


def set_event_loop_policy(policy):
    """Sets the policy; None for a new default one."""
    warn_deprecated("set_event_loop_policy")
    _set_event_loop_policy(policy)


def warn_deprecated(name):
    text = f"'asyncio.{name}' is deprecated and slated for removal in Python 3.16"
    warnings.warn(text, DeprecationWarning, stacklevel=3)
