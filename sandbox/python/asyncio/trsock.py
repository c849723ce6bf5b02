"""What transports show of their sockets."""


class TransportSocket:
    """The socket that `get_extra_info("socket")` gives: to be looked at, since the transport reads and writes."""

    __slots__ = ("_sock",)

    def __init__(self, sock):
        self._sock = sock

    def __repr__(self):
        parts = [f"fd={self.fileno()}", f"family={self.family!s}", f"type={self.type!s}", f"proto={self.proto}"]
        if self.fileno() != -1:
            for name, address in ("laddr", asked(self.getsockname)), ("raddr", asked(self.getpeername)):
                if address:
                    parts.append(f"{name}={address}")
        return f"<asyncio.TransportSocket {', '.join(parts)}>"

    @property
    def family(self):
        return self._sock.family

    @property
    def type(self):
        return self._sock.type

    @property
    def proto(self):
        return self._sock.proto

    def fileno(self):
        return self._sock.fileno()

    def getsockname(self):
        return self._sock.getsockname()

    def getpeername(self):
        return self._sock.getpeername()

    def getsockopt(self, *args):
        return self._sock.getsockopt(*args)

    def setsockopt(self, *args):
        self._sock.setsockopt(*args)

    def gettimeout(self):
        return 0

    def settimeout(self, value):
        if value != 0:
            raise ValueError("settimeout(): only 0 timeout is allowed on transport sockets")

    def setblocking(self, flag):
        if flag:
            raise ValueError("setblocking(): transport sockets cannot be blocking")

    def shutdown(self, how):
        self._sock.shutdown(how)


def asked(method):
    try:
        return method()
    except OSError:
        return None
