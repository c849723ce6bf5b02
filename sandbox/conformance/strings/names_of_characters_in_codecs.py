for source in [r'"abc\N{}"', r'"\N{}"',  r'"\N"', r'"é\N{X"', r'"\N{"', r'"\N{}}"', r'f"\N{}"', r'f"\N{x"', r'"\N{A B_C}"', r'"\N{SNOWMAN }"', r'f"\N{snowman}{1}"']:
    try: print(eval(source))
    except SyntaxError as e: print(source, e.msg, e.offset, e.end_offset)
print('a\x00♥\udc80'.encode('ascii', 'namereplace'), '♥'.encode('latin-1', 'namereplace'), '♥'.encode('cp1252', 'namereplace'))
for data in [rb'\N{SNOWMAN}!', rb'\N{no}!', rb'\N{}', rb'\N', rb'\N{ab']:
    for errors in ['strict', 'replace']:
        try: print(data.decode('unicode_escape', errors))
        except UnicodeDecodeError as e: print(e)
