# exec, eval and compile of bytes: UTF-8, a declared encoding, and what cannot be decoded.
for s in [b'# coding: latin-1\nx="\xe9"\nprint(x)', b'\xef\xbb\xbfprint("bom")', b'x = "\xff"', b'# -*- coding: ascii -*-\nx="\xff"', b'# coding: nope\nprint(1)', b'# coding: utf8\nprint("\xc3\xa9")', b'\n\n# coding: latin-1\nprint("\xe9")', b'\n# vim: set fileencoding=latin-1 :\nprint("\xe9")', bytearray(b'print(2)'), memoryview(b'print(3)'), b'print(1)\n# \xe9\n', b'x=1\nprint("\xe9")']:
    try: exec(s)
    except Exception as e: print(repr(e), type(e).__name__, getattr(e, 'lineno', None), getattr(e, 'offset', None), repr(getattr(e,'text',None)))
for s in [b'1+1', ' 1+1', '\t 1', bytearray(b'2')]:
    print(eval(s))
for a in [('x', 'f', 'foo'), (5, 'f', 'exec'), ('x', 5, 'exec'), ('x\0', 'f', 'exec'), (b'x\0', b'f', 'exec')]:
    try: print(compile(*a))
    except Exception as e: print(type(e).__name__, e)
