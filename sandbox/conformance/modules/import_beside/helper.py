print('helper is loading, as', __name__)
counter = 1

def greet(name):
    return f'hello {name}'
