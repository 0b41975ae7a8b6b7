// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The building blocks of secrecy, held against values that other programs computed.
#include "store/book_key.h"
#include "store/vault_record.h"

#include "support/catch_qt.h"

#include <QRandomGenerator>
#include <QSet>

#include <algorithm>
#include <numeric>
#include <sys/resource.h>

using namespace branchbook;
using namespace branchbook::store;

namespace {

const KdfCost kCheap{1ULL << 20, 1};

QByteArray rising(char from, int size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    std::iota(bytes.begin(), bytes.end(), from);
    return bytes;
}

SecretBytes secretOf(const QByteArray& bytes)
{
    SecretBytes secret(static_cast<std::size_t>(bytes.size()));
    std::copy(bytes.begin(), bytes.end(), secret.data());
    return secret;
}

QByteArray argon2id(const QByteArray& passphrase, const QByteArray& salt, quint64 passes, std::size_t memory)
{
    QByteArray out(32, '\0');
    REQUIRE(crypto_pwhash(rawBytes(out), 32, passphrase.constData(), rawSize(passphrase), rawBytes(salt), passes,
                          memory, crypto_pwhash_ALG_ARGON2ID13)
            == 0);
    return out.toHex();
}

struct Made {
    VaultRecord record;
    KeyPtr key;
    QString code;
};
Made makeRecord()
{
    Made made;
    made.key = std::make_shared<const BookKey>(secretOf(rising(0, 32)), rising('a', 16));
    REQUIRE(made.record.wrap(*made.key, Secret::of(QStringLiteral("春风化雨 42")), kCheap));
    made.code = made.record.wrapByNewCode(*made.key);
    return made;
}

} // namespace

TEST_CASE("Argon2id gives what the reference implementation gives")
{
    REQUIRE(sodium_init() >= 0);
    // argon2 (libargon2 20171227): printf password | argon2 somesaltsomesalt -id -t 3 -m 16 -p 1 -l 32 -v 13
    CHECK(argon2id("password", "somesaltsomesalt", 3, 64ULL << 20)
          == "7664ad4ba1a3c999fcdd0991ffc2270f78302d2383233db5e7befc85d1bb1819");
    // printf 口令 | argon2 0123456789abcdef -id -t 2 -m 10 -p 1 -l 32 -v 13
    CHECK(argon2id("口令", "0123456789abcdef", 2, 1ULL << 20)
          == "213451138ef47dba95ae4177e4a1e737fd731a3fe2161d3d6d4c2b2ca786bd82");
}

TEST_CASE("XChaCha20-Poly1305 is that of draft-irtf-cfrg-xchacha, appendix A.3.1")
{
    REQUIRE(sodium_init() >= 0);
    const QByteArray plain =
        "Ladies and Gentlemen of the class of '99: If I could offer you only one tip for the future, "
        "sunscreen would be it.";
    const QByteArray sealed = QByteArray::fromHex("404142434445464748494a4b4c4d4e4f5051525354555657"
                                                  "bd6d179d3e83d43b9576579493c0e939572a1700252bfaccbed2902c21396cbb"
                                                  "731c7f1b0b4aa6440bf3a82f4eda7e39ae64c6708c54c216cb96b72e1213b452"
                                                  "2f8c9ba40db5d945b11b69b982c1bb9e3f3fac2bc369488f76b2383565d3fff9"
                                                  "21f9664c97637da9768812f615c68b13b52e"
                                                  "c0875924c1c7987947deafd8780acf49");
    const SecretBytes key = secretOf(rising('\x80', 32));
    QByteArray out(plain.size(), '\0');
    CHECK(openBytes(key, sealed, QByteArray::fromHex("50515253c0c1c2c3c4c5c6c7"), rawBytes(out)));
    CHECK((out == plain));
    CHECK_FALSE(openBytes(key, sealed, QByteArray::fromHex("50515253c0c1c2c3c4c5c6c8"), rawBytes(out)));
}

