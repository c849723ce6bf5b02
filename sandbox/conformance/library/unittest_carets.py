# carets of failed assertions
import unittest, sys
class T(unittest.TestCase):
    def test_a(self):
        self.assertEqual(1, 2)
    def test_b(self):
        x = [1]
        y = x[5] + len(
            x)
    def test_c(self): x = 1 + 'a'
    def test_d(self): self.assertEqual(1, 2)
unittest.main(argv=['x'], exit=False, testRunner=unittest.TextTestRunner(stream=sys.stdout))
