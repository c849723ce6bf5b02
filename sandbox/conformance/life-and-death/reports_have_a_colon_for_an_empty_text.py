"""What nobody can catch is reported with a colon even where the exception has no text."""

import sys

sys.stderr = sys.stdout


class Dies:
    def __init__(self, *args):
        self.args = args

    def __del__(self):
        raise ValueError(*self.args)


Dies()
Dies("")
Dies("text")
Dies("two\nlines")
