import sys


def fails():
    raise ValueError("x")


def handles():
    try:
        fails()
    except ValueError:
        frame = sys.exc_info()[2].tb_frame
        names = []
        while frame and len(names) < 3:
            names.append(frame.f_code.co_name)
            frame = frame.f_back
        print(names)


def outer():
    handles()


outer()
