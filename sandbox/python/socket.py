"""Sockets that reach each other in memory: those of the same program, and nothing beyond.

The interface of CPython's `socket` over `_network`. Reading and writing never wait for another thread, since there is
none: with a timeout the clock moves on and `TimeoutError` comes; without, `RuntimeError` says that it would wait for ever.
"""

import errno
import sys
from enum import IntEnum, IntFlag

import _in_c
import _network
import _runtime
from _addresses import *
from _addresses import resolved
from _network import failure, wait

_runtime.hide_frames()

error, timeout = OSError, TimeoutError


class AddressFamily(IntEnum):
    AF_UNSPEC, AF_UNIX, AF_INET = 0, 1, 2


class SocketKind(IntEnum):
    SOCK_STREAM, SOCK_DGRAM = 1, 2


class MsgFlag(IntFlag):
    MSG_PEEK, MSG_DONTWAIT, MSG_NOSIGNAL = 2, 64, 16384


globals().update(AddressFamily.__members__)
globals().update(SocketKind.__members__)
globals().update(MsgFlag.__members__)

SOL_SOCKET, IPPROTO_IP, IPPROTO_TCP, IPPROTO_UDP, TCP_NODELAY = 1, 0, 6, 17, 1
SO_DEBUG, SO_REUSEADDR, SO_TYPE, SO_ERROR, SO_BROADCAST, SO_SNDBUF, SO_RCVBUF, SO_KEEPALIVE = 1, 2, 3, 4, 6, 7, 8, 9
SO_LINGER, SO_REUSEPORT, SO_ACCEPTCONN = 13, 15, 30
SHUT_RD, SHUT_WR, SHUT_RDWR = 0, 1, 2
SOMAXCONN = 4096
has_ipv6 = has_dualstack = False

_default_timeout = None


def getdefaulttimeout():
    return _default_timeout


def setdefaulttimeout(timeout, /):
    global _default_timeout
    _default_timeout = _seconds(timeout)


def _seconds(timeout):
    if timeout is None:
        return None
    if not isinstance(timeout, (int, float)) and not hasattr(timeout, "__index__"):
        raise TypeError(f"'{type(timeout).__name__}' object cannot be interpreted as an integer")
    if timeout < 0:
        raise ValueError("Timeout value out of range")
    return float(timeout)


def _bytes(data):
    try:
        return memoryview(data).tobytes()
    except TypeError:
        raise TypeError(f"a bytes-like object is required, not '{type(data).__name__}'") from None


