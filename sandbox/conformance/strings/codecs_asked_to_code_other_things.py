import codecs

for name in 'utf-8 ascii latin-1 utf-16 utf-32-le cp1252 iso8859-15 cp437'.split():
    for code, wrong in (codecs.encode, b'a'), (codecs.decode, 'a'):
        for x in wrong, None, 5:
            try:
                print(code(x, name))
            except TypeError as error:
                print(name, error)
