import asyncio
async def main():
    loop = asyncio.get_running_loop()
    f = loop.create_future()
    f.set_result(None)
    try: next(f.__await__())
    except StopIteration as e: print(e.args, repr(e.__context__), e.value)
    f = loop.create_future()
    it = iter(f)
    print(next(it))
    f.set_result(3)
    try:
        raise KeyError
    except KeyError:
        try: next(it)
        except StopIteration as e: print(e.args, repr(e.__context__), e.value)
    f = loop.create_future()
    f.set_result((1, 2))
    try: f.__await__().send(None)
    except StopIteration as e: print(e.args, repr(e.__context__), e.value)
    f = loop.create_future()
    f.set_result(None)
    try: f.__await__().send(None)
    except StopIteration as e: print(e.args, repr(e.__context__), e.value)
    f = loop.create_future()
    it = iter(f)
    next(it)
    import warnings
    with warnings.catch_warnings(record=True) as w:
        warnings.simplefilter('always')
        try: it.throw(KeyError, KeyError(1), None)
        except KeyError as e: print(repr(e))
        print([str(x.message) for x in w])
    try: it.throw(KeyError)
    except KeyError as e: print(repr(e))
asyncio.run(main())
