# tempfile over files in memory
import tempfile, os
with tempfile.TemporaryDirectory() as d:
    path = os.path.join(d, 'x.txt')
    with open(path, 'w') as f: f.write('hello')
    print(os.listdir(d), os.path.isdir(d))
print(os.path.exists(d))
with tempfile.NamedTemporaryFile('w+', suffix='.txt', delete=False) as f:
    f.write('abc'); f.seek(0); print(f.read(), f.name.endswith('.txt'))
print(os.path.exists(f.name)); os.unlink(f.name)
with tempfile.TemporaryFile() as f:
    f.write(b'xy'); f.seek(0); print(f.read())
with tempfile.SpooledTemporaryFile(mode='w+') as f:
    f.write('q'); f.seek(0); print(f.read())
print(tempfile.gettempdir())
