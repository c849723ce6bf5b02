"""Messages of programs, which have no translations here."""

import _runtime

_runtime.hide_frames()


def gettext(message):
    return message


def ngettext(singular, plural, n):
    return singular if n == 1 else plural


def pgettext(context, message):
    return message


def npgettext(context, singular, plural, n):
    return ngettext(singular, plural, n)


def dgettext(domain, message):
    return message


def dngettext(domain, singular, plural, n):
    return ngettext(singular, plural, n)


def textdomain(domain=None):
    return domain or "messages"


def bindtextdomain(domain, localedir=None):
    return localedir


class NullTranslations:
    """Gives each message back."""

    gettext, ngettext, pgettext, npgettext = map(staticmethod, (gettext, ngettext, pgettext, npgettext))

    def __init__(self, fp=None):
        pass

    def info(self):
        return {}

    def install(self, names=None):
        import builtins

        builtins._ = self.gettext


def translation(domain, localedir=None, languages=None, class_=None, fallback=False):
    if not fallback:
        raise FileNotFoundError(2, "No translation file found for domain", domain)
    return NullTranslations()


def install(domain, localedir=None, *, names=None):
    NullTranslations().install(names)
