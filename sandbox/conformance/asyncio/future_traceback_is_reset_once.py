import asyncio, traceback
async def outer(): raise RuntimeError("x")
def tb(e):
    t = e.__traceback__; out = []
    while t: out.append((t.tb_frame.f_code.co_name, t.tb_lineno)); t = t.tb_next
    return out
async def main():
    t = asyncio.create_task(outer())
    try: await t
    except RuntimeError as e: print(tb(e))
    print(tb(t.exception()))
    try: await t
    except RuntimeError as e: print(tb(e))
    print([f.f_code.co_name for f in t.get_stack()])
    f = asyncio.get_running_loop().create_future(); f.set_exception(ValueError(1))
    for _ in range(2):
        try: f.result()
        except ValueError as e: print(tb(e))
    print(tb(f.exception()))
asyncio.run(main())
