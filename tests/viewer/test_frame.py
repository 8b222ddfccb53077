"""What goes through the pipe arrives whole, and anything else is no task."""

from __future__ import annotations

from io import BytesIO

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.viewer.frame import MAGIC, NoFrame, Task, framed, read_small_picture, read_task, small_picture

TASK = Task("image", "png", "Б-2026-014 · № 3", words={"after": "Дараах"}, colours={"ground": "#ffffff"})


def test_a_task_and_its_bytes_arrive_as_they_were_given():
    found, body = read_task(BytesIO(framed(TASK, b"body") + b"body"))
    assert (found, body) == (TASK, b"body")


@given(st.binary(max_size=400))
def test_noise_is_no_task(noise: bytes):
    with pytest.raises(NoFrame):
        read_task(BytesIO(noise))
    with pytest.raises(NoFrame):
        read_task(BytesIO(MAGIC + noise))


@pytest.mark.parametrize("missing", [1, 3, 5, 20])
def test_a_task_that_is_cut_off_is_none(missing: int):
    whole = framed(TASK, b"body") + b"body"
    with pytest.raises(NoFrame):
        read_task(BytesIO(whole[:-missing]))


def test_a_length_beyond_the_limit_is_refused_before_anything_is_read():
    with pytest.raises(NoFrame):
        read_task(BytesIO(MAGIC + b"\xff\xff\xff\xff" + bytes(100)))


def test_a_small_picture_comes_back_and_a_lie_about_its_size_does_not():
    answer = small_picture(2, 3, bytes(24))
    assert read_small_picture(answer) == (2, 3, bytes(24))
    for lie in (answer[:-1], answer + b"x", small_picture(60_000, 1, bytes(240_000)), b"", b"\x89PNG"):
        assert read_small_picture(lie) is None
