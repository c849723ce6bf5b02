"""Stands for a module of annotations that `test_grammar` imports; other tests want only its list of literals."""
