# repr chooses its quotes and escapes
for s in ("a", "it's", 'say "x"', '''both ' and "''', 'new\nline', 'tab\t', 'back\\slash', '\x00\x1f\x7f', 'é€😀', '\u200b\u2028', '\ud800', 'nbsp\xa0'):
    print(repr(s).encode('utf-8', 'backslashreplace').decode(), len(s))
print(["it's", 'a'], {'k': "v'"}, ('x',), {'a'}, str(['\n']), repr(b'\x00a\'"'), [None, True, 1.0, ...])
