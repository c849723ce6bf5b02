"""Connections and servers of a loop: `create_connection`, `create_server` and what they give. Loaded when first used."""

import itertools

from . import base_events, events, exceptions, tasks

# ---- addresses ------------------------------------------------------------------------------------------------


def _ipaddr_info(host, port, family, type, proto, flowinfo=0, scopeid=0):
    """What `getaddrinfo` would give for an address in figures; None if it has to be asked."""
    socket = base_events.socket
    if not hasattr(socket, "inet_pton") or proto not in {0, socket.IPPROTO_TCP, socket.IPPROTO_UDP} or host is None:
        return None
    if type == socket.SOCK_STREAM:
        proto = socket.IPPROTO_TCP
    elif type == socket.SOCK_DGRAM:
        proto = socket.IPPROTO_UDP
    else:
        return None
    try:
        port = int(port or 0)
    except (TypeError, ValueError):
        return None
    if isinstance(host, bytes):
        host = host.decode("idna")
    if "%" in host or family not in (socket.AF_UNSPEC, socket.AF_INET):
        return None
    try:
        socket.inet_pton(socket.AF_INET, host)
    except OSError:
        return None
    return socket.AF_INET, type, proto, "", (host, port)


async def _resolved(loop, address, *, family=0, type=1, proto=0, flags=0):
    host, port = address[:2]
    info = _ipaddr_info(host, port, family, type, proto, *address[2:])
    if info is not None:
        return [info]
    infos = await loop.getaddrinfo(host, port, family=family, type=type, proto=proto, flags=flags)
    if not infos:
        raise OSError(f"getaddrinfo({host!r}) returned empty list")
    return infos


def refuse_ssl(ssl, **timeouts):
    """Refuses TLS, and what has a meaning only with it."""
    for name, value in timeouts.items():
        if value is not None and not ssl:
            raise ValueError(f"{name} is only meaningful with ssl")
    if ssl:
        raise NotImplementedError("the sandbox has no TLS")


# ---- clients --------------------------------------------------------------------------------------------------


async def create_connection(loop, factory, host, port, *, ssl=None, family=0, proto=0, flags=0, sock=None,
                            local_addr=None, server_hostname=None, ssl_handshake_timeout=None,
                            ssl_shutdown_timeout=None, happy_eyeballs_delay=None, interleave=None, all_errors=False):
    if server_hostname is not None and not ssl:
        raise ValueError("server_hostname is only meaningful with ssl")
    refuse_ssl(ssl, ssl_handshake_timeout=ssl_handshake_timeout, ssl_shutdown_timeout=ssl_shutdown_timeout)
    if host is not None or port is not None:
        if sock is not None:
            raise ValueError("host/port and sock can not be specified at the same time")
        infos = await _resolved(loop, (host, port), family=family, proto=proto, flags=flags)
        local = None
        if local_addr is not None:
            local = await _resolved(loop, local_addr, family=family, proto=proto, flags=flags)
        sock = await _first_connected(loop, infos, local, all_errors)
    elif sock is None:
        raise ValueError("host and port was not specified and no sock specified")
    elif sock.type != base_events.socket.SOCK_STREAM:
        raise ValueError(f"A Stream Socket was expected, got {sock!r}")
    return await transport_for(loop, sock, factory)


async def _first_connected(loop, infos, local, all_errors):
    errors = []
    for info in infos:
        try:
            return await _connected(loop, info, local, errors)
        except OSError as error:
            errors.append(error)
    try:
        if all_errors:
            raise ExceptionGroup("create_connection failed", errors)
        if all(str(error) == str(errors[0]) for error in errors):
            raise errors[0]
        raise OSError(f"Multiple exceptions: {', '.join(map(str, errors))}")
    finally:
        errors = None


async def _connected(loop, info, local, errors):
    family, type, proto, _, address = info
    sock = base_events.socket.socket(family=family, type=type, proto=proto)
    try:
        sock.setblocking(False)
        if local is not None:
            _bind_to_one(sock, local, errors)
        await loop.sock_connect(sock, address)
        return sock
    except:
        sock.close()
        raise


