"""Who belongs to the office: public keys that someone entitled has signed."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256

from desktop.vault import canonical, sealed
from desktop.vault.problems import VaultProblem

# The keys a role is given. What is missing here cannot be read by that role, whatever program it uses.
HOLDS: dict[str, tuple[str, ...]] = {
    "worker": ("cases", "register"),
    "supervisor": ("cases",),
    "head": ("audit", "cases", "register"),
    "information": ("cases",),
    "technician": (),
}
EVERY_KEY = ("audit", "cases", "register")
RECOVERY = "recovery"
_SIGNS_FOR_OTHERS = {"head", RECOVERY}
_LONGEST_CHAIN = 64


@dataclass(frozen=True, slots=True)
class UserCard:
    """A person's public half: nothing here is secret. `by` is the fingerprint of the key that signed."""

    uid: str
    login: str
    role: str
    epoch: int
    x_pub: bytes
    ed_pub: bytes
    by: str
    cert: bytes

    @property
    def fingerprint(self) -> str:
        return fingerprint(self.ed_pub)


def fingerprint(ed_pub: bytes) -> str:
    """64 hexadecimal digits naming a signing key."""
    return sha256(b"kerege1/card|" + ed_pub).hexdigest()


def message(card: UserCard, vault_id: str) -> bytes:
    """What the signer of a card signs."""
    return canonical.encode(
        {
            "magic": "KRGC",
            "vault_id": vault_id,
            "uid": card.uid,
            "login": card.login,
            "role": card.role,
            "epoch": card.epoch,
            "x_pub": card.x_pub.hex(),
            "ed_pub": card.ed_pub.hex(),
            "by": card.by,
        }
    )


def make_card(
    vault_id: str, uid: str, login: str, role: str, epoch: int, private: tuple[bytes, bytes], signer: bytes
) -> UserCard:
    """A card for the private keys (x, ed), signed with the Ed25519 key `signer`."""
    x_pub, ed_pub = sealed.x25519_public(private[0]), sealed.ed25519_public(private[1])
    by = fingerprint(sealed.ed25519_public(signer))
    bare = UserCard(uid, login, role, epoch, x_pub, ed_pub, by, b"")
    return UserCard(uid, login, role, epoch, x_pub, ed_pub, by, sealed.sign(signer, message(bare, vault_id)))


def may_sign_cards(card: UserCard, root_uid: str) -> bool:
    """The first person of the office, heads, and the recovery sheet."""
    return card.uid == root_uid or card.role in _SIGNS_FOR_OTHERS


def root_uid(known: Iterable[UserCard], root: str) -> str:
    """Who the first person is, under whatever keys she signs today; empty where her card is gone."""
    return next((card.uid for card in known if card.fingerprint == root), "")


def check_cards(known: Sequence[UserCard], root: str, vault_id: str) -> None:
    """Every card leads to the root; VaultProblem `card_forged` names the first that does not."""
    signers = {card.fingerprint: card for card in known}
    first = root_uid(known, root)
    for card in known:
        _follow(card, signers, root, first, vault_id)


def _follow(card: UserCard, signers: Mapping[str, UserCard], root: str, first: str, vault_id: str) -> None:
    step = card
    for _ in range(_LONGEST_CHAIN):
        signer = signers.get(step.by)
        if signer is None or not may_sign_cards(signer, first):
            break
        if not sealed.verify(signer.ed_pub, step.cert, message(step, vault_id)):
            break
        if signer.fingerprint == root:
            return
        step = signer
    raise VaultProblem("card_forged", uid=card.uid)
