# a mini-language of traps, answered by the driver
import types

@types.coroutine
def ask(question):
    return (yield ('ask', question))

@types.coroutine
def tell(text):
    yield ('tell', text)

async def program():
    name = await ask('name?')
    await tell(f'hello {name}')
    return len(name)

def drive(coro, answers):
    value = None
    while True:
        try:
            kind, text = coro.send(value)
        except StopIteration as e:
            return e.value
        print(kind, text)
        value = next(answers) if kind == 'ask' else None

print(drive(program(), iter(['Ada'])))
