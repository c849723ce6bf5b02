"""Hosts, ports and their names, as `socket` takes and gives them. The one host is this: 127.0.0.0/8, `localhost`."""

import _runtime

_runtime.hide_frames()

__all__ = [
    "AI_PASSIVE", "EAI_NONAME", "EAI_SERVICE", "INADDR_ANY", "INADDR_LOOPBACK", "NI_NUMERICHOST", "NI_NUMERICSERV",
    "gaierror", "getaddrinfo", "getfqdn", "gethostbyaddr", "gethostbyname", "gethostbyname_ex", "gethostname", "getnameinfo",
    "getservbyname", "herror", "htonl", "htons", "inet_aton", "inet_ntoa", "inet_ntop", "inet_pton", "ntohl", "ntohs",
]  # fmt: skip

INADDR_ANY, INADDR_LOOPBACK = 0, 0x7F000001
AI_PASSIVE, AI_NUMERICHOST, NI_NUMERICHOST, NI_NUMERICSERV = 1, 4, 1, 2
EAI_NONAME, EAI_FAMILY, EAI_SERVICE = -2, -6, -8
_SERVICES = {"ftp": 21, "ssh": 22, "telnet": 23, "smtp": 25, "domain": 53, "http": 80, "pop3": 110, "https": 443}
_KINDS = {1: 6, 2: 17}


class herror(OSError):
    pass


class gaierror(OSError):
    pass


herror.__module__ = gaierror.__module__ = "socket"


def _unknown(code, text):
    problem = gaierror(code, text)
    problem.add_note("The sandbox's network is in memory: only sockets of this program can be reached, on localhost.")
    return problem


def inet_aton(text, /):
    """The four bytes of an address with one to four parts, the last of which fills what is left."""
    try:
        *first, last = (int(part, 0) for part in text.split("."))
        packed = bytes(first) + last.to_bytes(4 - len(first), "big")
    except (ValueError, OverflowError):
        raise OSError("illegal IP address string passed to inet_aton") from None
    return packed


def inet_ntoa(packed, /):
    if len(packed) != 4:
        raise OSError("packed IP wrong length for inet_ntoa")
    return ".".join(str(byte) for byte in bytes(packed))


def inet_pton(family, text, /):
    parts = text.split(".")
    if family != 2:
        raise OSError(97, "Address family not supported by protocol")
    if len(parts) != 4 or not all(part.isdecimal() and int(part) < 256 for part in parts):
        raise OSError("illegal IP address string passed to inet_pton")
    return bytes(map(int, parts))


def inet_ntop(family, packed, /):
    if family != 2:
        raise ValueError(f"unknown address family {family}")
    if len(packed) != 4:
        raise ValueError("invalid length of packed IP address string")
    return inet_ntoa(packed)


def _swapper(name, size):
    def swap(x, /):
        if x < 0:
            raise OverflowError(f"{name}: can't convert negative Python int to C {8 * size}-bit unsigned integer")
        if x >> 8 * size:
            raise OverflowError(f"{name}: Python int too large to convert to C {8 * size}-bit unsigned integer")
        return int.from_bytes(x.to_bytes(size, "big"), "little")

    swap.__name__ = swap.__qualname__ = name
    return swap


htons, ntohs = _swapper("htons", 2), _swapper("ntohs", 2)
htonl, ntohl = _swapper("htonl", 4), _swapper("ntohl", 4)


def gethostname():
    return "localhost"


def getfqdn(name=""):
    return name or "localhost"


def gethostbyname(name, /):
    if name in ("", "0.0.0.0"):
        return "0.0.0.0"
    if name == "localhost" or name.endswith(".localhost"):
        return "127.0.0.1"
    if name == "<broadcast>":
        return "255.255.255.255"
    try:
        return inet_ntoa(inet_aton(name))
    except OSError:
        raise _unknown(EAI_NONAME, "Name or service not known") from None


def gethostbyname_ex(name, /):
    return name, [], [gethostbyname(name)]


def gethostbyaddr(host, /):
    address = gethostbyname(host)
    if not address.startswith("127."):
        raise herror(1, "Unknown host")
    return "localhost", [], [address]


def getservbyname(name, protocol="tcp", /):
    if name not in _SERVICES:
        raise OSError("service/proto not found")
    return _SERVICES[name]


def _port(service):
    if service is None:
        return 0
    if isinstance(service, (str, bytes)):
        text = service if isinstance(service, str) else service.decode()
        if not text.isdecimal() and text not in _SERVICES:
            raise _unknown(EAI_SERVICE, "Servname not supported for ai_socktype")
        return int(_SERVICES.get(text, text))
    return int(service)


def getaddrinfo(host, port, family=0, type=0, proto=0, flags=0):
    from socket import AddressFamily, SocketKind

    if family not in (0, 2):
        raise gaierror(EAI_FAMILY, "ai_family not supported")
    name = ("0.0.0.0" if flags & AI_PASSIVE else "127.0.0.1") if host is None else host
    address = (gethostbyname(name.decode() if isinstance(name, bytes) else name), _port(port))
    return [
        (AddressFamily.AF_INET, SocketKind(kind), number, "", address)
        for kind, number in _KINDS.items()
        if type in (0, kind) and proto in (0, number)
    ]


def getnameinfo(address, flags, /):
    host, port = address[:2]
    services = {number: name for name, number in _SERVICES.items()}
    name = "localhost" if host.startswith("127.") and not flags & NI_NUMERICHOST else host
    return name, str(port) if flags & NI_NUMERICSERV else services.get(port, str(port))


def resolved(family, address, caller):
    """An address as the network has it, of one that a program gave; TypeError and OverflowError as `socket` words them."""
    if family == 1:
        if not isinstance(address, (str, bytes)):
            raise TypeError(f"a bytes-like object is required, not '{type(address).__name__}'")
        return address if isinstance(address, str) else address.decode()
    if not isinstance(address, tuple):
        raise TypeError(f"{caller}(): AF_INET address must be tuple, not {type(address).__name__}")
    if len(address) != 2:
        raise TypeError("AF_INET address must be a pair (host, port)")
    host, port = address
    if not isinstance(host, (str, bytes, bytearray)):
        raise TypeError(f"str, bytes or bytearray expected, not {type(host).__name__}")
    if not hasattr(port, "__index__"):
        raise TypeError(f"'{type(port).__name__}' object cannot be interpreted as an integer")
    if not 0 <= port <= 65535:
        raise OverflowError(f"{caller}(): port must be 0-65535.")
    return gethostbyname(host if isinstance(host, str) else bytes(host).decode()), int(port)
