# compile(…, "single") takes one line of simple statements, or one compound statement.
for s in ['', '\n', '# c', '# c\n', 'x=1\ny=2', 'x=1\ny=2\n', 'x=1; y=2', 'if 1:\n  pass\n', 'if 1:\n  pass', 'if 1:\n  pass\n\n', 'if 1: pass\nx=1', 'x=1\n\n', 'x=1\n# c\n', 'x=1 # c', 'x=1\n\n\ny', '\nx=1', '\n\nx=1\n', '# c\nx=1', 'def f():\n  return 1\nf()', 'for i in x: pass\nelse: pass\n', 'pass;', ' x', 'class A: pass\n\n\n', '@d\ndef f(): pass\n', 'x=(1,\n2)\n', '"""a\nb"""\n', 'if 1:\n  x\n  y\nz\n']:
    try: compile(s, 'f', 'single'); print(repr(s), 'ok')
    except SyntaxError as e: print(repr(s), e.msg, e.lineno, e.offset, e.end_lineno, e.end_offset, repr(e.text))
