# a generator as a state machine: its position is its state
def traffic_light():
    while True:
        event = yield 'red'
        while event != 'go':
            event = yield 'red'
        event = yield 'green'
        while event != 'stop':
            event = yield 'green'
        yield 'yellow'

light = traffic_light()
print(next(light))
print([light.send(e) for e in ('stop', 'go', 'go', 'stop', 'any', 'go')])
