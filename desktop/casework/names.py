"""Who is who: the register in memory, and the one function that turns a person into a name or a role word.

Texts are stored with tokens instead of what the register knows: `{P2.1:ын}` is the first word of the name of person 2
with the ending it was written with (`{P2.1-:ой}` where the ending took the last letter away; `p` for a name in small
letters, `п` for one in capitals), `{S3}` a phone or number. Reading puts the words back letter for letter for those who
may see them, role words for everybody else.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import partial
from typing import Any

from desktop.casework.folding import fold

SHORT = 3
ENDING = 7
# Other spellings of a person's name are counted from here, so that a longer name moves none of them.
ALSO = 100
WORD = re.compile(r"\w+")
TOKEN = re.compile(
    r"\{(?:(?P<case>[Ppп])(?P<person>\d+)(?:\.(?P<word>\d+)(?P<cut>-)?)?(?::(?P<ending>\w*))?|S(?P<secret>\d+))\}"
)
DIGITS = re.compile(r"\d[\d\s().+-]{4,}\d")

# A word joiner keeps what somebody typed from being taken for a token of ours.
LIKE_A_TOKEN = re.compile(r"\{(?=[PpпS]\d)")

# Russian takes the last letter of these names away when it declines them: Аяна, Аяной.
DROPPED = "аяйь"
RUSSIAN_ENDINGS = frozenset("ы и е у ю ой ей ою ею ом ем ём а я ым им ых их ами ями ам ям ах ях".split())  # noqa: SIM905

# How a name was written, by the letter that opens its token.
WRITTEN: dict[str, Callable[[str], str]] = {"P": str, "p": str.lower, "п": str.upper}

# Case endings of Mongolian, Kyrgyz, Kazakh and Russian: a word in small letters is taken for a name only with one of
# these, for many names are ordinary words too.
ENDINGS_IN_USE = """
ын ийн гийн ны ний н ы ий ыг ийг г д т ад эд од өд нд
аас ээс оос өөс наас нээс тай тэй той аар ээр оор өөр руу рүү луу лүү
нын нин нун нүн дын дин дун дүн тын тин тун түн ни ну нү ды ди ду дү ты ти ту тү га ге го гө ка ке ко кө да де до дө
та те то тө дан ден дон дөн тан тен тон төн ның нің дың дің тың тің ға қа мен бен пен нан нен
а я у ю ом ем ой ей е и
"""
ENDINGS = frozenset(ENDINGS_IN_USE.split())
GENITIVES = ("гийн", "ийн", "ын", "ны", "ний", "ы", "ий")

RoleWord = Callable[[str], str]
Person = dict[str, Any]
NameWords = dict[str, list[tuple[str, str, int]]]
Named = tuple[str, str, tuple[str, ...]]
"""Token, name, and the other spellings somebody pointed out."""


def empty_register() -> dict[str, Any]:
    """The body of a new register."""
    return {"v": 1, "cases": {}}


class Names:
    """The names of one office, or nothing but roles where the register is not here or not for this user."""

    def __init__(self, body: dict[str, Any] | None) -> None:
        self._body = body
        self.changed = False
        self.touched: set[str] = set()
        self.grown: set[str] = set()
        self._folded: dict[str, str] | None = None
        self._named: tuple[Named, ...] = ()
        self._words: NameWords = {}

    def __repr__(self) -> str:
        return f"<Names {'open' if self.is_open else 'closed'}>"

    @property
    def is_open(self) -> bool:
        """True where names may be seen and written."""
        return self._body is not None

    @property
    def body(self) -> dict[str, Any]:
        """The register as it will be sealed; only for an open register."""
        if self._body is None:
            raise LookupError("register_missing")
        return self._body

    def reread(self) -> None:
        """Forget what was folded, after somebody else at this office has written names."""
        self._folded = None

    def take_up(self, cases: dict[str, Any]) -> None:
        """Put in cases as a change left them that never reached the register."""
        for case_uid, case in cases.items():
            self.body["cases"][case_uid] = case
            self._case_to_change(case_uid)

    def _case(self, case_uid: str) -> dict[str, Any]:
        empty: dict[str, Any] = {"people": {}, "answers": {}, "secrets": {}}
        if self._body is None:
            return empty
        found: dict[str, Any] = self._body["cases"].get(case_uid, empty)
        return found

    def _case_to_change(self, case_uid: str) -> dict[str, Any]:
        found: dict[str, Any] = self.body["cases"].setdefault(case_uid, {"people": {}, "answers": {}, "secrets": {}})
        self.changed = True
        self.touched.add(case_uid)
        self._folded = None
        return found

    def known_of(self, case_uid: str) -> dict[str, Any]:
        """Everything the register knows of a case, for a copy that leaves with it; nothing may be changed in it."""
        return self._case(case_uid)

    # People

    def people(self, case_uid: str) -> dict[str, Person]:
        """The people of a case by token; token P1 is the client."""
        people: dict[str, Person] = self._case(case_uid)["people"]
        return people

    def client_name(self, case_uid: str) -> str:
        """The client's full name, or nothing where names are closed."""
        name: str = self.people(case_uid).get("P1", {}).get("name", "")
        return name

    def person_for(self, case_uid: str, name: str, role: str = "", contact: str = "") -> str:
        """The token of the person of that name in the case; a new one where nobody has it yet."""
        wanted = " ".join(name.split())
        for token, person in self.people(case_uid).items():
            if _same_person(person, wanted, role):
                self._complete(case_uid, token, role, contact)
                return token
        people = self._case_to_change(case_uid)["people"]
        taken = [int(token[1:]) for token in people]
        token = f"P{max([1, *taken]) + 1}"
        people[token] = {"name": wanted, "role": role, "contact": contact}
        self.grown.add(case_uid)
        return token

    def _complete(self, case_uid: str, token: str, role: str, contact: str) -> None:
        person = self.people(case_uid)[token]
        news = {key: value for key, value in (("role", role), ("contact", contact)) if value and not person.get(key)}
        if news:
            self._case_to_change(case_uid)["people"][token] |= news

    def set_client(self, case_uid: str, **facts: str) -> None:
        """Keep what identifies the client: surname, given_name, birth_date and so on."""
        people = self._case_to_change(case_uid)["people"]
        client = people.setdefault("P1", {"role": "client"})
        client |= facts
        client["name"] = " ".join(part for part in (client.get("surname", ""), client.get("given_name", "")) if part)
        self.grown.add(case_uid)

    def folded_clients(self) -> dict[str, str]:
        """The folded names of all clients by case, made once and again only after a name has changed."""
        if self._folded is None:
            cases = self._body["cases"] if self._body is not None else {}
            self._folded = {uid: fold(case["people"].get("P1", {}).get("name", "")) for uid, case in cases.items()}
        return self._folded

    def client_fact(self, case_uid: str, fact: str) -> str:
        """One identifying fact of the client, empty where unknown or closed."""
        value: str = self.people(case_uid).get("P1", {}).get(fact, "")
        return value

    def also_called(self, case_uid: str, token: str, spelling: str) -> None:
        """Another spelling of a person's name, such as the Latin one; texts carry a token for it from now on."""
        person = self.people(case_uid)[token]
        if spelling not in person.get("also", ()):
            self._case_to_change(case_uid)["people"][token]["also"] = [*person.get("also", ()), spelling]
            self.grown.add(case_uid)

    def left_words(self, case_uid: str) -> frozenset[str]:
        """Words somebody said are no names of this case."""
        return frozenset(self._case(case_uid).get("left", ()))

    def leave_word(self, case_uid: str, word: str) -> None:
        """This word is no name; it is not asked about again."""
        if word not in self.left_words(case_uid):
            case = self._case_to_change(case_uid)
            case["left"] = [*case.get("left", ()), word]

    # Identity answers of entries

    def answers(self, case_uid: str, entry_uid: str) -> dict[str, Any]:
        """The identity parts of an entry's answers by field id."""
        found: dict[str, Any] = self._case(case_uid)["answers"].get(entry_uid, {})
        return found

    def keep_answers(self, case_uid: str, entry_uid: str, secrets: dict[str, Any]) -> None:
        """Keep the identity parts of an entry; equal ones change nothing."""
        if self.answers(case_uid, entry_uid) == secrets:
            return
        self._case_to_change(case_uid)["answers"][entry_uid] = secrets

    def keep_secret_words(self, case_uid: str, words: Iterator[str]) -> None:
        """Remember phones, numbers and addresses, so that texts carry a token for them."""
        known = set(self._case(case_uid)["secrets"].values())
        for word in words:
            text = " ".join(word.split())
            if len(text) < 5 or text in known or (WORD.fullmatch(text) is None and not any(c.isdigit() for c in text)):
                continue
            secrets = self._case_to_change(case_uid)["secrets"]
            secrets[f"S{len(secrets) + 1}"] = text
            known.add(text)
            self.grown.add(case_uid)

    # Texts

    def hide(self, case_uid: str, text: str, known: bool = False) -> str:
        """The text with a token for everything the register knows of the case.

        `known` says that the text comes from the file and may carry tokens already; typed text that looks like a token
        stays what it is.
        """
        case = self._case(case_uid)
        text = text if known else LIKE_A_TOKEN.sub("{\u2060", text)
        for key, secret in sorted(case["secrets"].items(), key=lambda item: -len(item[1])):
            text = _outside_tokens(text, partial(_put_token, secret, "{" + key + "}"))
        words = self._words_of(case["people"])
        if not words:
            return text
        return _outside_tokens(text, lambda part: WORD.sub(lambda match: _token_for(match[0], words), part))

    def _words_of(self, people: dict[str, Person]) -> NameWords:
        """The name words of these people, worked out again only where they are others than the last time."""
        named = tuple(
            (token, person.get("name", ""), tuple(person.get("also", ()))) for token, person in people.items()
        )
        if named != self._named:
            self._named, self._words = named, _name_words(named)
        return self._words

    def show(self, case_uid: str, text: str, role_word: RoleWord, hidden_word: str = "…") -> str:
        """The text for its reader: names where they may be seen, else role words."""
        case = self._case(case_uid)

        def word(match: re.Match[str]) -> str:
            if match["secret"]:
                known: str = case["secrets"].get(f"S{match['secret']}", hidden_word)
                return known
            person = case["people"].get(f"P{match['person']}")
            if person is None or not person.get("name"):
                return role_word(f"P{match['person']}")
            parts = WORD.findall(person["name"])
            index = int(match["word"] or 0)
            shown = _word_at(person, parts, index)
            shown = shown[:-1] if match["cut"] else shown
            return f"{WRITTEN[match['case']](shown)}{match['ending'] or ''}"

        return TOKEN.sub(word, text).replace("{\u2060", "{")


