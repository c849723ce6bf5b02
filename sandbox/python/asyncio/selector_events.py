"""The loop that programs get: a `BaseEventLoop` whose time is the sandbox's clock and whose files are its simulated sockets."""

import time
from collections import namedtuple

from . import events
from .base_events import BaseEventLoop

EVENT_READ, EVENT_WRITE = 1, 2

_Key = namedtuple("SelectorKey", "fileobj fd events data")


class Clock:
    """A selector, as those of `selectors`. All sockets are in this program: what is not ready now will not be after waiting, so to
    wait is to move the clock on."""

    def __init__(self):
        self._keys = {}

    def register(self, fileobj, events, data=None):
        fd = _descriptor(fileobj)
        if fd in self._keys:
            raise KeyError(f"{fileobj!r} (FD {fd}) is already registered")
        self._keys[fd] = key = _Key(fileobj, fd, events, data)
        return key

    def modify(self, fileobj, events, data=None):
        fd = _descriptor(fileobj)
        self._keys[fd] = key = _Key(fileobj, fd, events, data)
        return key

    def unregister(self, fileobj):
        return self._keys.pop(_descriptor(fileobj))

    def get_map(self):
        return self._keys

    def select(self, timeout):
        """Gives what is ready, else waits so many seconds. None means until something happens, and nothing ever would."""
        ready = self._ready() if self._keys else ()
        if not ready:
            if timeout is None:
                raise RuntimeError("deadlock: nothing is ready and no timer is set")
            if timeout > 0:
                time.sleep(timeout)
        return ready

    def _ready(self):
        from _network import POLLIN, POLLOUT, events

        ready = []
        for key in self._keys.values():
            seen = events(key.fd)
            # Errors and ends are seen by whoever waits.
            mask = EVENT_READ * bool(seen & ~POLLOUT) | EVENT_WRITE * bool(seen & ~POLLIN)
            if mask & key.events:
                ready.append((key, mask & key.events))
        return ready

    def close(self):
        self._keys.clear()


def _descriptor(fileobj):
    try:
        fd = fileobj if isinstance(fileobj, int) else int(fileobj.fileno())
    except (AttributeError, TypeError, ValueError):
        raise ValueError(f"Invalid file object: {fileobj!r}") from None
    if fd < 0:
        raise ValueError(f"Invalid file descriptor: {fd}")
    return fd


