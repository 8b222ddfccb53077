"""Why the vault cannot do what was asked: a code, never a sentence and never a secret."""


class VaultProblem(Exception):
    """A code with a few plain facts (file names, numbers) that the screen puts into words."""

    def __init__(self, code: str, **facts: str | int) -> None:
        super().__init__(code)
        self.code = code
        self.facts = facts

    def __str__(self) -> str:
        return " ".join([self.code, *(f"{name}={value}" for name, value in self.facts.items())])
