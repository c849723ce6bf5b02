# cause and context in one chain
def load():
    try:
        open_file()
    except OSError as e:
        raise RuntimeError('cannot load') from e

def open_file():
    try:
        {}['handle']
    except KeyError:
        raise OSError('no handle')

def main():
    try:
        load()
    except RuntimeError:
        raise SystemError('giving up')

main()
