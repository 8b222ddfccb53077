"""Reads an office from docs/FORMAT.md alone: imports nothing of Kerege, and does GCM-SIV and HPKE by itself.

Slow and without mercy: anything unexpected is an AssertionError. Do not use it for anything but checking.
"""

import hashlib
import hmac
import json
import unicodedata
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import apsw
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from cryptography.hazmat.primitives.ciphers.aead import AESGCM, ChaCha20Poly1305
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

CHUNK = 64 * 1024


# RFC 5869


def extract(salt: bytes, secret: bytes) -> bytes:
    return hmac.digest(salt or bytes(32), secret, "sha256")


def expand(key: bytes, info: bytes, length: int) -> bytes:
    made, block, number = b"", b"", 1
    while len(made) < length:
        block = hmac.digest(key, block + info + bytes([number]), "sha256")
        made, number = made + block, number + 1
    return made[:length]


def hkdf(secret: bytes, salt: bytes, info: bytes) -> bytes:
    return expand(extract(salt, secret), info, 32)


# RFC 8452


def aes(key: bytes, block: bytes) -> bytes:
    return Cipher(algorithms.AES(key), modes.ECB()).encryptor().update(block)


def dot(a: int, b: int) -> int:
    """Multiplication in POLYVAL's field: a * b * x^-128 modulo x^128 + x^127 + x^126 + x^121 + 1."""
    product = 0
    while b:
        if b & 1:
            product ^= a
        a, b = a << 1, b >> 1
    modulus = 1 << 128 | 1 << 127 | 1 << 126 | 1 << 121 | 1
    for _ in range(128):
        if product & 1:
            product ^= modulus
        product >>= 1
    return product


def polyval(key: bytes, text: bytes) -> bytes:
    state, factor = 0, int.from_bytes(key, "little")
    for at in range(0, len(text), 16):
        state = dot(state ^ int.from_bytes(text[at : at + 16], "little"), factor)
    return state.to_bytes(16, "little")


def padded(text: bytes) -> bytes:
    return text + bytes(-len(text) % 16)