TEST_CASE("a sealed cell is as its description says")
{
    REQUIRE(sodium_init() >= 0);
    // Computed from the description alone, by ChaCha20, Poly1305 and BLAKE2b written out in Python: key 00 … 1f, nonce 00 … 17.
    const BookKey key(secretOf(rising(0, 32)), rising('a', 16));
    const CellPlace place{"member", "id_number", "0190-key"};
    const QByteArray cell =
        QByteArray::fromHex("01000102030405060708090a0b0c0d0e0f1011121314151617"
                            "f4185249a7e723b2ceff1aba7076c7ed9b639278cae17e67596ea46e09e417e4aebdaf");
    const auto plain = key.open(place, cell);
    REQUIRE(plain);
    CHECK((*plain == QByteArray(1, '\0') + "11010519491231002X"));
    CHECK(key.blind(rising(0, 16)).toHex() == "67bb50bede08452aae4dd284d4a4407c");
}

TEST_CASE("a sealed text of plan 2 is as its description says, and opens under no other plan")
{
    REQUIRE(sodium_init() >= 0);
    // As above, with subkey 3 and in base64.
    const BookKey first(secretOf(rising(0, 32)), rising('a', 16));
    const KeyPtr second = first.under(2);
    const CellPlace place{"own_value", "value",
                          "0190-person\x1f"
                          "0190-field"};
    const QString cell = QStringLiteral("AQABAgMEBQYHCAkKCwwNDg8QERITFBUWF7BRtgvuZW0gCmO88CesPIQdb4aNE26bTQ+peQ==");
    CHECK(second->openText(place, cell) == QStringLiteral("13900000321"));
    CHECK_FALSE(first.openText(place, cell));
    CHECK(second->under(1)->openText(place, first.sealText(place, QStringLiteral("x"))) == QStringLiteral("x"));
    CHECK((second->blind(rising(0, 16)) == first.blind(rising(0, 16)))); // numbers are found under both
}

TEST_CASE("the record says the plan, and passphrase and code open it under every one that there is")
{
    REQUIRE(sodium_init() >= 0);
    Made made = makeRecord();
    CHECK(made.record.bytes()[6] == '\0'); // as the first program wrote it
    made.record.plan = 2;
    const auto read = VaultRecord::read(made.record.bytes());
    REQUIRE(read);
    CHECK(read->plan == 2);
    CHECK(read->unwrap(Secret::of(QStringLiteral("春风化雨 42"))).value()->plan() == 2);
    CHECK(read->unwrapByCode(Secret::of(made.code)).value()->plan() == 2);
    made.record.plan = kNewestSealPlan + 1; // of a later program
    CHECK_FALSE(VaultRecord::read(made.record.bytes()));
}

TEST_CASE("a cell opens in its own place alone, and not after any bit was turned")
{
    REQUIRE(sodium_init() >= 0);
    const BookKey key(secretOf(rising(0, 32)), rising('a', 16));
    const CellPlace place{"clue", "matter", "k"};
    const QByteArray plain = QByteArray(1, '\0') + QStringLiteral("线索内容").toUtf8();
    const QByteArray cell = key.seal(place, plain);
    REQUIRE((key.open(place, cell) == plain));
    CHECK((key.seal(place, plain) != cell)); // the nonce is new each time
    CHECK_FALSE(key.open({"clue", "matter", "l"}, cell));
    CHECK_FALSE(key.open({"clue", "about", "k"}, cell));
    CHECK_FALSE(key.open({"talk", "matter", "k"}, cell));
    CHECK_FALSE(BookKey(secretOf(rising(1, 32)), rising('a', 16)).open(place, cell));
    for (int bit = 0; bit < cell.size() * 8; ++bit) {
        QByteArray turned = cell;
        turned[bit / 8] = static_cast<char>(turned[bit / 8] ^ (1 << (bit % 8)));
        INFO(bit);
        CHECK_FALSE(key.open(place, turned));
    }
    for (int size = 0; size < cell.size(); ++size)
        CHECK_FALSE(key.open(place, cell.left(size)));
}

