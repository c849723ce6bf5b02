"""A misspelt name gets its hint also in the function that handles the NameError itself."""

import traceback


def main(items, *, limit=3):
    tasks = [1]

    def inner():
        return count

    count = 1
    for misspelt in "task", "item", "limits", "coumt", "nothing_like_it", "prnt":
        try:
            eval(misspelt)
        except NameError:
            pass
    for step in range(5):
        try:
            if step == 0:
                task
            elif step == 1:
                item
            elif step == 2:
                limits
            elif step == 3:
                coumt
            else:
                nothing_like_it
        except NameError as e:
            traceback.print_exc()
            print("".join(traceback.format_exception_only(e)), end="")
    return tasks


main([])


def generator(sources):
    try:
        yield source
    except NameError as e:
        traceback.print_exc()
        yield str(e)


print(*generator(1))

