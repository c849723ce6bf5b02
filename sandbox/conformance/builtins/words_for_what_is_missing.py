import os.path, xml.etree.ElementTree as ET, inspect
def t(f):
    try: print('ok', f())
    except Exception as e: print(type(e).__name__, e)
class C:
    def m(self): pass
    m.tag = 1
c = C()
t(lambda: c.m.m); t(lambda: c.m.tag); t(lambda: hasattr(c.m, 'x')); t(lambda: getattr(c.m, 'x', 5)); t(lambda: [].append.x); t(lambda: c.m.__getattribute__('y')); t(lambda: setattr(c.m, 'z', 1)); t(lambda: c.m.__wrapped__); t(lambda: inspect.unwrap(c.m) == c.m); t(lambda: c.m.__code__.co_name); t(lambda: inspect.signature(c.m)); t(lambda: delattr(c.m, 'tag'))
t(lambda: os.path.splitroot(5)); t(lambda: os.path.splitroot(b'/a/b')); t(lambda: os.path.splitroot('//a')); 
t(lambda: ET.fromstring(None)); t(lambda: ET.fromstring(5)); t(lambda: ET.fromstring(b'<a/>').tag); t(lambda: ET.fromstring(bytearray(b'<a/>')).tag)
t(lambda: format(1, '__d')); t(lambda: format(1, '_,')); t(lambda: format(1, ',_')); t(lambda: format(1, '<__main__')); t(lambda: format(1, '_,d')); t(lambda: format(1, ',,'))