TEST_CASE("passphrase and recovery code open the record, and nothing else does")
{
    REQUIRE(sodium_init() >= 0);
    const Made made = makeRecord();
    const auto read = VaultRecord::read(made.record.bytes());
    REQUIRE(read);
    CHECK(read->cost == kCheap);
    const auto opened = read->unwrap(Secret::of(QStringLiteral("春风化雨 42")));
    REQUIRE(opened);
    CHECK(std::equal((*opened)->data().data(), (*opened)->data().data() + kKeySize, made.key->data().data()));
    CHECK(read->unwrap(Secret::of(QStringLiteral("春风化雨 43"))).error().code
          == QStringLiteral("store.wrong_passphrase"));
    CHECK(read->unwrap(Secret()).error().kind == ErrorKind::Locked);

    CHECK(made.code.size() == 7 * 4 + 6);
    CHECK(read->unwrapByCode(Secret::of(made.code)));
    CHECK(read->unwrapByCode(Secret::of(u' ' + made.code.toLower().replace(u'-', u' '))));
    QString misread = made.code;
    misread.replace(u'5', u'S').replace(u'2', u'Z').replace(u'8', u'B').replace(u'V', u'U');
    CHECK(read->unwrapByCode(Secret::of(misread)));
    QString other = made.code;
    other[0] = other[0] == u'A' ? u'C' : u'A';
    for (const QString& wrong : {other, made.code.left(33), made.code + u'A', QString()})
        CHECK(read->unwrapByCode(Secret::of(wrong)).error().code == QStringLiteral("store.wrong_code"));
    for (const QChar sign : made.code)
        CHECK(QStringLiteral("ACDEFGHJKMNPQRTVWXY23456789-").contains(sign));
}

TEST_CASE("one letter typed in two ways is one passphrase")
{
    REQUIRE(sodium_init() >= 0);
    Made made = makeRecord();
    REQUIRE(made.record.wrap(*made.key, Secret::of(QStringLiteral("caf\u00e9")), kCheap));
    CHECK(made.record.unwrap(Secret::of(QStringLiteral("cafe\u0301"))));
}

TEST_CASE("ten thousand mutations of the record: none crashes, none opens")
{
    REQUIRE(sodium_init() >= 0);
    const Made made = makeRecord();
    const QByteArray sound = made.record.bytes();
    QRandomGenerator random(20260918);
    for (int i = 0; i < 10'000; ++i) {
        QByteArray bytes = sound;
        for (int changes = random.bounded(1, 6); changes > 0; --changes) {
            const auto at = random.bounded(static_cast<int>(bytes.size()) + 1);
            switch (random.bounded(4)) {
            case 0: bytes.truncate(at); break;
            case 1: bytes.insert(at, static_cast<char>(random.bounded(256))); break;
            default:
                if (at < bytes.size())
                    bytes[at] = static_cast<char>(random.bounded(256));
            }
            if (bytes.isEmpty())
                break;
        }
        if (bytes != sound)
            CHECK_FALSE(VaultRecord::read(bytes));
    }
}

TEST_CASE("a record with a right digest and wrong contents asks for no more than it may, and opens nothing")
{
    REQUIRE(sodium_init() >= 0);
    const Made made = makeRecord();
    VaultRecord dear = made.record;
    dear.cost.memory = 1ULL << 40;
    CHECK_FALSE(VaultRecord::read(dear.bytes()));
    dear.cost = {1ULL << 20, 1'000'000};
    CHECK_FALSE(VaultRecord::read(dear.bytes()));
    dear.cost = {1ULL << 20, 2}; // another cost is another key
    REQUIRE(VaultRecord::read(dear.bytes()));
    CHECK_FALSE(dear.unwrap(Secret::of(QStringLiteral("春风化雨 42"))));
    VaultRecord moved = made.record;
    moved.bookId[0] = 'z';
    CHECK_FALSE(moved.unwrap(Secret::of(QStringLiteral("春风化雨 42"))));
    CHECK_FALSE(moved.unwrapByCode(Secret::of(made.code)));
    std::swap(moved.byPassphrase, moved.byCode);
    CHECK_FALSE(moved.unwrap(Secret::of(QStringLiteral("春风化雨 42"))));
}

TEST_CASE("who holds a key leaves no core file")
{
    REQUIRE(sodium_init() >= 0);
    const BookKey key(secretOf(rising(0, 32)), rising('a', 16));
    rlimit limit{};
    REQUIRE(::getrlimit(RLIMIT_CORE, &limit) == 0);
    CHECK(limit.rlim_cur <= 1);
}

TEST_CASE("what a try costs is never below the floor")
{
    const KdfCost cost = measuredCost();
    CHECK(cost.memory >= 64ULL << 20);
    CHECK(cost.passes >= 3);
    CHECK(cost == measuredCost());
}
