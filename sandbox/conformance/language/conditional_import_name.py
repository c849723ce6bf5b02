# __name__ and the usual main guard
def main():
    return 'main runs'

if __name__ == '__main__':
    print(main())
print(__name__, __doc__, __file__)