class BaseSelectorEventLoop(BaseEventLoop):
    """A loop that asks a selector which files are ready, and calls those who wait for them."""

    def __init__(self, selector=None):
        super().__init__()
        self._selector = Clock() if selector is None else selector
        # By descriptor.
        self._transports = {}
        self.time = time.monotonic

    def close(self):
        if self.is_running():
            raise RuntimeError("Cannot close a running event loop")
        if not self.is_closed():
            super().close()
            self._selector.close()

    def _write_to_self(self):
        # No other thread has to wake it.
        pass

    # ---- watching files ---------------------------------------------------------------------------------------

    def _process_events(self, event_list):
        for key, mask in event_list:
            reader, writer = key.data
            if mask & EVENT_READ and reader is not None:
                self._add_callback(reader)
            if mask & EVENT_WRITE and writer is not None:
                self._add_callback(writer)

    def _watched(self, fd):
        """The handles of who waits to read and who waits to write."""
        key = self._selector.get_map().get(fd)
        return (None, None) if key is None else key.data

    def _watch(self, fd, reader, writer):
        wanted = EVENT_READ * (reader is not None) | EVENT_WRITE * (writer is not None)
        if fd in self._selector.get_map():
            if wanted:
                self._selector.modify(fd, wanted, (reader, writer))
            else:
                self._selector.unregister(fd)
        elif wanted:
            self._selector.register(fd, wanted, (reader, writer))

    def _add_reader(self, fd, callback, *args):
        self._check_closed()
        handle = events.Handle(callback, args, self)
        before, writer = self._watched(fd)
        self._watch(fd, handle, writer)
        if before is not None:
            before.cancel()
        return handle

    def _add_writer(self, fd, callback, *args):
        self._check_closed()
        handle = events.Handle(callback, args, self)
        reader, before = self._watched(fd)
        self._watch(fd, reader, handle)
        if before is not None:
            before.cancel()
        return handle

    def _remove_reader(self, fd):
        reader, writer = self._watched(fd)
        if reader is None:
            return False
        self._watch(fd, None, writer)
        reader.cancel()
        return True

    def _remove_writer(self, fd):
        reader, writer = self._watched(fd)
        if writer is None:
            return False
        self._watch(fd, reader, None)
        writer.cancel()
        return True

    def add_reader(self, fd, callback, *args):
        """Calls back in each turn in which there is something to read."""
        self._add_reader(self._free_descriptor(fd), callback, *args)

    def add_writer(self, fd, callback, *args):
        """Calls back in each turn in which there is room to write."""
        self._add_writer(self._free_descriptor(fd), callback, *args)

    def remove_reader(self, fd):
        """True if somebody waited to read."""
        return self._remove_reader(self._free_descriptor(fd))

    def remove_writer(self, fd):
        """True if somebody waited to write."""
        return self._remove_writer(self._free_descriptor(fd))

    def _free_descriptor(self, fileobj):
        fd = _descriptor(fileobj)
        transport = self._transports.get(fd)
        if transport is not None and not transport.is_closing():
            raise RuntimeError(f"File descriptor {fileobj!r} is used by transport {transport!r}")
        return fd

    # ---- sockets: see `selector_sockets` ----------------------------------------------------------------------

    async def sock_recv(self, sock, n):
        """Waits for some bytes, at most n; none at the end."""
        from . import selector_sockets

        return await selector_sockets.read(self, sock, lambda: sock.recv(n))

    async def sock_recv_into(self, sock, buf):
        from . import selector_sockets

        return await selector_sockets.read(self, sock, lambda: sock.recv_into(buf))

    async def sock_recvfrom(self, sock, bufsize):
        from . import selector_sockets

        return await selector_sockets.read(self, sock, lambda: sock.recvfrom(bufsize))

    async def sock_sendall(self, sock, data):
        """Waits until all has been sent."""
        from . import selector_sockets

        await selector_sockets.send_all(self, sock, data)

    async def sock_sendto(self, sock, data, address):
        from . import selector_sockets

        return await selector_sockets.write(self, sock, lambda: sock.sendto(data, address))

    async def sock_connect(self, sock, address):
        from . import selector_sockets

        await selector_sockets.connect(self, sock, address)

    async def sock_accept(self, sock):
        """Waits for a connection; gives its socket and the address of the other side."""
        from . import selector_sockets

        return await selector_sockets.accept(self, sock)

    def _make_socket_transport(self, sock, protocol, waiter=None, *, extra=None, server=None):
        from .selector_transports import _SelectorSocketTransport

        return _SelectorSocketTransport(self, sock, protocol, waiter, extra, server)

    def _make_datagram_transport(self, sock, protocol, address=None, waiter=None, extra=None):
        from .selector_transports import _SelectorDatagramTransport

        return _SelectorDatagramTransport(self, sock, protocol, address, waiter, extra)

    def _start_serving(self, protocol_factory, sock, server=None, backlog=100):
        from . import selector_sockets

        args = self, protocol_factory, sock, server, backlog
        self._add_reader(sock.fileno(), selector_sockets.accept_connections, *args)

    def _stop_serving(self, sock):
        self._remove_reader(sock.fileno())
        sock.close()


class _UnixSelectorEventLoop(BaseSelectorEventLoop):
    """Named as the loop of CPython on Unix, which programs see when they print it."""

    # Where CPython has it: some classes are shown with their module.
    __module__ = "asyncio.unix_events"

    async def create_unix_connection(self, protocol_factory, path=None, **options):
        raise NotImplementedError("the sandbox has no Unix sockets")

    async def create_unix_server(self, protocol_factory, path=None, **options):
        raise NotImplementedError("the sandbox has no Unix sockets")


SelectorEventLoop = EventLoop = _UnixSelectorEventLoop
