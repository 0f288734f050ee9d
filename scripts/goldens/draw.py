"""Numbers to compute with: drawn the same way everywhere, and plain enough to stand in a JSON file."""

import math

MISSING = 2


class Draw:
    """A linear congruential generator (Numerical Recipes' constants); only the high bits are used."""

    def __init__(self, seed):
        self.state = seed

    def below(self, bound):
        self.state = (self.state * 1664525 + 1013904223) % 2**32
        return (self.state * bound) >> 32

    def chance(self, percent):
        return self.below(100) < percent

    def decimals(self, count, bound, scale):
        """Numbers in [-bound, bound] / scale; a small bound makes ties."""
        return [(self.below(2 * bound + 1) - bound) / scale for _ in range(count)]

    def labels(self, count, ties=15, missing=0):
        """+1, -1, 0 (tie) or MISSING, with these percentages of ties and missing ones."""
        return [MISSING if self.chance(missing) else 0 if self.chance(ties) else 1 - 2 * self.below(2) for _ in range(count)]

    def clusters(self, count, most):
        """A cluster for each of so many pairs, of one to `most` pairs each, beside each other."""
        found = []
        while len(found) < count:
            found += [found[-1] + 1 if found else 0] * (1 + self.below(most))
        return found[:count]


def plain(value):
    """Undefined (NaN, infinite) becomes null, and numpy's numbers become Python's."""
    if value is None or isinstance(value, (bool, str)):
        return value
    if isinstance(value, dict):
        return {key: plain(each) for key, each in value.items()}
    if isinstance(value, (list, tuple)) or hasattr(value, "tolist") and getattr(value, "ndim", 0):
        return [plain(each) for each in value]
    if isinstance(value, int):
        return value
    number = float(value)
    return number if math.isfinite(number) else None


def same(first, second, tolerance=1e-9):
    """Two ways to one number must agree, or the golden value is not one."""
    if not math.isclose(first, second, rel_tol=tolerance, abs_tol=1e-12):
        raise ArithmeticError(f"{first!r} and {second!r} should be the same number")
    return first


def golden(call, inputs, expect):
    """The cases of one function: what it is given, and what `call` makes of it."""
    return {"call": call, "cases": [{"input": plain(each), "expected": plain(expect(each))} for each in inputs]}
