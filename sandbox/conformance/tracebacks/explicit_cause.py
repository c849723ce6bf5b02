# raise … from shows the cause first
def parse(text):
    try:
        return int(text)
    except ValueError as e:
        raise RuntimeError('bad setting') from e

parse('ten')
