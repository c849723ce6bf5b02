"""Syntax trees, for tests."""

import ast


class ASTTestMixin:
    """Compares trees without their places."""

    def assertASTEqual(self, one, other):
        self.assertIsInstance(one, ast.AST)
        self.assertTrue(ast.compare(one, other), f"{ast.dump(one)}\n{ast.dump(other)}")
