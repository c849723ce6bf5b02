"""A package that is not installed: what was being handled."""
import importlib.metadata as m, traceback, warnings
for f in m.version, m.distribution, m.requires:
    try: f('surely-not')
    except m.PackageNotFoundError as e: print(repr(e.__context__), e.__suppress_context__); traceback.print_exc()
