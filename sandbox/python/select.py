"""Which descriptors are ready, of the sockets in memory. See `_network`."""

import _in_c
import errno

from _network import POLLERR, POLLHUP, POLLIN, POLLNVAL, POLLOUT, closed, events, failure, opened, wait


error = OSError
POLLPRI, POLLRDHUP = 2, 0x2000
EPOLLIN, EPOLLPRI, EPOLLOUT, EPOLLERR, EPOLLHUP, EPOLLRDHUP = 1, 2, 4, 8, 16, 0x2000
EPOLLONESHOT, EPOLLET, EPOLL_CLOEXEC = 0x40000000, 0x80000000, 0x80000


def _descriptor(file):
    """The number of a descriptor, or of an object that has one."""
    number = file
    if not isinstance(file, int):
        if not hasattr(file, "fileno"):
            raise TypeError("argument must be an int, or have a fileno() method.")
        number = file.fileno()
        if not isinstance(number, int):
            raise TypeError("fileno() returned a non-integer")
    if number < 0:
        raise ValueError(f"file descriptor cannot be a negative integer ({number})")
    return number


def _timeout(timeout, text="timeout must be non-negative"):
    if timeout is None:
        return None
    if not isinstance(timeout, (int, float)):
        raise TypeError("timeout must be a float or None")
    if timeout < 0:
        raise ValueError(text)
    return timeout


def _listed(files):
    try:
        files = list(files)
    except TypeError:
        raise TypeError("arguments 1-3 must be sequences") from None
    numbers = [_descriptor(file) for file in files]
    if any(number >= 1024 for number in numbers):
        raise ValueError("filedescriptor out of range in select()")
    return list(zip(files, numbers))


def select(rlist, wlist, xlist, timeout=None, /):
    """The parts of the lists that are ready to be read and written. Nothing in memory has exceptional conditions."""
    timeout = _timeout(timeout)
    asked = _listed(rlist), _listed(wlist), _listed(xlist)
    if any(events(number) & POLLNVAL for files in asked for _, number in files):
        raise failure(errno.EBADF)

    def ready():
        masks = POLLIN | POLLHUP | POLLERR, POLLOUT | POLLERR, POLLPRI
        found = tuple([f for f, number in files if events(number) & mask] for files, mask in zip(asked, masks))
        return found if any(found) else None

    found = []
    wait(lambda: found.append(ready()) or found[-1], timeout, "select()")
    return found[-1] or ([], [], [])


class _Registered:
    """What `poll` and `epoll` share: descriptors and the events that are asked for."""

    def __init__(self):
        self._masks = {}

    def register(self, fd, eventmask=POLLIN | POLLPRI | POLLOUT, /):
        self._masks[_descriptor(fd)] = eventmask

    def modify(self, fd, eventmask, /):
        number = _descriptor(fd)
        if number not in self._masks:
            raise failure(errno.ENOENT)
        self._masks[number] = eventmask

    def unregister(self, fd, /):
        del self._masks[_descriptor(fd)]

    def _ready(self):
        always = POLLERR | POLLHUP | POLLNVAL
        seen = [(number, events(number) & (mask | always)) for number, mask in self._masks.items()]
        return [(number, bits) for number, bits in seen if bits]

    def _poll(self, seconds, what):
        wait(self._ready, seconds, what)
        return self._ready()


class poll(_Registered):
    def poll(self, timeout=None, /):
        """Waits so many milliseconds; None or less than 0: for as long as it takes."""
        return self._poll(None if timeout is None or timeout < 0 else timeout / 1000, "poll()")


class _Descriptor:
    """What stands for an `epoll` among the descriptors."""

    references = 0

    def events(self):
        return 0

    def close(self):
        pass


class epoll(_Registered):
    """Level-triggered only."""

    def __init__(self, sizehint=-1, flags=0):
        super().__init__()
        self._fd = opened(_Descriptor())

    @property
    def closed(self):
        return self._fd < 0

    def _open(self):
        if self._fd < 0:
            raise ValueError("I/O operation on closed epoll object")

    def register(self, fd, eventmask=EPOLLIN | EPOLLPRI | EPOLLOUT):
        self._open()
        if eventmask & (EPOLLET | EPOLLONESHOT):
            raise NotImplementedError("the sandbox's epoll has no EPOLLET and no EPOLLONESHOT")
        number = _descriptor(fd)
        if events(number) & POLLNVAL:
            raise failure(errno.EBADF)
        if number in self._masks:
            raise failure(errno.EEXIST)
        self._masks[number] = eventmask

    def modify(self, fd, eventmask):
        self._open()
        super().modify(fd, eventmask)

    def unregister(self, fd):
        self._open()
        number = _descriptor(fd)
        if number not in self._masks:
            raise failure(errno.ENOENT)
        del self._masks[number]

    def _ready(self):
        # The kernel forgets a descriptor that is closed.
        self._masks = {number: mask for number, mask in self._masks.items() if not events(number) & POLLNVAL}
        return super()._ready()

    def poll(self, timeout=None, maxevents=-1):
        """Waits so many seconds; None or less than 0: for as long as it takes."""
        self._open()
        found = self._poll(None if timeout is None or timeout < 0 else timeout, "poll()")
        return found if maxevents < 1 else found[:maxevents]

    def fileno(self):
        self._open()
        return self._fd

    def close(self):
        number, self._fd = self._fd, -1
        if number >= 0:
            closed(number)

    __del__ = close

    def __enter__(self):
        self._open()
        return self

    def __exit__(self, *exc):
        self.close()


_in_c.written_in_c()
