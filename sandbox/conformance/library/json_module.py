import io
import json
from collections import OrderedDict, namedtuple
from enum import IntEnum


def attempt(f, *args, **kwargs):
    try:
        print(repr(f(*args, **kwargs)))
    except Exception as e:
        print(f'{type(e).__module__}.{type(e).__name__}: {e}')
        for note in getattr(e, '__notes__', ()):
            print('  note:', note)


class Color(IntEnum):
    RED = 1


Point = namedtuple('Point', 'x y')
data = {'name': 'Ada', 'tags': ['x', 'y'], 'n': 1.5, 'ok': True, 'none': None, 'big': 10**30, 'nested': {'a': [1, [2, []], {}]}}
print(json.dumps(data))
print(json.dumps(data, indent=2))
print(json.dumps(data, indent='\t', sort_keys=True, separators=(',', ': ')))
print(json.dumps(data, separators=(',', ':')))
print(json.dumps('é"\\\n\t\x01\u2028😀/'), json.dumps('é😀', ensure_ascii=False))
print(json.dumps([float('inf'), float('-inf'), float('nan'), 1e100, -0.0, 0.1 + 0.2, 1e-7, 3.0]))
print(json.dumps({1: 'a', 2.5: 'b', True: 'c', None: 'd', Color.RED: 'e'}), json.dumps(Color.RED), json.dumps(Point(1, 2)))
print(json.dumps([], indent=2), json.dumps({}, indent=2), json.dumps([[]], indent=1), json.dumps(()), json.dumps({'a': ()}, indent=0))
print(json.dumps(OrderedDict([('z', 1), ('a', 2)])), json.dumps(OrderedDict([('z', 1), ('a', 2)]), sort_keys=True))
attempt(json.dumps, {1, 2})
attempt(json.dumps, {'a': [1, object]})
attempt(json.dumps, {(1, 2): 3})
attempt(json.dumps, {(1, 2): 3, 'a': 1}, skipkeys=True)
attempt(json.dumps, float('nan'), allow_nan=False)
attempt(json.dumps, b'bytes')
attempt(json.dumps, 3j)
loop = []
loop.append(loop)
attempt(json.dumps, loop)
attempt(json.dumps, {'a': 1, 2: 'b'}, sort_keys=True)
print(json.dumps({1, 2}, default=sorted), json.dumps([3j], default=lambda z: [z.real, z.imag]))


class Encoder(json.JSONEncoder):
    def default(self, o):
        if isinstance(o, set):
            return {'set': sorted(o)}
        return super().default(o)


print(json.dumps([{3, 1}], cls=Encoder), Encoder(indent=1).encode({'s': {2}}))
attempt(json.dumps, [object], cls=Encoder)
print(list(json.JSONEncoder().iterencode([1, {'a': 2}])))

print(json.loads('{"a": [1, 2.0, -3e2, true, false, null], "b": "\\u00e9\\ud83d\\ude00\\n"}'))
print(json.loads('  [1 , 2 ]\n'), json.loads('"x"'), json.loads(b'{"k": "\xc3\xa9"}'), json.loads(bytearray(b'1')))
print(json.loads('[NaN, Infinity, -Infinity]'), json.loads('123456789012345678901234567890'), json.loads('-0'), json.loads('1E3'))
print(json.loads('{"a": 1, "a": 2}'), json.loads('{"a": 1, "b": 2}', object_pairs_hook=list))
print(json.loads('{"x": 1, "y": {"x": 2}}', object_hook=lambda d: tuple(d.items())))
print(json.loads('[1.5, 2]', parse_float=str, parse_int=float), json.loads('[NaN]', parse_constant=str.upper))
for bad in ('', '{', '[1,', '{"a" 1}', '{"a": }', '{a: 1}', "{'a': 1}", '[1 2]', '"abc', '"a\nb"', '"\\x"', '"\\u12"', 'nul', 'tru', '[1,]',
            '{"a":1,}', '{"a":1 "b":2}', '01', '1.', '-', '+1', '.5', '[1] x', '[1]]', '\ufeff[]', '{1: 2}', '["a\tb"]', '{"a": 1, 2}', '[', '{"a":'):
    attempt(json.loads, bad)
attempt(json.loads, 5)
attempt(json.loads, None)
attempt(json.loads, b'\xff\xfe[\x00]\x00')
print(json.loads('["a\tb"]', strict=False))
try:
    json.loads('{\n  "a": 1,\n  oops\n}')
except json.JSONDecodeError as e:
    print(e.msg, e.pos, e.lineno, e.colno, e.doc[e.pos:], isinstance(e, ValueError))
out = io.StringIO()
json.dump(data, out, indent=1)
out.seek(0)
print(json.load(out) == data)
with open('data.json', 'w') as f:
    json.dump({'k': [1, 2]}, f)
with open('data.json') as f:
    print(f.read())
print(json.load(open('data.json')))
print(json.JSONDecoder().raw_decode('[1] tail'), json.JSONDecoder().decode(' {} '))
attempt(json.JSONDecoder().raw_decode, ' [1]')
attempt(json.dumps, [1], 5)
print(json.dumps({'a': 1}, indent=None), json.dumps('</script>'), json.dumps(True), json.dumps(10**20), json.dumps(-7))


class Str(str):
    pass


class Int(int):
    def __repr__(self):
        return 'never'


class Float(float):
    def __repr__(self):
        return 'never'


print(json.dumps([Str('s'), Int(5), Float(2.5), {Str('k'): Int(1)}]))
