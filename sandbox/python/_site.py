"""What CPython's `site` adds to `builtins`."""

from _sitebuiltins import _Helper, _Printer

copyright = _Printer(
    "copyright",
    """\
Copyright (c) 2001 Python Software Foundation.
All Rights Reserved.

Copyright (c) 2000 BeOpen.com.
All Rights Reserved.

Copyright (c) 1995-2001 Corporation for National Research Initiatives.
All Rights Reserved.

Copyright (c) 1991-1995 Stichting Mathematisch Centrum, Amsterdam.
All Rights Reserved.""",
)
credits = _Printer(
    "credits",
    """\
Thanks to CWI, CNRI, BeOpen, Zope Corporation, the Python Software
Foundation, and a cast of thousands for supporting Python
development.  See www.python.org for more information.""",
)
license = _Printer("license", "See https://www.python.org/psf/license/")
help = _Helper()
