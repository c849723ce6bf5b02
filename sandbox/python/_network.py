"""A network in memory, through which the sockets of one program reach each other.

An `Endpoint` is what an operating system keeps of a socket: `socket` is the interface over it, and `select` asks
`events`. There is one thread, so nothing moves while a program waits: what is not ready when a wait begins is not
ready when it ends, and a wait without a limit is refused. Waiting moves the clock on.

Nothing gets lost, delayed or reordered, and a listener takes any number of connections. The rest is as on Linux:
the order of errors, which of them a closed peer causes, and what select sees of it.
"""

import errno
import time

import _runtime

_runtime.hide_frames()

AF_UNIX, AF_INET = 1, 2
SOCK_STREAM, SOCK_DGRAM = 1, 2
SOL_SOCKET, SO_REUSEADDR, SO_TYPE, SO_ERROR, SO_SNDBUF, SO_RCVBUF, SO_ACCEPTCONN = 1, 2, 3, 4, 7, 8, 30
POLLIN, POLLOUT, POLLERR, POLLHUP, POLLNVAL = 1, 4, 8, 16, 32

# Bytes that a connection holds before its reader takes some: Linux's, for AF_UNIX and on the loopback device.
CAPACITY = {AF_UNIX: 212992, AF_INET: 2626560}
FIRST_FREE_PORT, LAST_PORT = 49152, 65535
ANY = "0.0.0.0"

# The open endpoints by descriptor, and the bound ones by family, kind and address.
descriptors = {}
_bound = {}
_last_port = FIRST_FREE_PORT - 1


def failure(code):
    """The exception for a number of `errno`."""
    return OSError(code, errno._messages[code])


def wait(ready, timeout, what):
    """Waits so many seconds (None: for as long as it takes) until `ready()`, and gives whether it is."""
    if ready():
        return True
    if timeout is None:
        raise RuntimeError(f"deadlock: {what} would wait for ever, since the sandbox has one thread")
    if timeout > 0:
        time.sleep(timeout)
    return ready()


def opened(endpoint):
    """Gives the endpoint the lowest free descriptor."""
    number = 3
    while number in descriptors:
        number += 1
    descriptors[number] = endpoint
    endpoint.references += 1
    return number


def closed(number):
    """Frees a descriptor; its endpoint goes with the last."""
    endpoint = descriptors.pop(number, None)
    if endpoint is None:
        raise failure(errno.EBADF)
    endpoint.references -= 1
    if endpoint.references == 0:
        endpoint.close()


def events(number):
    """What there is to see of a descriptor, as bits of `select.poll`. Standard streams are always ready."""
    endpoint = descriptors.get(number)
    if endpoint is not None:
        return endpoint.events()
    return POLLIN if number == 0 else POLLOUT if number in (1, 2) else POLLNVAL


