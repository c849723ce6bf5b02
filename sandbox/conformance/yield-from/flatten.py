# a recursive flatten
def flatten(items):
    for item in items:
        if isinstance(item, (list, tuple)):
            yield from flatten(item)
        else:
            yield item

print(list(flatten([1, [2, (3, [4, [], 5]), 'ab'], [[[[6]]]]])))
