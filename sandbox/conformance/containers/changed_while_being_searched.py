# Comparisons that empty the list that is searched, and views that look into a ChainMap at each step.
from collections import ChainMap


class Clearing:
    def __eq__(self, other):
        items.clear()
        return False


def t(f):
    try:
        print('ok', f())
    except Exception as e:
        print(type(e).__name__, e)


for search in 'index', 'count', 'remove':
    items = [1, 2, 3]
    t(lambda: getattr(items, search)(Clearing()))
    print(items)
items = [1, 2, 3]
t(lambda: Clearing() in items)
items = [1, 2, 3]
t(lambda: items == [Clearing(), 2, 3])

chain = ChainMap({1: 'a'}, {1: 'b', 2: 'c'})
print(chain.keys(), chain.values(), chain.items(), list(chain.values()))
values = chain.values()
chain[3] = 'd'
print(list(values), 'd' in values, len(values))
t(lambda: [chain.clear() or v for v in ChainMap(chain.maps[0], {}).values()])
t(lambda: reversed(chain))
del chain.maps[1][2]
for pair in chain.items():
    print(pair)
