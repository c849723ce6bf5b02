"""What transports show of their sockets can be looked at, and not be used."""
import socket
from asyncio.trsock import TransportSocket

with socket.socket() as sock:
    shown = TransportSocket(sock)
    print(shown.family.name, shown.type.name, shown.gettimeout(), shown.settimeout(0), shown.setblocking(False))
    print([hasattr(shown, name) for name in ("fileno", "getsockname", "send", "recv", "accept", "close")])
    for refused in lambda: shown.setblocking(True), lambda: shown.settimeout(1):
        try:
            refused()
        except ValueError as error:
            print(error)
