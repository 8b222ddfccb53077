"""JSON read with suspicion."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.vault.canonical import decode, encode, take, unhex

PLAIN = st.recursive(
    st.none() | st.booleans() | st.integers(0, 2**53) | st.text(st.characters(codec="utf-8")),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(st.characters(codec="utf-8")), inner),
    max_leaves=20,
)


@given(st.dictionaries(st.text(st.characters(codec="utf-8")), PLAIN))
def test_what_was_written_is_read_back(value: dict[str, object]) -> None:
    assert decode(encode(value), 1 << 20) == value


@pytest.mark.parametrize(
    "body",
    [
        b'{"a":1,"a":2}',
        b'{"a": 1}',
        b'{"b":1,"a":2}',
        b'{"a":1.0}',
        b'{"a":1e3}',
        b'{"a":NaN}',
        b'{"a":9007199254740993}',
        b'{"a":' + b"9" * 100_000 + b"}",
        b'{"a":-0}',
        b'{"a":-1}',
        b'{"a":"\\u0041"}',
        b'{"a":' + b"[" * 100_000 + b"]" * 100_000 + b"}",
        b"[1]",
        b'"a"',
        b"",
        b"\xff\xfe{}",
        b'{"a":1}\n',
        b'{"a":' + b"1," * 5 + b"}",
    ],
)
def test_anything_written_another_way_is_refused_quickly(body: bytes) -> None:
    started = time.perf_counter()
    with pytest.raises(ValueError):
        decode(body, 1 << 20)
    assert time.perf_counter() - started < 0.1


def test_more_than_was_allowed_is_refused_before_it_is_read() -> None:
    with pytest.raises(ValueError, match="too long"):
        decode(b'{"a":1}', 6)


@pytest.mark.parametrize("value", [{"a": 1, "b": 2}, {}, {"a": True}, {"a": "1"}, [], None])
def test_fields_that_are_missing_unknown_or_of_another_type_are_refused(value: object) -> None:
    assert take({"a": 1}, {"a": int}) == {"a": 1}
    with pytest.raises(ValueError):
        take(value, {"a": int})


@pytest.mark.parametrize("text", ["0", "zz", "AB", "ab cd", 12, None, "ab" * 3])
def test_hexadecimal_has_one_spelling(text: object) -> None:
    assert unhex("ab01", 2) == b"\xab\x01"
    with pytest.raises(ValueError):
        unhex(text, 2)
