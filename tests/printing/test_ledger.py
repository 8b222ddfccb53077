import pytest

from desktop.printing.answers import Lines
from desktop.printing.blocks import Gap, Stack, Text
from desktop.printing.ledger import ABOVE, BELOW, LEAST, Field, Label, Opening
from desktop.printing.paper import WIDTH


@pytest.fixture
def field(styles):
    def make(*blocks, label="Асуулт", wide=False):
        return Field(Label("1", label, "тайлбар", "6.4.1"), Stack(blocks, 2), styles, "(үргэлжлэл)", wide)

    return make


def test_label_and_answer_stand_on_one_baseline(field, styles):
    made = field(Text("үг", styles.body))
    down, under = made._shifts(made._label_block()[0])
    assert down + styles.label.baseline == pytest.approx(under + styles.body.baseline)


def test_a_field_goes_on_under_its_label_without_the_clause(field, styles):
    made = field(*(Text("үг", styles.body) for _ in range(100)))
    head, tail = made.cut(WIDTH, 300)
    assert head.height(WIDTH) <= 300
    assert head._label.again == ""
    assert tail._label.again == "(үргэлжлэл)"
    shown = [text.text for text in tail._label_block()[0].blocks]
    assert shown == ["Асуулт", "(үргэлжлэл)"]


def test_no_field_begins_in_a_few_millimetres(field, styles):
    made = field(*(Text("үг", styles.body) for _ in range(100)))
    assert made.cut(WIDTH, LEAST - 1)[0] is None


def test_a_label_higher_than_the_room_waits(field, styles):
    made = field(*(Text("үг", styles.body) for _ in range(100)), label="урт асуулт " * 12)
    assert made.cut(WIDTH, 60)[0] is None


def test_writing_lines_end_on_the_rule_of_the_field(field):
    assert field(Lines(10)).height(WIDTH) == pytest.approx(ABOVE + Lines(10).height(0))
    assert field(Gap(200)).height(WIDTH) == pytest.approx(ABOVE + 200 + BELOW)


def test_a_heading_never_stands_alone(styles):
    opening = Opening([Gap(30), Gap(100)])
    assert opening.cut(WIDTH, 60)[0] is None
