import importlib
import importlib.util
import json
import sys
import unicodedata

print(importlib.import_module('json') is json, importlib.import_module('.decoder', 'json').__name__, importlib.reload(json) is json)
for name, package in (('no_such_thing', None), ('.x', None), ('..x', 'json')):
    try:
        importlib.import_module(name, package)
    except Exception as e:
        print(type(e).__name__, e)
print(importlib.util.find_spec('no_such_thing'), importlib.util.find_spec('json').name, importlib.util.resolve_name('.a', 'b.c'))
print([unicodedata.category(c) for c in 'aA1 .é$\n_+(\u0301'], unicodedata.normalize('NFD', 'é') == 'e\u0301', unicodedata.normalize('NFKC', 'ﬁ①'))
print(unicodedata.digit('٣'), unicodedata.decimal('7'), unicodedata.decimal('x', None), unicodedata.is_normalized('NFC', 'é'))
print(''.join(c for c in unicodedata.normalize('NFKD', 'Crème Brûlée') if not unicodedata.combining(c)))
