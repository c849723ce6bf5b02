"""What the tests ask of the machine."""


def system():
    return "Emscripten"


def machine():
    return "wasm32"


def python_implementation():
    return "CPython"


def libc_ver():
    return "", ""
