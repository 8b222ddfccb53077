"""The recovery sheet: a slip of the pen is noticed in its group."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.vault import RecoverySheet, VaultProblem, group_is_right, read_groups, wrong_groups
from desktop.vault.recovery import groups, join, new_secret, recovery_key, split, two_sheets


@given(st.binary(min_size=16, max_size=16))
def test_what_is_on_the_sheet_is_the_secret(secret: bytes) -> None:
    printed = groups(secret)
    assert [len(group) for group in printed] == [6] * 8
    assert read_groups(printed) == secret
    assert read_groups([f" {group[:3]} {group[3:]}" for group in printed]) == secret


def test_every_wrong_digit_names_its_group() -> None:
    printed = groups(new_secret())
    for place in range(8):
        for at in range(6):
            for digit in "0123456789":
                if digit == printed[place][at]:
                    continue
                slip = list(printed)
                slip[place] = printed[place][:at] + digit + printed[place][at + 1 :]
                with pytest.raises(VaultProblem) as caught:
                    read_groups(slip)
                assert caught.value.code == "recovery_group"
                assert caught.value.facts == {"group": place + 1}


def test_all_groups_that_can_be_printed_are_right_and_no_neighbour_of_them_is() -> None:
    for number in range(0x10000):
        text = f"{number * 11:06d}"
        assert group_is_right(text)
        for at in range(5):
            swapped = text[:at] + text[at + 1] + text[at] + text[at + 2 :]
            assert swapped == text or not group_is_right(swapped)


@pytest.mark.parametrize("text", ["", "12345", "1234567", "72089x", "720896", "٠٠٠٠١١", "-00011", "12.345", "999999"])
def test_what_cannot_have_been_printed_is_wrong(text: str) -> None:
    assert not group_is_right(text)


def test_all_wrong_groups_are_named_and_a_missing_one_is_not_called_wrong() -> None:
    printed = list(groups(new_secret()))
    assert wrong_groups(["1", *printed[1:7], "2"]) == (1, 8)
    with pytest.raises(VaultProblem, match="recovery_incomplete"):
        read_groups(printed[:7])


def test_of_two_envelopes_neither_is_the_secret_and_both_are() -> None:
    secret = new_secret()
    one, other = split(secret)
    assert secret not in (one, other)
    assert join(one, other) == secret


def test_another_sheet_number_or_office_gives_another_key() -> None:
    secret = new_secret()
    made = {recovery_key(secret, "ab" * 16, 1), recovery_key(secret, "ab" * 16, 2), recovery_key(secret, "cd" * 16, 1)}
    assert len(made) == 3


def test_two_envelopes_open_together_and_neither_alone():
    sheet = RecoverySheet("ab" * 16, 1, groups(new_secret()), "cd" * 32)
    one, other = two_sheets(sheet)
    assert (one.part, other.part) == ("A", "B")
    for single in (one, other):
        assert read_groups(single.groups) != read_groups(sheet.groups)
    assert read_groups([*one.groups, *other.groups]) == read_groups(sheet.groups)
    assert read_groups([*other.groups, *one.groups]) == read_groups(sheet.groups)
    assert two_sheets(sheet) != (one, other)


def test_a_slip_on_the_second_sheet_is_named_by_its_place():
    one, other = two_sheets(RecoverySheet("ab" * 16, 1, groups(new_secret()), ""))
    with pytest.raises(VaultProblem) as found:
        read_groups([*one.groups, *other.groups[:7], "000001"])
    assert found.value.facts["group"] == 16
    with pytest.raises(VaultProblem, match="recovery_incomplete"):
        read_groups([*one.groups, *other.groups[:7]])
