"""How a judge tells what it found: counted checks, and failures with file, place and what to do."""

from dataclasses import dataclass, field


@dataclass
class Report:
    """The findings of one judge."""

    name: str
    passed: int = 0
    failures: list[str] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    skipped: str = ""
    seconds: float = 0.0

    def ok(self, count: int = 1) -> None:
        """Counts checks that found nothing wrong."""
        self.passed += count

    def fail(self, place: str, what: str, fix: str) -> None:
        """Records one failure: `place` is a path in the site, with `:line` where one is known."""
        self.failures.append(f"{place}: {what}\n    help: {fix}")

    def check(self, right: bool, place: str, what: str, fix: str) -> bool:
        """Counts one check, as a failure when it is not right."""
        if right:
            self.ok()
        else:
            self.fail(place, what, fix)
        return right

    def note(self, text: str) -> None:
        """Says something that is neither right nor wrong."""
        self.notes.append(text)

    def skip(self, why: str) -> None:
        """Says that this judge could not do its work; a failure where a whole run is asked for."""
        self.skipped = why
