"""What programs ask of the machine: that of CPython in WebAssembly, as the oracle is."""

import sys
from collections import namedtuple

uname_result = namedtuple("uname_result", "system node release version machine")
uname_result.processor = ""


def uname():
    return uname_result("Emscripten", "emscripten", "", "", "wasm32")


def system():
    return uname().system


def node():
    return uname().node


def release():
    return uname().release


def version():
    return uname().version


def machine():
    return uname().machine


def processor():
    return uname().processor


def architecture(executable=sys.executable, bits="", linkage=""):
    return bits or "32bit", linkage


def platform(aliased=False, terse=False):
    return "Emscripten-wasm32-32bit"


def libc_ver(executable=None, lib="", version="", chunksize=16384):
    return lib, version


def mac_ver(release="", versioninfo=("", "", ""), machine=""):
    return release, versioninfo, machine


def win32_ver(release="", version="", csd="", ptype=""):
    return release, version, csd, ptype


def python_implementation():
    return "CPython"


def python_version():
    return "%d.%d.%d" % sys.version_info[:3]


def python_version_tuple():
    return tuple(python_version().split("."))


def python_branch():
    return ""


def python_revision():
    return ""


def python_build():
    return "main", ""


def python_compiler():
    return ""
