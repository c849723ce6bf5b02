import importlib, sys, traceback
sys.path.insert(0, '')
sys.dont_write_bytecode = True
def write(text):
    with open('m1x.py', 'w') as f: f.write(text)
    importlib.invalidate_caches()
write('def f(x):\n    return "real" + x\n')
import m1x
try: m1x.f(1)
except TypeError as e: print(traceback.format_exc().splitlines()[-3:])
write('def f(x):\n    return "newer" + x\n')
importlib.reload(m1x)
try: m1x.f(1)
except TypeError as e: print(traceback.format_exc().splitlines()[-3:])
