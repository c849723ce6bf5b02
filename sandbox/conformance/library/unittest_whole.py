"""A run of tests of all kinds, what a result is told, and how tests are found."""
import io
import unittest
import warnings


class Everything(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        print("class up")

    @classmethod
    def tearDownClass(cls):
        print("class down")

    def setUp(self):
        self.addCleanup(print, "cleaned", self._testMethodName)

    def test_passes(self):
        """Has a description."""
        self.assertEqual(1, 1)

    def test_lists_differ(self):
        self.assertEqual([1, 2, 3], [1, 2, 4])

    def test_raises(self):
        raise ValueError("x")

    @unittest.skip("why")
    def test_skipped(self):
        pass

    @unittest.expectedFailure
    def test_expected(self):
        self.fail("expected")

    @unittest.expectedFailure
    def test_unexpected(self):
        pass

    def test_parts(self):
        for i in range(3):
            with self.subTest("part", i=i):
                self.assertNotEqual(i, 1)
        with self.subTest():
            self.skipTest("empty")

    def test_texts_differ(self):
        self.assertMultiLineEqual("a\nb\n", "a\nc\n")

    def test_dicts_differ(self):
        self.assertDictEqual({"a": 1, "b": 2}, {"a": 1, "b": 3})

    def test_warnings(self):
        with self.assertWarnsRegex(DeprecationWarning, "old") as seen:
            warnings.warn("old thing", DeprecationWarning)
        print(seen.warning)
        self.assertCountEqual([1, 2, 2], [2, 1, 1])


class Later(unittest.IsolatedAsyncioTestCase):
    async def asyncSetUp(self):
        self.addAsyncCleanup(self.later)
        self.x = 1

    async def later(self):
        print("later")

    async def test_awaits(self):
        import asyncio

        await asyncio.sleep(1)
        self.assertEqual(self.x, 1)


class Listening(unittest.TestResult):
    def startTest(self, test):
        super().startTest(test)
        print("start", test)

    def addSubTest(self, test, subtest, err):
        super().addSubTest(test, subtest, err)
        print("part", subtest, err and err[0].__name__)

    def addSkip(self, test, reason):
        super().addSkip(test, reason)
        print("skip", test, reason)


def shown(out):
    return "\n".join(line for line in out.getvalue().splitlines() if not line.startswith("Ran "))


loader = unittest.TestLoader()
for verbosity in (1, 2):
    out = io.StringIO()
    result = unittest.TextTestRunner(stream=out, verbosity=verbosity).run(loader.loadTestsFromTestCase(Everything))
    print(shown(out))
    print(result)

out = io.StringIO()
print(unittest.TextTestRunner(stream=out, failfast=True, buffer=True).run(loader.loadTestsFromTestCase(Everything)))
print(shown(out))

listening = Listening()
loader.loadTestsFromTestCase(Everything).run(listening)
print(listening, listening.wasSuccessful(), [str(t) for t, _ in listening.skipped])

loader.sortTestMethodsUsing = lambda a, b: (a < b) - (a > b)
print(loader.getTestCaseNames(Everything))
loader.testNamePatterns = ["*differ"]
suite = loader.loadTestsFromTestCase(Everything)
print(suite.countTestCases(), suite, list(suite)[0].id())
for name in ["__main__.Everything.test_passes", "__main__.Nothing", "no.such.module"]:
    try:
        print(loader.loadTestsFromName(name))
    except Exception as e:
        print(type(e).__name__, e)
print(len(loader.errors))

program = unittest.main(argv=["program", "-k", "awaits", "-k", "passes"], exit=False, testRunner=unittest.TextTestRunner(io.StringIO()))
print(program.result)
try:
    Everything("test_raises").debug()
except ValueError as e:
    print("debug:", e)
