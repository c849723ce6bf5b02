# an exception raised again later keeps its old entries and gets another
def make():
    try:
        raise KeyError('k')
    except KeyError as e:
        return e

def again(e):
    raise e

error = make()
again(error)
