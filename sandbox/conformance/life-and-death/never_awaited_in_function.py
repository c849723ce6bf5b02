# the warning names the qualified name and the line in the function
class Client:
    async def get(self):
        return 1

def forget():
    client = Client()
    client.get()
    print('in the function')

forget()
def outer():
    async def nested():
        pass
    nested()
outer()
