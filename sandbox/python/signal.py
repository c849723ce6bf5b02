"""Signals as a program sends them to itself: `raise_signal`, and `os.kill` with its own process number. Nobody else sends any here.

Numbers and names are those of Linux. A signal whose handler is `SIG_DFL` ends the program, as a process would be ended.
"""

import _in_c
import sys
from enum import IntEnum

import _runtime

_NUMBERS = """
1 SIGHUP Hangup
2 SIGINT Interrupt
3 SIGQUIT Quit
4 SIGILL Illegal instruction
5 SIGTRAP Trace/breakpoint trap
6 SIGABRT Aborted
7 SIGBUS Bus error
8 SIGFPE Floating point exception
9 SIGKILL Killed
10 SIGUSR1 User defined signal 1
11 SIGSEGV Segmentation fault
12 SIGUSR2 User defined signal 2
13 SIGPIPE Broken pipe
14 SIGALRM Alarm clock
15 SIGTERM Terminated
16 SIGSTKFLT Stack fault
17 SIGCHLD Child exited
18 SIGCONT Continued
19 SIGSTOP Stopped (signal)
20 SIGTSTP Stopped
21 SIGTTIN Stopped (tty input)
22 SIGTTOU Stopped (tty output)
23 SIGURG Urgent I/O condition
24 SIGXCPU CPU time limit exceeded
25 SIGXFSZ File size limit exceeded
26 SIGVTALRM Virtual timer expired
27 SIGPROF Profiling timer expired
28 SIGWINCH Window changed
29 SIGIO I/O possible
30 SIGPWR Power failure
31 SIGSYS Bad system call
"""
_table = [line.split(" ", 2) for line in _NUMBERS.strip().split("\n")]
_texts = {int(number): text for number, _, text in _table}
_members = {name: int(number) for number, name, _ in _table}
_members |= {"SIGPOLL": 29, "SIGIOT": 6, "SIGRTMIN": 34, "SIGRTMAX": 64}

Signals = IntEnum("Signals", _members, module=__name__)
Handlers = IntEnum("Handlers", {"SIG_DFL": 0, "SIG_IGN": 1}, module=__name__)
Sigmasks = IntEnum("Sigmasks", {"SIG_BLOCK": 0, "SIG_UNBLOCK": 1, "SIG_SETMASK": 2}, module=__name__)
for _enum in Signals, Handlers, Sigmasks:
    globals().update(_enum.__members__)

NSIG = 65
# What is sent is not asked for: it does nothing where nobody handles it.
_IGNORED = {Signals.SIGCHLD, Signals.SIGCONT, Signals.SIGURG, Signals.SIGWINCH}
_UNCATCHABLE = {Signals.SIGKILL, Signals.SIGSTOP}

_runtime.hide_frames()


def default_int_handler(signalnum, frame, /):
    """The handler that SIGINT has from the start."""
    raise KeyboardInterrupt


_handlers = {Signals.SIGINT: default_int_handler, Signals.SIGPIPE: Handlers.SIG_IGN}


def _number(signalnum):
    import operator

    number = operator.index(signalnum)
    if not 0 < number < NSIG:
        raise ValueError("signal number out of range")
    return number


def _named(number, enum):
    try:
        return enum(number)
    except ValueError:
        return number


def signal(signalnum, handler):
    """Sets what is called, as `handler(number, frame)`. Gives what was set before."""
    if not callable(handler) and handler not in (Handlers.SIG_DFL, Handlers.SIG_IGN):
        raise TypeError("signal handler must be signal.SIG_IGN, signal.SIG_DFL, or a callable object")
    number = _number(signalnum)
    if number in _UNCATCHABLE:
        raise OSError(22, "Invalid argument")
    before = getsignal(number)
    _handlers[number] = handler if callable(handler) else Handlers(handler)
    return before


def getsignal(signalnum):
    """The handler of a signal."""
    return _handlers.get(_number(signalnum), Handlers.SIG_DFL)


def raise_signal(signalnum, /):
    """Sends the program a signal: its handler is called at once."""
    number = _number(signalnum)
    handler = _handlers.get(number, Handlers.SIG_DFL)
    if handler == Handlers.SIG_DFL and number not in _IGNORED:
        raise SystemExit(128 + number)
    if callable(handler):
        handler(number, sys._getframe())


def strsignal(signalnum, /):
    """What a signal means, in words."""
    number = _number(signalnum)
    if number >= Signals.SIGRTMIN:
        return f"Real-time signal {number - Signals.SIGRTMIN}"
    return _texts.get(number)


def valid_signals():
    """All signals, those without a name as numbers."""
    return {_named(number, Signals) for number in range(1, NSIG) if number not in (32, 33)}


def set_wakeup_fd(fd, /, *, warn_on_full_buffer=True):
    """There are no files to write to: nothing but -1, which means none, can be set."""
    if fd != -1:
        raise NotImplementedError("the sandbox has no file descriptors")
    return -1


def siginterrupt(signalnum, flag, /):
    """System calls are never interrupted here."""
    _number(signalnum)


def alarm(seconds, /):
    """Nothing runs while a program computes, so no alarm could go off."""
    raise NotImplementedError("the sandbox has no alarms: use asyncio's call_later or timeout")


def setitimer(which, seconds, interval=0.0, /):
    alarm(seconds)


def pause():
    """Nobody sends a signal while the program waits."""
    raise NotImplementedError("the sandbox has no signals from outside: pause() would wait for ever")


_in_c.written_in_c(default_int_handler, raise_signal, strsignal, set_wakeup_fd, siginterrupt, alarm, setitimer, pause, module="_signal")
