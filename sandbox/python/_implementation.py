"""`sys.implementation`, which few programs read."""

import sys
from types import SimpleNamespace

implementation = SimpleNamespace(
    name="cpython",
    cache_tag="cpython-314",
    version=sys.version_info,
    hexversion=sys.hexversion,
    _multiarch="wasm32-emscripten",
    supports_isolated_interpreters=False,
)
