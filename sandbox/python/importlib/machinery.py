"""What is known of a module before it is imported, and what runs one that lies in a file."""

import _runtime

SOURCE_SUFFIXES = [".py"]
BYTECODE_SUFFIXES = [".pyc"]
DEBUG_BYTECODE_SUFFIXES = BYTECODE_SUFFIXES
OPTIMIZED_BYTECODE_SUFFIXES = BYTECODE_SUFFIXES
EXTENSION_SUFFIXES = [".cpython-314-wasm32-emscripten.so", ".abi3.so", ".so"]


def all_suffixes():
    return SOURCE_SUFFIXES + BYTECODE_SUFFIXES + EXTENSION_SUFFIXES


class ModuleSpec:
    """The name of a module, and where it comes from."""

    def __init__(self, name, loader, *, origin=None, loader_state=None, is_package=None):
        self.name, self.loader, self.origin, self.loader_state = name, loader, origin, loader_state
        self.submodule_search_locations = [] if is_package else None
        self.cached, self.has_location = None, origin not in (None, "built-in")

    @property
    def parent(self):
        return self.name if self.submodule_search_locations is not None else self.name.rpartition(".")[0]

    def __repr__(self):
        origin = f", origin={self.origin!r}" if self.origin is not None else ""
        places = self.submodule_search_locations
        below = f", submodule_search_locations={places}" if places is not None else ""
        return f"ModuleSpec(name={self.name!r}, loader={self.loader!r}{origin}{below})"


class _FileLoader:
    """Knows the file of a module."""

    def __init__(self, fullname, path):
        self.name = fullname
        self.path = path

    def get_filename(self, fullname=None):
        return self.path

    def get_data(self, path):
        with open(path, "rb") as file:
            return file.read()


class SourceFileLoader(_FileLoader):
    """Runs the source in a file as a module."""

    def is_package(self, fullname=None):
        return self.path.rpartition("/")[2] == "__init__.py"

    def get_source(self, fullname=None):
        with open(self.path, encoding="utf-8") as file:
            return file.read()

    def source_to_code(self, data, path="<string>"):
        return compile(data, path, "exec", dont_inherit=True)

    def get_code(self, fullname=None):
        return self.source_to_code(self.get_data(self.path), self.path)

    def create_module(self, spec):
        return None

    def exec_module(self, module):
        exec(self.get_code(module.__name__), module.__dict__)

    def load_module(self, fullname=None):
        import sys

        from importlib.util import module_from_spec, spec_from_file_location

        module = module_from_spec(spec_from_file_location(self.name, self.path, loader=self))
        sys.modules[self.name] = module
        self.exec_module(module)
        return module


class CarriedLoader(SourceFileLoader):
    """Runs a module that the import statement finds."""

    def get_source(self, fullname=None):
        return _runtime.module_place(self.name)[2]

    def get_data(self, path):
        return self.get_source().encode()

    def create_module(self, spec):
        # What is not written in Python cannot be run twice.
        return _runtime.own_module(self.name) if self.get_source() is None else None

    def exec_module(self, module):
        _runtime.run_module(self.name, module)


CarriedLoader.__name__ = CarriedLoader.__qualname__ = "SourceFileLoader"


class _NoLoader:
    """Stands for a kind of module that the sandbox does not have: it finds nothing."""

    @classmethod
    def find_spec(cls, fullname, path=None, target=None):
        return None


class SourcelessFileLoader(_NoLoader):
    pass


class ExtensionFileLoader(_NoLoader):
    pass


class NamespaceLoader(_NoLoader):
    pass


class FrozenImporter(_NoLoader):
    pass


class BuiltinImporter(_NoLoader):
    @classmethod
    def create_module(cls, spec):
        return _runtime.own_module(spec.name)

    @classmethod
    def exec_module(cls, module):
        pass


class PathFinder:
    """Finds modules as the import statement does."""

    @classmethod
    def find_spec(cls, fullname, path=None, target=None):
        from importlib.util import spec_of

        return spec_of(fullname)


class FileFinder(_NoLoader):
    def __init__(self, path, *loader_details):
        self.path = path
