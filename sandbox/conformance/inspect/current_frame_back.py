# a running generator's frame has its resumer as f_back; a suspended one has none
import sys

def work():
    yield sys._getframe().f_back.f_code.co_name

def driver(g):
    return next(g)

g = work()
print(g.gi_frame.f_back)
print(driver(g))
print(g.gi_frame.f_back)