class socket:
    """An end of a connection, a listener, or a sender and receiver of datagrams."""

    __slots__ = ("__weakref__", "_closed", "_endpoint", "_fd", "_io_refs", "_timeout")

    def __init__(self, family=-1, type=-1, proto=-1, fileno=None):
        self._fd, self._closed, self._io_refs, self._timeout = -1, False, 0, _default_timeout
        if fileno is not None:
            self._endpoint = _network.descriptors.get(fileno)
            if self._endpoint is None:
                raise failure(errno.EBADF)
            self._fd = fileno
            return
        family = _network.AF_INET if family == -1 else int(family)
        kind = _network.SOCK_STREAM if type == -1 else int(type)
        if family not in (_network.AF_INET, _network.AF_UNIX):
            raise failure(errno.EAFNOSUPPORT)
        if kind not in (_network.SOCK_STREAM, _network.SOCK_DGRAM):
            raise failure(errno.ESOCKTNOSUPPORT)
        self._adopt(_network.Stream(family) if kind == _network.SOCK_STREAM else _network.Datagrams(family))

    def _adopt(self, endpoint):
        self._endpoint = endpoint
        self._fd = _network.opened(endpoint)

    @classmethod
    def _around(cls, endpoint):
        made = cls.__new__(cls)
        made._closed, made._io_refs, made._timeout = False, 0, _default_timeout
        made._adopt(endpoint)
        return made

    @property
    def family(self):
        return AddressFamily(self._endpoint.family)

    @property
    def type(self):
        return SocketKind(self._endpoint.kind)

    @property
    def proto(self):
        return 0

    @property
    def timeout(self):
        return self._timeout

    def __repr__(self):
        cls, closed, end = type(self), " [closed]" if self._closed else "", self._endpoint
        text = f"<{cls.__module__}.{cls.__qualname__}{closed} fd={self._fd}, family={end.family}, type={end.kind}, proto=0"
        if not self._closed and self._fd != -1:
            text += f", laddr={end.local}" if end.local else ""
            text += f", raddr={end.remote}" if end.remote else ""
        return text + ">"

    def __enter__(self):
        return self

    def __exit__(self, *exc):
        if not self._closed:
            self.close()

    def __del__(self):
        if getattr(self, "_fd", -1) != -1:
            if "warnings" in sys.modules:  # ResourceWarnings are ignored, unless a program has asked for them.
                sys.modules["warnings"].warn(f"unclosed {self!r}", ResourceWarning, source=self)
            self._real_close()

    def __getstate__(self):
        raise TypeError(f"cannot pickle {type(self).__name__!r} object")

    # ---- life ------------------------------------------------------------------------------------------------

    def fileno(self):
        return self._fd

    def detach(self):
        self._closed = True
        number, self._fd = self._fd, -1
        return number

    def dup(self):
        made = type(self)._around(self._open())
        made._timeout = self._timeout
        return made

    def close(self):
        self._closed = True
        if self._io_refs <= 0:
            self._real_close()

    def _real_close(self):
        if self._fd != -1:
            _network.closed(self.detach())

    def _decref_socketios(self):
        self._io_refs -= 1
        if self._closed:
            self.close()

    def _open(self):
        if self._fd == -1:
            raise failure(errno.EBADF)
        return self._endpoint

    def shutdown(self, how, /):
        if how not in (SHUT_RD, SHUT_WR, SHUT_RDWR):
            raise failure(errno.EINVAL)
        self._open().shutdown(how != SHUT_WR, how != SHUT_RD)

    # ---- options ---------------------------------------------------------------------------------------------

    def settimeout(self, timeout, /):
        self._timeout = _seconds(timeout)

    def gettimeout(self):
        return self._timeout

    def setblocking(self, flag, /):
        self._timeout = None if flag else 0.0

    def getblocking(self):
        return self._timeout != 0

    def setsockopt(self, level, option, value, length=None, /):
        self._open().set_option((level, option), value)

    def getsockopt(self, level, option, buflen=0, /):
        return self._open().option((level, option))

    def get_inheritable(self):
        return False

    def set_inheritable(self, inheritable):
        pass

    # ---- addresses -------------------------------------------------------------------------------------------

    def bind(self, address, /):
        end = self._open()
        end.bind(resolved(end.family, address, "bind"))

    def getsockname(self):
        return self._open().local

    def getpeername(self):
        end = self._open()
        if end.remote is None:
            raise failure(errno.ENOTCONN)
        return end.remote

    # ---- connections -----------------------------------------------------------------------------------------

    def listen(self, backlog=128, /):
        if not hasattr(backlog, "__index__"):
            raise TypeError(f"'{type(backlog).__name__}' object cannot be interpreted as an integer")
        self._open().listen()

    def accept(self):
        end = self._open()
        if end.kind != _network.SOCK_STREAM:
            raise failure(errno.EOPNOTSUPP)
        if end.pending is None:
            raise failure(errno.EINVAL)
        self._wait(lambda: end.pending, "accept()")
        made = socket._around(end.accept())
        return made, made._endpoint.remote

    def connect(self, address, /):
        code = self._connect(address, "connect")
        if code:
            raise failure(code)

    def connect_ex(self, address, /):
        return self._connect(address, "connect_ex")

    def _connect(self, address, caller):
        end = self._open()
        return end.connect(resolved(end.family, address, caller), self._timeout != 0)

    # ---- data ------------------------------------------------------------------------------------------------

    def _wait(self, ready, what, flags=0):
        timeout = 0.0 if flags & 64 else self._timeout
        if not wait(ready, timeout, what):
            raise failure(errno.EAGAIN) if timeout == 0 else TimeoutError("timed out")

    def _received(self, receive, size, what, flags):
        if not hasattr(size, "__index__"):
            raise TypeError(f"'{type(size).__name__}' object cannot be interpreted as an integer")
        if size < 0:
            raise ValueError(f"negative buffersize in {what}")
        self._wait(self._open().can_read, f"{what}()", flags)
        return receive(size, bool(flags & 2))

    def recv(self, size, flags=0, /):
        return self._received(self._endpoint.receive, size, "recv", flags)

    def recvfrom(self, size, flags=0, /):
        end = self._endpoint
        if end.kind == _network.SOCK_DGRAM:
            return self._received(end.receive_from, size, "recvfrom", flags)
        return self._received(end.receive, size, "recvfrom", flags), None

    def recv_into(self, buffer, nbytes=0, flags=0):
        data = self._received(self._endpoint.receive, nbytes or len(buffer), "recv_into", flags)
        buffer[: len(data)] = data
        return len(data)

    def recvfrom_into(self, buffer, nbytes=0, flags=0):
        data, address = self.recvfrom(nbytes or len(buffer), flags)
        buffer[: len(data)] = data
        return len(data), address

    def send(self, data, flags=0, /):
        return self._send(_bytes(data), "send()", flags)

    def _send(self, data, what, flags):
        end = self._open()
        self._wait(end.can_write, what, flags)
        return end.send(data)

    def sendall(self, data, flags=0, /):
        data, sent = _bytes(data), 0
        while True:
            sent += self._send(data[sent:], "sendall()", flags)
            if sent >= len(data):
                return

    def sendto(self, data, *args):
        if not 1 <= len(args) <= 2:
            raise TypeError(f"sendto() takes 2 or 3 arguments ({len(args) + 1} given)")
        end = self._open()
        address = resolved(end.family, args[-1], "sendto")
        return end.send(_bytes(data), address) if end.kind == _network.SOCK_DGRAM else end.send(_bytes(data))

    def makefile(self, mode="r", buffering=None, *, encoding=None, errors=None, newline=None):
        from _socketio import makefile

        return makefile(self, mode, buffering, encoding, errors, newline)


