"""`sys.implementation` and `platform`, in what does not depend on the build."""

import platform
import sys

print(sys.implementation.name, sys.implementation.version, sys.implementation.hexversion == sys.hexversion)
print(sys.implementation.cache_tag, type(sys.implementation))
print(platform.python_implementation(), platform.python_version(), platform.python_version_tuple())
print(platform.system(), platform.machine(), repr(platform.processor()), platform.architecture())
print(platform.uname().system, platform.node())
print(platform.win32_ver(), platform.mac_ver())
