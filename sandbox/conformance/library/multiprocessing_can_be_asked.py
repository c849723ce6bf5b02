# There is only this process: the module is there, and says so.
import multiprocessing as mp
from multiprocessing import pool, connection, TimeoutError

print(mp.cpu_count() >= 1, mp.current_process().name, mp.parent_process(), mp.active_children())
print(mp.Process, pool.ThreadPool.__mro__[1:], issubclass(TimeoutError, mp.ProcessError))
p = mp.Process(target=print, args=(1,), name="printer", daemon=True)
print(p.name, p.daemon, p.exitcode, p.pid, p.is_alive())
try:
    p.join()
except AssertionError as e:
    print(e)
print(mp.get_context("spawn").Process.__name__)
try:
    mp.get_context("clone")
except ValueError as e:
    print(e)
print(connection.address_type(("localhost", 80)))
