from collections import Counter, OrderedDict
class OrderedCounter(Counter, OrderedDict):
    pass
oc = OrderedCounter('abracadabra'); print(oc, oc.most_common(2)); oc.move_to_end('a'); print(oc)
oc.move_to_end('b', last=False); print(oc, list(reversed(oc)), oc.popitem(last=False))
