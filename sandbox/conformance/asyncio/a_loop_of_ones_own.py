import asyncio, collections, heapq, itertools
class Loop(asyncio.AbstractEventLoop):
    def __init__(self):
        self.ready = collections.deque(); self.timers = []; self.now = 0.0; self.n = itertools.count(); self.log = []
    def get_debug(self): return False
    def time(self): return self.now
    def is_running(self): return True
    def call_soon(self, cb, *args, context=None):
        h = asyncio.Handle(cb, args, self, context); self.ready.append(h); return h
    def call_later(self, d, cb, *args, context=None): return self.call_at(self.now + d, cb, *args, context=context)
    def call_at(self, w, cb, *args, context=None):
        h = asyncio.TimerHandle(w, cb, args, self, context); heapq.heappush(self.timers, (w, next(self.n), h)); h._scheduled = True; return h
    def _timer_handle_cancelled(self, h): print("timer cancelled")
    def create_future(self): return asyncio.Future(loop=self)
    def create_task(self, coro, **k): return asyncio.Task(coro, loop=self, **k)
    def call_exception_handler(self, c): print("error:", c["message"], repr(c.get("exception")))
    def run(self, coro):
        asyncio._set_running_loop(self)
        try:
            t = self.create_task(coro)
            while not t.done():
                if not self.ready:
                    w, _, h = heapq.heappop(self.timers); self.now = max(self.now, w); self.ready.append(h)
                h = self.ready.popleft()
                if not h.cancelled(): h._run()
            return t.result()
        finally: asyncio._set_running_loop(None)
async def child(n):
    await asyncio.sleep(n); print("child", n, asyncio.get_running_loop().time()); return n
async def main():
    print(await asyncio.gather(child(2), child(1)))
    try:
        async with asyncio.timeout(1): await asyncio.sleep(5)
    except TimeoutError: print("timeout", asyncio.get_running_loop().time())
    lock = asyncio.Lock()
    async with lock: print(lock.locked())
    async with asyncio.TaskGroup() as tg: t = tg.create_task(child(1))
    ev = asyncio.Event(); asyncio.get_running_loop().call_later(3, ev.set); await ev.wait()
    q = asyncio.Queue(); await q.put(1); print(await q.get())
    async def bad(): raise ValueError("lost")
    asyncio.create_task(bad()); await asyncio.sleep(0); await asyncio.sleep(0)
    asyncio.get_running_loop().call_soon(lambda: 1 / 0); await asyncio.sleep(0)
    return "end"
print(Loop().run(main()))
l = Loop()
for name in ("run_forever", "stop", "close", "is_closed", "shutdown_asyncgens", "set_debug", "run_in_executor", "sock_recv", "add_reader", "set_task_factory"):
    m = getattr(l, name)
    try:
        r = m(*([None] * (m.__code__.co_argcount - 1)))
        if asyncio.iscoroutine(r): r.send(None)
    except NotImplementedError as e: print(name, repr(e))
