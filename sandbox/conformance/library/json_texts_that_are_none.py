import json
def t(f):
    try: print(repr(f()))
    except BaseException as x: print(type(x).__name__, x, getattr(x,'__notes__',None), getattr(x,'pos',None))
for text in ['', ' ', '{', '[', '{"a"', '{"a":', '{"a":1', '{"a":1,', '{"a":1,}', '{"a":1 "b"}', '[1', '[1,', '[1,]', '[1 2]', '{1:2}', '{a}', 'nul', 'tru', 'nan', 'NaN', '-Infinity', 'Infinity', '-', '-x', '01', '1.', '1.e5', '1e', '1e5', '1.5E-3', '-0', '-0.0', '1E+2', '"abc', '"a\\x"', '"\\ud83d\\ude00"', '"\\ud83d"','"\\u12"', '"a\nb"', '[[[]]]', '{"a":{"b":[1,2,{}]}}', '1 2', '[1,\n2,]', '{"a":1,\n }', '{"a":1, "a":2}', '[ ]', '{ }', '{ "a" : 1 , "b" : [ 1 , 2 ] }', '\ufeff1', '["é😀", x]', '["é😀"\n,1 2]', '1'*5000, '{"a" 1}', '{,}', '[,]', '{"a":}', '{"a":,}', '[1,,2]', 'Inf', '-Inf', 'NaNx', '\t1\r\n', '\x0b1', '١', '[1]x', '{"a":01}', '[-]', '[+1]','[.5]','[1.]','"\\u0000"','"\\uD83D\\u0041"','"\\u 123"']:
    print(text[:20].encode('ascii','backslashreplace').decode(), end=' -> ')
    try: print(ascii(json.loads(text)))
    except BaseException as x: print(type(x).__name__, x, x.__context__, x.__cause__)
t(lambda: json.loads('[1.5, 2, NaN, -Infinity]', parse_float=str, parse_int=float, parse_constant=lambda c: c+'!'))
t(lambda: json.loads('{"a":{"b":1}}', object_hook=lambda d: list(d.items())))
t(lambda: json.loads('{"a":{"b":1},"a":3}', object_pairs_hook=lambda d: d))
def hook(d): raise KeyError(3)
t(lambda: json.loads('[{"a":{"b":1},"a":3}]', object_hook=hook))
import decimal
t(lambda: json.loads('1.10', parse_float=decimal.Decimal))
k=json.loads('[{"ab":1},{"ab":2}]'); a,b=[next(iter(x)) for x in k]; print(a is b)
t(lambda: json.JSONDecoder().raw_decode('[1] x'))
t(lambda: json.JSONDecoder().raw_decode('  [1] x', 2))
t(lambda: json.JSONDecoder().raw_decode('  [1] x', -1))
t(lambda: json.JSONDecoder(strict=False).decode('"a\nb"'))
