"""Sockets, for tests."""

from test.support import cannot, skipping

HOST = "localhost"
HOSTv4 = "127.0.0.1"
HOSTv6 = "::1"
IPV6_ENABLED = False
find_unused_port = bind_port = create_unix_domain_name = cannot("needs sockets")
skip_unless_bind_unix_socket = skipping("needs sockets")
