# prefixes, escapes, concatenation, triple quotes
print('a\tb\\n\x41\u00e9\U0001F600\101', r'\n\t', 'it''s', "it's", 'say "hi"')
print('''two
lines''', """with "quotes" inside""", 'con' "cat" f'{1+1}', 'back\
slash')
print(b'bytes\x00\xff', br'\x', len('\0'), ascii('é😀'), repr('\x7f\x00\u200b\n\'"'), repr("'"))
print(0b101, 0o17, 0xFF, 1_000, 1e3, 1E-2, 3j, .5, 0xdead_beef)
