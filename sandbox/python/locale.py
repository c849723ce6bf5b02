"""Locales: there is one, C, with UTF-8."""

import _in_c
import _runtime

_runtime.hide_frames()

LC_CTYPE, LC_NUMERIC, LC_TIME, LC_COLLATE, LC_MONETARY, LC_MESSAGES, LC_ALL = range(7)
CHAR_MAX = 127


class Error(Exception):
    pass


Error.__module__ = "locale"


def setlocale(category, locale=None):
    if isinstance(locale, tuple):
        locale = ".".join(part for part in locale if part)
    if locale not in (None, "", "C", "POSIX", "C.UTF-8", "C.utf8"):
        raise Error("unsupported locale setting")
    return "C"


def getlocale(category=LC_CTYPE):
    return (None, None)


def getdefaultlocale(envvars=("LC_ALL", "LC_CTYPE", "LANG", "LANGUAGE")):
    import warnings

    # The frames of this module are hidden, so that the first one is the caller's.
    warnings.warn(
        "'locale.getdefaultlocale' is deprecated and slated for removal in Python 3.15. "
        "Use setlocale(), getencoding() and getlocale() instead.",
        DeprecationWarning,
        stacklevel=1,
    )
    return getlocale()


def getencoding():
    return "UTF-8"


def getpreferredencoding(do_setlocale=True):
    return "UTF-8"


def normalize(localename):
    return localename


def localeconv():
    numbers = dict.fromkeys(
        ("int_frac_digits", "frac_digits", "p_cs_precedes", "p_sep_by_space", "n_cs_precedes", "n_sep_by_space",
         "p_sign_posn", "n_sign_posn"), CHAR_MAX,
    )  # fmt: skip
    texts = dict.fromkeys(
        ("int_curr_symbol", "currency_symbol", "mon_decimal_point", "mon_thousands_sep", "positive_sign", "negative_sign",
         "thousands_sep"), "",
    )  # fmt: skip
    return {**numbers, **texts, "decimal_point": ".", "grouping": [], "mon_grouping": []}


def strcoll(a, b, /):
    return (a > b) - (a < b)


def strxfrm(text, /):
    return text


def format_string(f, val, grouping=False, monetary=False):
    return f % val


def str(value):
    return f"{value:.12g}"


def delocalize(text):
    return text


def atof(text, func=float):
    return func(text)


def atoi(text):
    return int(text)


_in_c.written_in_c(getencoding, strcoll, strxfrm, module="_locale")
