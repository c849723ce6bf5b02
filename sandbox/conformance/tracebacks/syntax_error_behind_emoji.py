# carets count characters, whatever their width
import traceback

for source in ("print(len('😀'), '😀a'[1~, 2)", "x = '😀😀' + )", "x = '😀😀' 1", "  '😀é€' = 5\n", "f('😀', a b)", "'😀"):
    try:
        compile(source, '<text>', 'exec')
    except SyntaxError:
        print(traceback.format_exc(limit=0))