def _word_at(person: Person, parts: list[str], index: int) -> str:
    also: list[str] = person.get("also", [])
    if ALSO < index <= ALSO + len(also):
        return also[index - ALSO - 1]
    name: str = person["name"]
    return parts[index - 1] if 0 < index <= len(parts) else name


def _put_token(secret: str, token: str, part: str) -> str:
    return part.replace(secret, token)


def _same_person(person: Person, name: str, role: str) -> bool:
    mine = set(person.get("name", "").casefold().split())
    theirs = set(name.casefold().split())
    if not theirs or not mine:
        return False
    same_role = not role or not person.get("role") or person["role"] == role
    return mine == theirs or (same_role and (theirs <= mine or mine <= theirs))


def _name_words(people: tuple[Named, ...]) -> NameWords:
    """The words of the names with their token and place, longest first: a longer name wins over a shorter one.

    They are sorted by their first letter, so that each word of a text is held against few of them. A surname that is
    the father's name in the genitive is left to the father: "Батболдын" in a text speaks of him.
    """
    named = [(token, WORD.findall(name)) for token, name, _ in people]
    own = {words[-1] for _, words in named if words}
    found: NameWords = {}
    for token, words in named:
        for place, word in enumerate(words, start=1):
            if len(word) >= 2 and not word.isdigit() and (place == len(words) or not _is_genitive_of(word, own)):
                found.setdefault(_first_letter(word), []).append((word, token, place))
    for token, _, also in people:
        for place, word in enumerate(also, start=ALSO + 1):
            found.setdefault(_first_letter(word), []).append((word, token, place))
    for alike in found.values():
        alike.sort(key=lambda item: -len(item[0]))
    return found


