# raise … from None hides the exception being handled
def parse(text):
    try:
        return int(text)
    except ValueError:
        raise RuntimeError('bad setting') from None

parse('ten')
