# an exception group prints its members as a tree
def f(kind, text):
    raise kind(text)

errors = []
for kind in (ValueError, KeyError):
    try:
        f(kind, 'bad')
    except Exception as e:
        errors.append(e)
raise ExceptionGroup('two problems', errors)
