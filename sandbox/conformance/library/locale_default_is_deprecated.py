import locale


def ask():
    locale.getdefaultlocale()


ask()
