import inspect
import traceback

for name in 'getframeinfotry', 'stak', 'getsourc', 'getfullargspecs':
    try:
        getattr(inspect, name)
    except AttributeError:
        traceback.print_exc()
print({'stack', 'getsource', 'getfullargspec', 'get_annotations', 'Format'} <= set(dir(inspect)))
print({'stack', 'getsource', 'getfullargspec', 'get_annotations'} <= set(inspect.__all__), 'Format' in inspect.__all__)
