# what the compiler refuses (E25)
sources = [
    'async def f():\n    yield 1\n    return 2',
    'async def f():\n    yield from x',
    'def f():\n    await x',
    'await x',
    'yield 1',
    'yield from x',
    'def f():\n    [(yield x) for x in y]',
    'def f():\n    ((yield x) for x in y)',
    'def f():\n    {(yield x) for x in y}',
    'def f():\n    {(yield x): 1 for x in y}',
    'def f():\n    [x async for x in y]',
    'class C:\n    yield 1',
    'def f():\n    async with x: pass',
    'def f():\n    async for x in y: pass',
    'return 1',
    'break',
    'continue',
    'lambda: (await x)',
]
for source in sources:
    try:
        compile(source, 'source', 'exec')
        print('compiles:', repr(source))
    except SyntaxError as e:
        print(e.msg, e.lineno, e.offset)
