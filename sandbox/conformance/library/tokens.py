import tokenize, io, token
src = '''# a comment
import os

def f(x, *, y=1):  # note
    """doc
    string"""
    z = x ** 2 + 0x1F - 1.5e3j
    if x != y and \\
       z:
        return [
            1, 2,

            'a\\'b', b"c", rb'd',
        ]
    s = f"hi {x!r:>{y}} {{}} {z = }"
    @deco
    class A: pass
	

lambda: ...
x: int = a if b else c; y := 3
é = "ü"
'''
for t in tokenize.generate_tokens(io.StringIO(src).readline):
    print(t.type, token.tok_name[t.exact_type], repr(t.string), t.start, t.end, repr(t.line))
for t in tokenize.tokenize(io.BytesIO(b"x = 1").readline):
    print(t)
print(tokenize.untokenize(tokenize.generate_tokens(io.StringIO(src).readline)) == src)
print(tokenize.untokenize([(token.NAME, 'a'), (token.OP, '='), (token.NUMBER, '1')]))
for bad in ['(1,', 'x = "abc', 'if 1:\n    x\n  y\n', ')', '"""abc', '(]', 'a $ b', 'x = €']:
    try: print([t.string for t in tokenize.generate_tokens(io.StringIO(bad).readline)])
    except (tokenize.TokenError, SyntaxError) as e: print(type(e).__name__, e)
print(tokenize.detect_encoding(io.BytesIO(b'# -*- coding: latin-1 -*-\n').readline))
for bad in ['(1,\n2,\n', 'x = \\\n', "f'{x", 'f"""a\n{b}\n', '   x\n', "'a\n", '1_000 0b1 1__0', 'f"{a:{b:{c}}}"', "f'{x!r}{{'", "rf'\\d{2}'", "f'a' 'b'", "t'{x}'", 'if a:\n\tb\n', 'x = """a\nb"""\n', 'async def f(): await x\n', '# only', '\n\n', '', 'a=1;b=2', 'print("é")  # ü']:
    try: print([(t.type, t.string, t.start, t.end) for t in tokenize.generate_tokens(io.StringIO(bad).readline)])
    except (tokenize.TokenError, SyntaxError) as e: print(repr(bad), type(e).__name__, e)