def _bind_to_one(sock, infos, errors):
    """Binds to the first local address that can be had; what goes wrong with those before is noted."""
    for info in infos:
        try:
            _bind(sock, info[4])
            return
        except OSError as error:
            errors.append(error)
    raise errors.pop()


def _bind(sock, address):
    try:
        sock.bind(address)
    except OSError as error:
        message = f"error while attempting to bind on address {address!r}: {str(error).lower()}"
        raise OSError(error.errno, message) from None


async def transport_for(loop, sock, factory):
    """A transport for a connected socket, once its protocol knows of it; and the protocol."""
    sock.setblocking(False)
    protocol = factory()
    waiter = loop.create_future()
    transport = loop._make_socket_transport(sock, protocol, waiter)
    try:
        await waiter
    except:
        transport.close()
        raise
    return transport, protocol


# ---- servers --------------------------------------------------------------------------------------------------


class Server(events.AbstractServer):
    """Listens on sockets, and knows the connections that came from them."""

    # Where CPython has it: some classes are shown with their module.
    __module__ = "asyncio.base_events"

    def __init__(self, loop, sockets, protocol_factory, backlog):
        self._loop = loop
        self._sockets = sockets
        # Transports. None of them is kept alive by the server.
        self._clients = 0
        self._transports = {}
        self._waiters = []
        self._protocol_factory = protocol_factory
        self._backlog = backlog
        self._serving = False
        self._serving_forever_fut = None

    def __repr__(self):
        return f"<Server sockets={self.sockets!r}>"

    def _attach(self, transport):
        self._clients += 1
        self._transports[id(transport)] = base_events.ref(transport)

    def _detach(self, transport):
        self._clients -= 1
        self._transports.pop(id(transport), None)
        if self._clients == 0 and self._sockets is None:
            self._wakeup()

    def _wakeup(self):
        waiters, self._waiters = self._waiters, None
        for waiter in waiters or ():
            if not waiter.done():
                waiter.set_result(None)

    def _start_serving(self):
        if self._serving:
            return
        self._serving = True
        for sock in self._sockets:
            sock.listen(self._backlog)
            self._loop._start_serving(self._protocol_factory, sock, self, self._backlog)

    def get_loop(self):
        return self._loop

    def is_serving(self):
        return self._serving

    @property
    def sockets(self):
        from .trsock import TransportSocket

        return tuple(TransportSocket(sock) for sock in self._sockets or ())

    def close(self):
        """Listens no longer. The connections that are there go on."""
        sockets, self._sockets = self._sockets, None
        if sockets is None:
            return
        for sock in sockets:
            self._loop._stop_serving(sock)
        self._serving = False
        if self._serving_forever_fut is not None and not self._serving_forever_fut.done():
            self._serving_forever_fut.cancel()
            self._serving_forever_fut = None
        if self._clients == 0:
            self._wakeup()

    def close_clients(self):
        for transport in self._open_transports():
            transport.close()

    def abort_clients(self):
        for transport in self._open_transports():
            transport.abort()

    def _open_transports(self):
        transports = [reference() for reference in self._transports.values()]
        return [transport for transport in transports if transport is not None]

    async def start_serving(self):
        self._start_serving()
        # All readers are added in the turn that is under way.
        await tasks.sleep(0)

    async def serve_forever(self):
        """Serves until it is cancelled; then the server is closed."""
        if self._serving_forever_fut is not None:
            raise RuntimeError(f"server {self!r} is already being awaited on serve_forever()")
        if self._sockets is None:
            raise RuntimeError(f"server {self!r} is closed")
        self._start_serving()
        self._serving_forever_fut = self._loop.create_future()
        try:
            await self._serving_forever_fut
        except exceptions.CancelledError:
            try:
                self.close()
                await self.wait_closed()
            finally:
                raise
        finally:
            self._serving_forever_fut = None

    async def wait_closed(self):
        """Waits until the server is closed and its connections are gone."""
        if self._waiters is None:
            return
        waiter = self._loop.create_future()
        self._waiters.append(waiter)
        await waiter

    async def __aenter__(self):
        return self

    async def __aexit__(self, *exc):
        self.close()
        await self.wait_closed()


