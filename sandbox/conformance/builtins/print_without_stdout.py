# `print` where `sys.stdout` is None, is something else, or is gone.
import sys

out = sys.stdout
said = []
for stream in None, 5, 'gone':
    sys.stdout = stream
    if stream == 'gone':
        del sys.stdout
    try:
        print('x')
        said.append('nothing')
    except Exception as e:
        said.append(repr(e))
sys.stdout = out
print(said)
