import optparse, zipfile, io, logging, logging.config, logging.handlers, pkgutil, sys, importlib.util, subprocess, threading, filecmp, mimetypes
p = optparse.OptionParser(usage='%prog [options] file', prog='tool')
p.add_option('-n', '--number', type='int', default=3, help='how many [default: %default]')
p.add_option('-v', action='store_true', dest='verbose')
options, rest = p.parse_args(['-n', '5', 'x', '-v'])
print(vars(options), rest)
p.print_help()
b = io.BytesIO()
with zipfile.ZipFile(b, 'w') as z:
    z.writestr('a.txt', 'hello')
    z.writestr('d/b.txt', b'world')
with zipfile.ZipFile(b) as z:
    print(z.namelist(), z.read('a.txt'), z.getinfo('d/b.txt').file_size, z.testzip(), zipfile.is_zipfile(b))
logging.config.dictConfig({
    'version': 1,
    'formatters': {'f': {'format': '%(levelname)s:%(name)s:%(message)s'}},
    'handlers': {'h': {'class': 'logging.StreamHandler', 'formatter': 'f', 'stream': 'ext://sys.stdout'}},
    'loggers': {'app': {'level': 'DEBUG', 'handlers': ['h'], 'propagate': False}},
})
logging.getLogger('app').debug('hi %s', 1)
m = logging.handlers.MemoryHandler(10)
with open('plug.py', 'w') as f: f.write('value = 42\ndef f(): return __name__\n')
spec = importlib.util.spec_from_file_location('plug_in', 'plug.py')
mod = importlib.util.module_from_spec(spec)
spec.loader.exec_module(mod)
print(mod.value, mod.f(), mod.__name__, spec.name, spec.origin.rpartition('/')[2])
print(pkgutil.resolve_name('collections.abc:Mapping'), pkgutil.resolve_name('os.path.join').__name__)
print(mimetypes.guess_type('a.html'), mimetypes.guess_extension('text/css'))
print(sys.base_prefix == sys.prefix, sys.api_version, sys.float_repr_style, sys.gettrace(), sys.getprofile(), 'asyncio' in sys.stdlib_module_names, type(sys.meta_path), sys.getswitchinterval())
sys.settrace(None)