class Endpoint:
    """What streams and datagrams share: an address, options, a pending error."""

    def __init__(self, family, kind):
        self.family = family
        self.kind = kind
        self.references = 0
        self.local = (ANY, 0) if family == AF_INET else ""
        self.remote = None
        self.error = 0
        self.options = {(SOL_SOCKET, SO_SNDBUF): CAPACITY[family], (SOL_SOCKET, SO_RCVBUF): CAPACITY[family]}

    def take_error(self):
        error, self.error = self.error, 0
        return error

    def check_error(self):
        if self.error:
            raise failure(self.take_error())

    def key(self, address):
        return self.family, self.kind, address

    def holder(self, address):
        """The endpoint that is bound to an address or, for internet addresses, to all hosts."""
        found = _bound.get(self.key(address))
        if found is None and self.family == AF_INET:
            found = _bound.get(self.key((ANY, address[1])))
        return found

    def bind(self, address):
        if self.is_bound():
            raise failure(errno.EINVAL)
        if self.family == AF_INET:
            host, port = address
            if host != ANY and not host.startswith("127."):
                raise failure(errno.EADDRNOTAVAIL)
            address = (host, port or self.free_port())
        if any(key[:2] == self.key(0)[:2] and _overlap(key[2], address) for key in _bound):
            raise failure(errno.EADDRINUSE)
        self.local = address
        _bound[self.key(address)] = self

    def is_bound(self):
        return self.local not in ("", (ANY, 0))

    def free_port(self):
        global _last_port
        for _ in range(FIRST_FREE_PORT, LAST_PORT + 1):
            _last_port = FIRST_FREE_PORT if _last_port == LAST_PORT else _last_port + 1
            if not any(key[:2] == self.key(0)[:2] and key[2][1] == _last_port for key in _bound):
                return _last_port
        raise failure(errno.EADDRINUSE)

    def option(self, key):
        if key == (SOL_SOCKET, SO_ERROR):
            return self.take_error()
        return self.kind if key == (SOL_SOCKET, SO_TYPE) else self.options.get(key, 0)

    def set_option(self, key, value):
        if key in ((SOL_SOCKET, SO_SNDBUF), (SOL_SOCKET, SO_RCVBUF)):
            value = max(2 * value, 4608)  # Linux doubles what it is told.
        self.options[key] = value

    def close(self):
        if _bound.get(self.key(self.local)) is self:
            del _bound[self.key(self.local)]


def _overlap(one, other):
    if isinstance(one, str):
        return one == other
    return one[1] == other[1] and (one[0] == other[0] or ANY in (one[0], other[0]))


class Stream(Endpoint):
    """An end of a connection, or a listener, or neither yet."""

    def __init__(self, family):
        super().__init__(family, SOCK_STREAM)
        self.peer = None  # The other end, even after it was closed.
        self.pending = None  # Of a listener: connections that wait to be accepted.
        self.connecting = False  # Told EINPROGRESS and not asked again.
        self.incoming = bytearray()
        self.reading = self.writing = False
        self.is_closed = False

    def events(self):
        if self.pending is not None:
            return POLLIN if self.pending else 0
        seen = POLLERR if self.error else 0
        if not self.reading and not self.writing:
            return seen | POLLIN * bool(self.peer or self.error) | POLLOUT | POLLHUP
        if self.family == AF_UNIX and self.peer.is_closed:
            return seen | POLLIN | POLLOUT | POLLHUP
        if self.incoming or self.at_end():
            seen |= POLLIN
        if not self.writing or self.room() > 0:
            seen |= POLLOUT
        return seen

    def can_read(self):
        return bool(self.events() & (POLLIN | POLLERR | POLLHUP))

    def can_write(self):
        return bool(self.events() & (POLLOUT | POLLERR | POLLHUP))

    def at_end(self):
        return not self.reading or not self.peer.writing

    def room(self):
        return self.options[SOL_SOCKET, SO_SNDBUF] - len(self.peer.incoming)

    def listen(self):
        if self.peer is not None:
            raise failure(errno.EINVAL)
        if not self.is_bound() and self.family == AF_INET:
            self.bind(self.local)
        self.pending = self.pending or []
        self.options[SOL_SOCKET, SO_ACCEPTCONN] = 1

    def accept(self):
        return self.pending.pop(0)

    def connect(self, address, blocking):
        """Connects at once, and gives 0 or the number of the error. Who does not block is told so, and then asks again."""
        if self.connecting:
            self.connecting = False
            return self.take_error()
        if self.peer is not None or self.pending is not None:
            return errno.EISCONN
        error = self.reach(address)
        if blocking or self.family == AF_UNIX or error == errno.ENETUNREACH:
            return error
        self.connecting, self.error = True, error
        return errno.EINPROGRESS

    def reach(self, address):
        if self.family == AF_INET:
            host = "127.0.0.1" if address[0] == ANY else address[0]
            if not host.startswith("127."):
                return errno.ENETUNREACH
            address = (host, address[1])
        listener = self.holder(address)
        if listener is None or listener.pending is None:
            return errno.ENOENT if listener is None and self.family == AF_UNIX else errno.ECONNREFUSED
        if self.family == AF_INET and self.local[0] == ANY:
            port = self.local[1]
            self.close_binding()
            self.local = (address[0], port or self.free_port())
            _bound.setdefault(self.key(self.local), self)
        other = Stream(self.family)
        other.local, other.remote, self.remote = address, self.local, address
        other.options.update(listener.options)
        other.options.pop((SOL_SOCKET, SO_ACCEPTCONN), None)
        join(self, other)
        listener.pending.append(other)
        return 0

    def close_binding(self):
        Endpoint.close(self)

    def receive(self, size, peek=False):
        if not self.incoming:
            self.check_error()
        if self.peer is None:
            raise failure(errno.ENOTCONN if self.family == AF_INET else errno.EINVAL)
        data = bytes(self.incoming[:size])
        if not peek:
            del self.incoming[:size]
        return data

    def send(self, data):
        """Takes as many bytes as there is room for, and gives their number."""
        if self.family == AF_UNIX and self.peer is None:
            raise failure(errno.ENOTCONN)
        if self.family == AF_UNIX and self.peer.is_closed:
            raise failure(errno.EPIPE)
        self.check_error()
        if not self.writing:
            raise failure(errno.EPIPE)
        if self.peer.is_closed:  # The peer answers with a reset, which the next call sees.
            self.writing = False
            return len(data)
        if not self.peer.reading:
            return len(data)
        part = data[: self.room()]
        self.peer.incoming += part
        return len(part)

    def shutdown(self, reading, writing):
        over = self.peer is None or (self.family == AF_INET and not self.writing and not self.peer.writing)
        if over:
            raise failure(errno.ENOTCONN)
        if reading:
            self.reading = False
        if writing:
            self.writing = False

    def close(self):
        super().close()
        self.is_closed = True
        for waiting in self.pending or ():
            waiting.incoming += b"unread"  # Nobody will: their peers are reset.
            waiting.close()
        self.pending = None
        peer = self.peer
        if peer is not None and not peer.is_closed and self.incoming:
            peer.error = errno.ECONNRESET
            peer.writing = False
        self.reading = self.writing = False
        self.incoming.clear()