SocketType = socket


def socketpair(family=None, type=1, proto=0):
    """Two sockets that are connected to each other."""
    if type != _network.SOCK_STREAM:
        raise failure(errno.EOPNOTSUPP)
    ends = [_network.Stream(_network.AF_UNIX if family is None else int(family)) for _ in "12"]
    ends[0].remote = ends[1].remote = ends[0].local
    _network.join(*ends)
    return socket._around(ends[0]), socket._around(ends[1])


_GLOBAL_DEFAULT_TIMEOUT = object()


def create_connection(address, timeout=_GLOBAL_DEFAULT_TIMEOUT, source_address=None, *, all_errors=False):
    made = socket()
    try:
        if timeout is not _GLOBAL_DEFAULT_TIMEOUT:
            made.settimeout(timeout)
        if source_address:
            made.bind(source_address)
        made.connect(address)
    except OSError as problem:
        made.close()
        if all_errors and not isinstance(problem, gaierror):
            raise ExceptionGroup("create_connection failed", [problem])
        raise
    return made


def create_server(address, *, family=2, backlog=None, reuse_port=False, dualstack_ipv6=False):
    if dualstack_ipv6:
        raise ValueError("dualstack_ipv6 not supported on this platform")
    made = socket(family)
    try:
        made.setsockopt(SOL_SOCKET, SO_REUSEADDR, 1)
        try:
            made.bind(address)
        except OSError as problem:
            text = f"{problem.strerror} (while attempting to bind on address {address!r})"
            raise OSError(problem.errno, text) from None
        made.listen()
    except BaseException:
        made.close()
        raise
    return made


def has_dualstack_ipv6():
    return False


def fromfd(fd, family, type, proto=0):
    end = _network.descriptors.get(fd)
    if end is None:
        raise failure(errno.EBADF)
    return socket._around(end)


def close(fd, /):
    _network.closed(fd)


_in_c.written_in_c(close, getdefaulttimeout, setdefaulttimeout)

__all__ = [
    name
    for name, value in globals().items()
    if name[:1] != "_" and value is not sys.modules.get(name) and name not in ("IntEnum", "IntFlag", "MsgFlag", "failure", "wait", "resolved")
]
