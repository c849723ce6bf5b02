"""What is known of a module before it is imported."""


class ModuleSpec:
    """The name of a module, and where it comes from."""

    def __init__(self, name, loader, *, origin=None, loader_state=None, is_package=None):
        self.name, self.loader, self.origin, self.loader_state = name, loader, origin, loader_state
        self.submodule_search_locations = [] if is_package else None
        self.cached, self.has_location = None, origin not in (None, "built-in")

    @property
    def parent(self):
        return self.name if self.submodule_search_locations is not None else self.name.rpartition(".")[0]

    def __repr__(self):
        origin = f", origin={self.origin!r}" if self.origin is not None else ""
        return f"ModuleSpec(name={self.name!r}, loader={self.loader!r}{origin})"
