"""Where an installation has its parts. The sandbox is none: these are the places that CPython in WebAssembly names."""

_PATHS = {
    "stdlib": "//lib/python3.14",
    "platstdlib": "//lib/python3.14",
    "purelib": "//lib/python3.14/site-packages",
    "platlib": "//lib/python3.14/site-packages",
    "include": "//include/python3.14",
    "platinclude": "//include/python3.14",
    "scripts": "//bin",
    "data": "/",
}
_VARS = {
    "prefix": "/",
    "exec_prefix": "/",
    "py_version": "3.14.2",
    "py_version_short": "3.14",
    "py_version_nodot": "314",
    "installed_base": "/",
    "base": "/",
    "EXT_SUFFIX": ".cpython-314-wasm32-emscripten.so",
    "SOABI": "cpython-314-wasm32-emscripten",
    "Py_GIL_DISABLED": 0,
    "Py_DEBUG": 0,
}


def get_path_names():
    return tuple(_PATHS)


def get_paths(scheme=None, vars=None, expand=True):
    return dict(_PATHS)


def get_path(name, scheme=None, vars=None, expand=True):
    return get_paths()[name]


def get_default_scheme():
    return "posix_prefix"


def get_scheme_names():
    return (get_default_scheme(),)


def get_config_vars(*names):
    return [_VARS.get(name) for name in names] if names else dict(_VARS)


def get_config_var(name):
    return _VARS.get(name)


def get_python_version():
    return "3.14"


def get_platform():
    return "emscripten-5.0.3-wasm32"


def is_python_build(check_home=None):
    return False
