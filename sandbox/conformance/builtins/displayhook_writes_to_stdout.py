"""Mode `single` shows values through `sys.displayhook`, which writes to `sys.stdout` as it is now."""
import sys


class Stream:
    def write(self, text):
        old.write(f'[{text!r}]')

    def flush(self):
        pass


old = sys.stdout
sys.displayhook = sys.__displayhook__
sys.stdout = Stream()
exec(compile('for i in range(2):\n    i\n    None\n\n', 'x', 'single'), {})
sys.stdout = old
exec(compile('"text"', 'x', 'single'), {})
