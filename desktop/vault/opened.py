"""An office that a person has opened: the keys she holds, and nothing about them in a `repr`."""

from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from desktop.vault import canonical, sealed
from desktop.vault.ab import Newest
from desktop.vault.cards import UserCard, check_cards, may_sign_cards, root_uid
from desktop.vault.database import open_db
from desktop.vault.device import NO_DEVICE, Device
from desktop.vault.files import Disk
from desktop.vault.problems import VaultProblem
from desktop.vault.register import Register
from desktop.vault.slots import Marks, Slots, UserSlot, read_slots, signed, write_slots

CASES = "cases.db"


@dataclass(frozen=True, slots=True, repr=False)
class Private:
    """A person's private keys and the fingerprint of the office's root, as sealed in her slot."""

    x: bytes
    ed: bytes
    root: str

    def encoded(self) -> bytes:
        return canonical.encode({"x": self.x.hex(), "ed": self.ed.hex(), "root": self.root})

    @staticmethod
    def decoded(plain: bytes) -> "Private":
        found = canonical.take(canonical.decode(plain, 1024), {"x": str, "ed": str, "root": str})
        return Private(canonical.unhex(found["x"], 32), canonical.unhex(found["ed"], 32), found["root"])


class KeyFile:
    """The key file as last read or written, shared by everyone signed in on this computer."""

    def __init__(self, folder: Path, newest: Newest[Slots], device: Device = NO_DEVICE) -> None:
        self.folder = folder
        self.device = device
        self._newest = newest

    @property
    def slots(self) -> Slots:
        return self._newest.value

    @property
    def damaged(self) -> tuple[str, ...]:
        return self._newest.damaged

    def write(self, slots: Slots, disk: Disk) -> None:
        """The next copy; VaultProblem `in_use` where somebody else changed the file since it was read."""
        self._take_up_counts()
        self._newest = write_slots(self.folder, self._newest, slots, disk)

    def _take_up_counts(self) -> None:
        """Wrong passwords may have been counted in the file meanwhile, or our copy would come before theirs."""
        try:
            there = read_slots(self.folder)
        except VaultProblem:
            return  # what is written now mends it
        if there.seq > self._newest.seq:
            if there.value.revision != self._newest.value.revision:
                raise VaultProblem("in_use")
            self._newest = there

    def reread(self) -> None:
        """What the disk holds, after a write of which nobody knows whether it came to pass."""
        self._newest = read_slots(self.folder)


class Opened:
    """Who signed in, and what her keys open."""

    def __init__(self, file: KeyFile, uid: str, private: Private, schema: int | None = None) -> None:
        self.file = file
        self.uid = uid
        self.register: Register | None = None
        self._private = private
        self._schema = schema
        self._keys = granted(file.slots, self.slot, private)

    def __repr__(self) -> str:
        return f"<Opened {self.vault_id[:8]} {self.role}>"

    @property
    def folder(self) -> Path:
        return self.file.folder

    @property
    def vault_id(self) -> str:
        """32 hexadecimal digits."""
        return self.file.slots.vault_id

    @property
    def slot(self) -> UserSlot:
        return next(slot for slot in self.file.slots.users if slot.card.uid == self.uid)

    @property
    def login(self) -> str:
        return self.slot.card.login

    @property
    def role(self) -> str:
        return self.slot.card.role

    @property
    def epoch(self) -> int:
        """The generation of the office's keys."""
        return self.file.slots.epoch

    @property
    def cases_key(self) -> bytes:
        """VaultProblem `no_key` for a role that may not read cases."""
        if "cases" not in self._keys:
            raise VaultProblem("no_key", role=self.role)
        return self._keys["cases"]

    @property
    def register_key(self) -> bytes | None:
        """None for a role that may not see names."""
        return self._keys.get("register")

    @property
    def audit_key(self) -> bytes | None:
        """The first key of the trail, for those who may prove the whole of it."""
        return self._keys.get("audit")

    @property
    def x_priv(self) -> bytes:
        return self._private.x

    @property
    def ed_priv(self) -> bytes:
        return self._private.ed

    @property
    def root(self) -> str:
        """The fingerprint printed on the recovery sheet."""
        return self._private.root

    @property
    def x_pub(self) -> bytes:
        return self.slot.card.x_pub

    @property
    def recovery_x_pub(self) -> bytes:
        return self.file.slots.recovery.card.x_pub

    @property
    def sheet_used(self) -> bool:
        """The recovery sheet was used, so a new one must be printed."""
        return self.file.slots.recovery.used

    @property
    def damaged(self) -> tuple[str, ...]:
        """Files of which the twin had to be used; tell the person, the next save mends it."""
        return (*self.file.damaged, *(self.register.damaged if self.register else ()))

    @property
    def marks(self) -> Marks:
        return self.file.slots.marks

    @property
    def may_manage(self) -> bool:
        """Whether she may add people and hand out keys."""
        return may_sign_cards(self.slot.card, root_uid(self.file.slots.known_cards(), self.root))

    def users(self) -> list[UserCard]:
        """Everyone of the office, each card followed to the root; wrap keys for nobody else."""
        return self.file.slots.cards()

    def connect(self) -> Any:
        """The connection to `cases.db`, as SQLAlchemy's `creator=` wants it; errors as `open_db`."""
        return open_db(self.folder / CASES, self.cases_key, self.vault_id, "cases", self._schema)

    def mark(self, marks: Marks, disk: Disk) -> None:
        """Writes new high-water marks into the key file."""
        self.sign_and_write(replace(self.file.slots, marks=marks), disk)

    def sign_and_write(self, slots: Slots, disk: Disk) -> None:
        """The next revision of the key file, in this person's name."""
        self.file.write(signed(slots, self._private.ed, self.slot.card.fingerprint), disk)


def grant_info(vault_id: str, uid: str, name: str, epoch: int) -> bytes:
    """What a granted key is bound to: it opens for this person, office, key and generation only."""
    return b"kerege1/grant|" + sealed.joined(vault_id, uid, name, str(epoch))


def grants_for(card: UserCard, keys: dict[str, bytes], vault_id: str, epoch: int) -> dict[str, bytes]:
    """The keys wrapped for one person."""
    return {
        name: sealed.wrap_for(card.x_pub, key, grant_info(vault_id, card.uid, name, epoch))
        for name, key in sorted(keys.items())
    }


def granted(slots: Slots, slot: UserSlot, private: Private) -> dict[str, bytes]:
    """The keys a person can take out; VaultProblem `slots_forged` where a grant was not meant for her."""
    check_cards(slots.known_cards(), private.root, slots.vault_id)
    return unwrapped(slots, slot.card, private.x, dict(slot.grants))


def unwrapped(slots: Slots, card: UserCard, x_priv: bytes, grants: dict[str, bytes]) -> dict[str, bytes]:
    """The granted keys by name."""
    try:
        return {
            name: sealed.unwrap(x_priv, wrapped, grant_info(slots.vault_id, card.uid, name, slots.epoch))
            for name, wrapped in grants.items()
        }
    except VaultProblem:
        raise VaultProblem("slots_forged") from None