def gcm_siv_open(key: bytes, nonce: bytes, sealed: bytes, aad: bytes) -> bytes:
    halves = [aes(key, number.to_bytes(4, "little") + nonce)[:8] for number in range(6)]
    mac_key, enc_key = halves[0] + halves[1], b"".join(halves[2:])
    text, tag = sealed[:-16], sealed[-16:]
    counter = int.from_bytes(tag[:4], "little")
    rest = tag[4:15] + bytes([tag[15] | 0x80])
    plain = bytearray()
    for at in range(0, len(text), 16):
        stream = aes(enc_key, ((counter + at // 16) % 2**32).to_bytes(4, "little") + rest)
        plain += bytes(a ^ b for a, b in zip(text[at : at + 16], stream, strict=False))
    lengths = (len(aad) * 8).to_bytes(8, "little") + (len(plain) * 8).to_bytes(8, "little")
    digest = bytearray(polyval(mac_key, padded(aad) + padded(bytes(plain)) + lengths))
    for at in range(12):
        digest[at] ^= nonce[at]
    digest[15] &= 0x7F
    assert aes(enc_key, bytes(digest)) == tag, "does not open"
    return bytes(plain)


# RFC 9180, base mode, X25519, HKDF-SHA256, AES-256-GCM


def labelled_extract(suite: bytes, salt: bytes, label: bytes, secret: bytes) -> bytes:
    return extract(salt, b"HPKE-v1" + suite + label + secret)


def labelled_expand(suite: bytes, key: bytes, label: bytes, info: bytes, length: int) -> bytes:
    return expand(key, length.to_bytes(2, "big") + b"HPKE-v1" + suite + label + info, length)


def hpke_open(private: bytes, wrapped: bytes, info: bytes, aad: bytes = b"") -> bytes:
    enc, sealed = wrapped[:32], wrapped[32:]
    mine = X25519PrivateKey.from_private_bytes(private)
    kem = b"KEM" + (0x20).to_bytes(2, "big")
    shared = mine.exchange(X25519PublicKey.from_public_bytes(enc))
    early = labelled_extract(kem, b"", b"eae_prk", shared)
    secret = labelled_expand(kem, early, b"shared_secret", enc + mine.public_key().public_bytes_raw(), 32)
    suite = b"HPKE" + b"".join(number.to_bytes(2, "big") for number in (0x20, 1, 2))
    context = b"\0" + b"".join(
        labelled_extract(suite, b"", label, text) for label, text in ((b"psk_id_hash", b""), (b"info_hash", info))
    )
    main = labelled_extract(suite, secret, b"secret", b"")
    key = labelled_expand(suite, main, b"key", context, 32)
    nonce = labelled_expand(suite, main, b"base_nonce", context, 12)
    return AESGCM(key).decrypt(nonce, sealed, aad)


# The formats


def newest(paths: list[Path], seq_at: Any) -> bytes:
    bodies = []
    for path in paths:
        whole = path.read_bytes()
        body, digest = whole[:-32], whole[-32:]
        if hashlib.sha256(body).digest() == digest:
            bodies.append(body)
    return max(bodies, key=seq_at)


def canonical(value: object) -> bytes:
    return json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode()


def sealed_value(key: bytes, kind: int, epoch: int, sealed: bytes, bound: bytes) -> bytes:
    head, nonce, rest = sealed[:6], sealed[6:18], sealed[18:]
    assert head == bytes([1, kind]) + epoch.to_bytes(4, "big")
    return gcm_siv_open(
        hkdf(key, b"", b"kerege1/sealed|" + bytes([kind])), nonce, rest, b"kerege1|" + head + b"|" + bound
    )


class Office:
    """One office's folder, opened with a password or the recovery sheet."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        paths = [folder / "vault.ksA", folder / "vault.ksB"]
        self.file: dict[str, Any] = json.loads(newest(paths, lambda body: json.loads(body)["seq"]))
        self.vault_id = bytes.fromhex(self.file["vault_id"])
        self.uid, self.private = "", b""

    def with_password(self, login: str, password: str) -> dict[str, bytes]:
        user = next(user for user in self.file["users"] if user["login"] == login)
        kdf = user["kdf"]
        typed = " ".join(unicodedata.normalize("NFC", password).split()).encode()
        salt = bytes.fromhex(kdf["salt"])
        pk = Argon2id(salt=salt, length=32, iterations=kdf["t"], lanes=kdf["p"], memory_cost=kdf["m"]).derive(typed)
        kek = hkdf(pk, self.vault_id, b"kerege1/slot|" + user["uid"].encode() + b"|0")
        header = {name: user[name] for name in ("uid", "login", "role", "epoch", "x_pub", "ed_pub", "kdf", "dev")}
        return self._taken_out(user, kek, 1, header)

    def with_sheet(self, groups: tuple[str, ...]) -> dict[str, bytes]:
        slot = self.file["recovery"]
        secret = b"".join((int(group) // 11).to_bytes(2, "big") for group in groups)
        kek = hkdf(secret, self.vault_id, b"kerege1/recovery|" + str(slot["epoch"]).encode())
        header = {name: slot[name] for name in ("uid", "login", "role", "epoch", "x_pub", "ed_pub")}
        return self._taken_out(slot, kek, 2, header)

    def _taken_out(self, slot: dict[str, Any], kek: bytes, kind: int, header: dict[str, Any]) -> dict[str, bytes]:
        bound = canonical({"vault_id": self.file["vault_id"], **header})
        inside = json.loads(sealed_value(kek, kind, slot["epoch"], bytes.fromhex(slot["sealed"]), bound))
        self._check_signatures(inside["root"])
        self.uid, self.private = slot["uid"], bytes.fromhex(inside["x"])
        keys = {}
        for name, wrapped in slot["grants"].items():
            words = (self.file["vault_id"], slot["uid"], name, str(self.file["epoch"]))
            info = b"kerege1/grant|" + "|".join(words).encode()
            keys[name] = hpke_open(bytes.fromhex(inside["x"]), bytes.fromhex(wrapped), info)
        return keys

    def _check_signatures(self, root: str) -> None:
        cards = [*self.file["users"], self.file["recovery"], *self.file["former"]]
        by_name = {hashlib.sha256(b"kerege1/card|" + bytes.fromhex(card["ed_pub"])).hexdigest(): card for card in cards}
        for card in cards:
            step = card
            while True:
                by = step["cert"]["by"]
                words = {name: step[name] for name in ("uid", "login", "role", "epoch", "x_pub", "ed_pub")}
                text = canonical({"magic": "KRGC", "vault_id": self.file["vault_id"], **words, "by": by})
                key = Ed25519PublicKey.from_public_bytes(bytes.fromhex(by_name[by]["ed_pub"]))
                key.verify(bytes.fromhex(step["cert"]["sig"]), text)
                if by == root:
                    break
                step = by_name[by]
        text = canonical({name: part for name, part in self.file.items() if name not in ("seq", "failed", "sig")})
        key = Ed25519PublicKey.from_public_bytes(bytes.fromhex(by_name[self.file["editor"]]["ed_pub"]))
        key.verify(bytes.fromhex(self.file["sig"]), text)

    def cases(self, key: bytes) -> Any:
        connection = apsw.Connection(str(self.folder / "cases.db"), flags=apsw.SQLITE_OPEN_READONLY)
        for pragma in ("cipher='sqlcipher'", "legacy=4", f"key=\"x'{key.hex()}'\""):
            connection.execute(f"PRAGMA {pragma}")
        return connection

    def register(self, folder: Path, key: bytes) -> Any:
        body = newest([folder / "register.A", folder / "register.B"], lambda body: body[25:33])
        head, nonce, rest = body[:33], body[33:45], body[45:]
        assert head[:5] == b"KRGR\x01"
        assert head[5:21] == self.vault_id
        return json.loads(gcm_siv_open(hkdf(key, b"", b"kerege1/register"), nonce, rest, b"kerege1|register|" + head))

    def attachment(self, name: str, key: bytes, size: int) -> Iterator[bytes]:
        whole = (self.folder / "blobs" / name[:2] / name).read_bytes()
        nonce, rest = whole[:16], whole[16:]
        cipher = ChaCha20Poly1305(hkdf(key, nonce, b"kerege1/attachment"))
        count = len(rest) // (CHUNK + 16)
        assert len(rest) == count * (CHUNK + 16)
        for number in range(count):
            last = number == count - 1
            piece = rest[number * (CHUNK + 16) : (number + 1) * (CHUNK + 16)]
            plain = cipher.decrypt(number.to_bytes(11, "big") + bytes([last]), piece, None)
            yield plain[: size - number * CHUNK] if last else plain

    def trail(self, key: bytes) -> Iterator[dict[str, Any]]:
        mac = bytes(32)
        for line in (self.folder / "audit.log").read_bytes().split(b"\n")[:-1]:
            record = json.loads(line)
            claimed = bytes.fromhex(record.pop("mac"))
            mac = hmac.digest(key, mac + canonical(record), "sha256")
            assert mac == claimed
            key = hashlib.sha256(b"kerege1/audit" + key).digest()
            yield record


def package(body: bytes, words: str) -> tuple[Any, list[bytes]]:
    """The content and the files of a `*.kerege` file."""
    assert body[:5] == b"KRGP\1"
    bare, lock, nonce, check = body[:58], body[58:124], body[124:140], body[140:148]
    assert hashlib.sha256(body[:140]).digest()[:8] == check
    m, t, p = (int.from_bytes(bare[at : at + 4], "big") for at in (30, 34, 38))
    typed = " ".join(unicodedata.normalize("NFC", words).split()).encode()
    pk = Argon2id(salt=bare[42:], length=32, iterations=t, lanes=p, memory_cost=m).derive(typed)
    kek = hkdf(pk, bare[42:], b"kerege1/package|" + bare[5:6])
    file_key = sealed_value(kek, 6, 1, lock, bare)
    cipher = ChaCha20Poly1305(hkdf(file_key, nonce, b"kerege1/package"))
    chunks = [body[at : at + CHUNK + 16] for at in range(148, len(body), CHUNK + 16)]
    plain = b"".join(
        cipher.decrypt(number.to_bytes(11, "big") + bytes([number == len(chunks) - 1]), chunk, body[:148])
        for number, chunk in enumerate(chunks)
    )
    records = []
    while plain:
        kind, length = plain[0], int.from_bytes(plain[1:9], "big")
        records.append((kind, plain[9 : 9 + length]))
        plain = plain[9 + length :]
    assert [kind for kind, _ in records] == [1, *[2] * (len(records) - 2), 3]
    return json.loads(records[0][1]), [one for kind, one in records if kind == 2]
