"""What CPython's `site` adds to `builtins`."""

from _copyright import copyright as _text
from _sitebuiltins import _Helper, _Printer

copyright = _Printer("copyright", _text)
credits = _Printer(
    "credits",
    """\
Thanks to CWI, CNRI, BeOpen, Zope Corporation, the Python Software
Foundation, and a cast of thousands for supporting Python
development.  See www.python.org for more information.""",
)
license = _Printer("license", "See https://www.python.org/psf/license/")
help = _Helper()
