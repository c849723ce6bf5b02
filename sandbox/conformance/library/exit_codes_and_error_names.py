# The exit codes of sysexits.h, and names of errors (whose numbers differ from system to system).
import errno
import os

print({name: getattr(os, name) for name in dir(os) if name.startswith('EX_')})
print(sorted(name for name in dir(errno) if name[0] == 'E'))
