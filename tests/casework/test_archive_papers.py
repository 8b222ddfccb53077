"""The papers of the archive name codes and numbers, in every language, and no client."""

from __future__ import annotations

import re
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

import pytest

from desktop.casework.acts import acts
from desktop.casework.archive_papers import act_pdf, due_pdf, hand_over_pdf
from desktop.casework.backups import make_backup
from desktop.casework.keeping import hand_over, kept_cases
from desktop.casework.opening import Means
from desktop.casework.refusals import Refusal
from desktop.casework.wordings import wording_of
from tests.casework.conftest import Clock
from tests.casework.proving import proven
from tests.casework.test_acts import GONE, Scene
from tests.printing.making import words_of

LANGUAGES = ("mn", "ky", "kk", "ru", "en")


@pytest.fixture
def scene(tmp_path: Path, means: Means, clock: Clock) -> Iterator[Scene]:
    made = Scene(tmp_path, means, clock)
    yield made
    made.office.close()


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_act_says_code_counts_media_and_the_head_of_the_record(scene: Scene, language: str):
    make_backup(proven(scene.office), scene.stick("usb"))
    scene.wait()
    act = scene.destroy()
    out = BytesIO()
    wording = wording_of(scene.office.standard, language)
    assert act_pdf(scene.office, act.id, wording, out) == 1
    page = words_of(out)[0]
    for word in (scene.code, act.head, "naran", "bold", "F-42", str(scene.root / "usb")[-6:]):
        assert word in re.sub(r"\s", "", page), "a long path is broken over lines"
    assert wording.say("paper.act.medium.waiting").split()[0] in page
    assert not any(word in page for word in GONE)
    assert "paper." not in page
    assert "retention." not in page


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_yearly_list_and_the_list_for_an_archive_are_in_codes(scene: Scene, language: str):
    scene.wait()
    wording = wording_of(scene.office.standard, language)
    yearly, handed = BytesIO(), BytesIO()
    assert due_pdf(scene.office, wording, yearly) == 1
    hand_over_pdf(scene.office, {scene.other}, "Аймгийн архив", "70 жил хадгална", wording, handed)
    page, other = words_of(yearly)[0], words_of(handed)[0]
    assert scene.code in page
    assert scene.code not in other
    assert "Аймгийн архив" in other
    assert "70 жил хадгална" in other
    assert not any(word in page + other for word in GONE)


def test_what_was_handed_over_is_no_longer_proposed(scene: Scene):
    scene.wait()
    with pytest.raises(Refusal, match="archive_missing"):
        hand_over(scene.office, [scene.other], "", "")
    assert hand_over(scene.office, [scene.other], "Аймгийн архив", "70 жил хадгална") == 1
    assert {row.case_id: row.state for row in kept_cases(scene.office)} == {scene.case: "due", scene.other: "handed"}
    assert acts(scene.office) == ()
