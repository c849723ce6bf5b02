"""What modules of the library ask CPython's import machinery for, where it reads files."""

from importlib.machinery import FileFinder, PathFinder, SourceFileLoader, SourcelessFileLoader
from importlib.util import decode_source, spec_from_file_location

path_sep = "/"
path_separators = "/"