def join(one, other):
    """Makes two ends of a connection."""
    one.peer, other.peer = other, one
    one.reading = one.writing = other.reading = other.writing = True


class Datagrams(Endpoint):
    """Sends and receives single messages. Those for an address that nobody has are dropped."""

    def __init__(self, family):
        super().__init__(family, SOCK_DGRAM)
        self.incoming = []

    def events(self):
        return POLLOUT | POLLIN * bool(self.incoming or self.error)

    def can_read(self):
        return bool(self.incoming or self.error)

    def can_write(self):
        return True

    def listen(self):
        raise failure(errno.EOPNOTSUPP)

    def connect(self, address, blocking):
        if not self.is_bound() and self.family == AF_INET:
            self.bind((ANY, 0))
        self.remote = address
        return 0

    def send(self, data, address=None):
        address = address or self.remote
        if address is None:
            raise failure(errno.EDESTADDRREQ)
        self.check_error()
        if not self.is_bound() and self.family == AF_INET:
            self.bind(self.local)
        source = self.local
        if self.family == AF_INET:
            if not address[0].startswith("127.") and address[0] != ANY:
                raise failure(errno.ENETUNREACH)
            address = ("127.0.0.1" if address[0] == ANY else address[0], address[1])
            source = ("127.0.0.1" if source[0] == ANY else source[0], source[1])
        receiver = self.holder(address)
        if receiver is not None:
            receiver.incoming.append((bytes(data), source))
        elif self.remote is not None:
            self.error = errno.ECONNREFUSED
        return len(data)

    def receive(self, size, peek=False):
        return self.receive_from(size, peek)[0]

    def receive_from(self, size, peek=False):
        self.check_error()
        data, source = self.incoming[0] if peek else self.incoming.pop(0)
        return data[:size], source

    def shutdown(self, reading, writing):
        if self.remote is None:
            raise failure(errno.ENOTCONN)