def _first_letter(word: str) -> str:
    return word[0].casefold()[:1]


def _is_genitive_of(word: str, names: set[str]) -> bool:
    return any(word.endswith(ending) and word[: -len(ending)] in names for ending in GENITIVES)


def _token_for(word: str, words: NameWords) -> str:
    for name, token, place in words.get(_first_letter(word), ()):
        ending = word[len(name) :]
        opening = _written_as(word[: len(name)], name, ending, ENDINGS, short=len(name) <= SHORT)
        if opening and len(ending) <= ENDING:
            return f"{{{opening}{token[1:]}.{place}:{ending}}}"
        stem, ending = name[:-1], word[len(name) - 1 :]
        if len(name) > SHORT and name[-1] in DROPPED and ending.lower() in RUSSIAN_ENDINGS:
            opening = _written_as(word[: len(stem)], stem, ending.lower(), RUSSIAN_ENDINGS, short=False)
            if opening:
                return f"{{{opening}{token[1:]}.{place}-:{ending}}}"
    return word


def _written_as(base: str, name: str, ending: str, endings: frozenset[str], short: bool) -> str:
    """The letter of `WRITTEN` that turns the name into what stands in the text; empty where that is another word."""
    if base == name:
        return "P"
    if short or base.casefold() != name.casefold():
        return ""
    if base == name.upper():
        return "п"
    return "p" if base == name.lower() and (not ending or ending in endings) else ""


def _outside_tokens(text: str, change: Callable[[str], str]) -> str:
    """Change what lies between the tokens and leave the tokens alone."""
    parts: list[str] = []
    end = 0
    for match in TOKEN.finditer(text):
        parts += [change(text[end : match.start()]), match[0]]
        end = match.end()
    return "".join([*parts, change(text[end:])])
