# csv: readers, writers, dialects, dictionaries, the sniffer
import csv
import io

def show(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)

TEXT = 'name,age,note\r\nAda,36,"said ""hello"", twice"\r\n"Grace, H.",45,\r\n\r\nlast,1,"two\nlines"\r\n'
print(list(csv.reader(io.StringIO(TEXT, newline=''))))
for row in csv.DictReader(io.StringIO(TEXT, newline='')):
    print(row)
print(list(csv.reader(['a;b;c', "1;'x;y';3"], delimiter=';', quotechar="'")))
print(list(csv.reader(['a\tb', 'c\td'], 'excel-tab')), list(csv.reader(['a  b', ' "x" y'], delimiter=' ', skipinitialspace=True)))
print(list(csv.reader(['1,"2",x'], quoting=csv.QUOTE_NONE)), list(csv.reader(['1,"2",3.5'], quoting=csv.QUOTE_NONNUMERIC)))
print(list(csv.reader(['1,"2",,""'], quoting=csv.QUOTE_STRINGS)), list(csv.reader(['1,"2",,""'], quoting=csv.QUOTE_NOTNULL)))
print(list(csv.reader(['a\\,b,c\\', 'd', '"x\\"y"'], escapechar='\\')), list(csv.reader(['"a"b,c', 'x"y,"z'])))
show(lambda: list(csv.reader(['"a"b,c'], strict=True)))
show(lambda: list(csv.reader(['"abc'], strict=True)))
show(lambda: list(csv.reader(['a\rb'])))
show(lambda: list(csv.reader([b'a,b'])))
show(lambda: list(csv.reader(['x,1'], quoting=csv.QUOTE_NONNUMERIC)))
show(lambda: csv.reader(5))
r = csv.reader(['a,b', 'c'])
print(next(r), r.line_num, r.dialect.delimiter, next(r), r.line_num, next(r, 'end'))

def written(rows, **options):
    out = io.StringIO(newline='')
    csv.writer(out, **options).writerows(rows)
    return out.getvalue()

rows = [['a', 1, 2.5, None, True], ['x,y', 'say "hi"', 'two\nlines', '', ' s'], [''], []]
for quoting in (csv.QUOTE_MINIMAL, csv.QUOTE_ALL, csv.QUOTE_NONNUMERIC, csv.QUOTE_STRINGS, csv.QUOTE_NOTNULL):
    print(repr(written(rows, quoting=quoting)))
show(lambda: written(rows, quoting=csv.QUOTE_NONE))
show(lambda: repr(written([['a,b', 'c"d', 'e\\f']], quoting=csv.QUOTE_NONE, escapechar='\\')))
show(lambda: repr(written([['a"b']], doublequote=False)))
show(lambda: repr(written([['a"b']], doublequote=False, escapechar='\\')))
show(lambda: repr(written([['a', 'b']], delimiter=';', lineterminator='\n')))
show(lambda: written([5]))
show(lambda: csv.writer(5))
print(csv.writer(io.StringIO()).writerow(['a', 'b']))

out = io.StringIO()
w = csv.DictWriter(out, ['name', 'age'], lineterminator='\n')
w.writeheader()
w.writerow({'name': 'Ada', 'age': 36})
w.writerows([{'name': 'Bob'}, {'age': 5, 'name': 'C, D'}])
print(out.getvalue())
show(lambda: w.writerow({'name': 'x', 'other': 1}))
print(list(csv.DictReader(['a,b', '1,2,3', '4'], restkey='rest', restval='?')))
print(csv.DictReader(['x,y', '1,2']).fieldnames)

class Semicolons(csv.Dialect):
    delimiter = ';'
    quotechar = '"'
    lineterminator = '\n'
    quoting = csv.QUOTE_ALL

csv.register_dialect('semi', Semicolons)
csv.register_dialect('pipes', delimiter='|')
print(csv.list_dialects(), csv.get_dialect('pipes').delimiter, repr(written([[1, 'b']], dialect='semi')))
csv.unregister_dialect('pipes')
for wrong in (dict(dialect='pipes'), dict(delimiter=';;'), dict(delimiter=1), dict(delimiter=''), dict(quotechar=''), dict(quotechar=None, quoting=csv.QUOTE_ALL),
              dict(quoting=9), dict(quoting='x'), dict(lineterminator=None), dict(delim=';'), dict(delimiter='\n'), dict(delimiter=',', quotechar=','), dict(escapechar='ab')):
    show(lambda: csv.reader([], **wrong))
print(csv.field_size_limit(), csv.field_size_limit(5))
show(lambda: list(csv.reader(['abcdefgh'])))
csv.field_size_limit(131072)
print(csv.Sniffer().sniff('a;b;c\n1;2;3\n4;5;6\n').delimiter, csv.Sniffer().has_header('name,age\nAda,36\nBob,5\n'))

with open('people.csv', 'w', newline='') as f:
    csv.writer(f).writerows([['id', 'text'], [1, 'ä, "ö"']])
with open('people.csv', newline='') as f:
    print(f.read().encode(), sep='')
with open('people.csv', newline='') as f:
    print([dict(r) for r in csv.DictReader(f)])
