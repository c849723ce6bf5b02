"""Colours of CPython's own output: none, since nothing here is a terminal."""


# Whether there may be colours at all: programs set it to False.
COLORIZE = True


class _Plain:
    """Has whatever colour is asked for, as no text at all; sections of a theme are of the same kind."""

    def __getattr__(self, name):
        if name.startswith("__"):
            raise AttributeError(name)
        return self if name in ("argparse", "syntax", "traceback", "unittest", "difflib") else ""


class ANSIColors:
    RESET = "\x1b[0m"
    BOLD_RED, RED, GREEN, YELLOW, BLUE, MAGENTA, CYAN = "\x1b[1;31m", *(f"\x1b[{n}m" for n in range(31, 37))


_plain = _Plain()


def can_colorize(*, file=None):
    return False


def get_colors(colorize=False, *, file=None):
    return _plain


def get_theme(*, tty_file=None, force_color=False, force_no_color=False):
    return _plain


def decolor(text):
    """The text without escape sequences for colours."""
    import re

    return re.sub("\x1b\\[[0-9;]*m", "", text)