async def create_server(loop, factory, host, port, *, family=0, flags=1, sock=None, backlog=100, ssl=None,
                        reuse_address=None, reuse_port=None, keep_alive=None, ssl_handshake_timeout=None,
                        ssl_shutdown_timeout=None, start_serving=True):
    if isinstance(ssl, bool):
        raise TypeError("ssl argument must be an SSLContext or None")
    refuse_ssl(ssl, ssl_handshake_timeout=ssl_handshake_timeout, ssl_shutdown_timeout=ssl_shutdown_timeout)
    socket = base_events.socket
    if host is not None or port is not None:
        if sock is not None:
            raise ValueError("host/port and sock can not be specified at the same time")
        sockets = _bound(await _places(loop, host, port, family, flags), reuse_address is not False)
    elif sock is None:
        raise ValueError("Neither host/port nor sock were specified")
    elif sock.type != socket.SOCK_STREAM:
        raise ValueError(f"A Stream Socket was expected, got {sock!r}")
    else:
        sockets = [sock]
    return await serve(loop, sockets, factory, backlog, start_serving)


async def serve(loop, sockets, factory, backlog, start_serving):
    for sock in sockets:
        sock.setblocking(False)
    server = Server(loop, sockets, factory, backlog)
    if start_serving:
        await server.start_serving()
    if loop._debug:
        base_events.logger.info("%r is serving", server)
    return server


async def _places(loop, host, port, family, flags):
    """The addresses to listen on, each once. No host means all."""
    hosts = [None] if host == "" or host is None else [host] if isinstance(host, str) else host
    infos = await tasks.gather(*[_resolved(loop, (host, port), family=family, flags=flags) for host in hosts])
    return dict.fromkeys(itertools.chain.from_iterable(infos))


def _bound(infos, reuse_address):
    socket = base_events.socket
    sockets = []
    try:
        for family, type, proto, _, address in infos:
            sock = socket.socket(family, type, proto)
            sockets.append(sock)
            if reuse_address:
                sock.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, True)
            _bind(sock, address)
        return sockets
    except:
        for sock in sockets:
            sock.close()
        raise


# ---- datagrams ------------------------------------------------------------------------------------------------


async def create_datagram_endpoint(loop, factory, local_addr=None, remote_addr=None, *, family=0, proto=0, flags=0,
                                   reuse_port=None, allow_broadcast=None, sock=None):
    if sock is None:
        sock, remote_addr = await _datagram_socket(loop, local_addr, remote_addr, family, proto, flags)
    elif sock.type != base_events.socket.SOCK_DGRAM:
        raise ValueError(f"A datagram socket was expected, got {sock!r}")
    else:
        sock.setblocking(False)
        remote_addr = None
    protocol = factory()
    waiter = loop.create_future()
    transport = loop._make_datagram_transport(sock, protocol, remote_addr, waiter)
    try:
        await waiter
    except:
        transport.close()
        raise
    return transport, protocol


async def _datagram_socket(loop, local, remote, family, proto, flags):
    socket = base_events.socket
    if local is None and remote is None:
        if family == 0:
            raise ValueError("unexpected address family")
    else:
        family = socket.AF_INET
    found = []
    for name, address in ("local", local), ("remote", remote):
        if address is None:
            found.append(None)
            continue
        if not (isinstance(address, tuple) and len(address) == 2):
            raise TypeError("2-tuple is expected")
        infos = await _resolved(loop, address, family=family, type=socket.SOCK_DGRAM, proto=proto, flags=flags)
        found.append(infos[0][4])
    sock = socket.socket(family=family, type=socket.SOCK_DGRAM, proto=proto)
    try:
        sock.setblocking(False)
        if found[0]:
            sock.bind(found[0])
        if found[1]:
            await loop.sock_connect(sock, found[1])
    except:
        sock.close()
        raise
    return sock, found[1]
