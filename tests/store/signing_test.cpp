// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/store/signing.h"

#include "support/catch_qt.h"

using namespace branchbook;
using namespace branchbook::store;

namespace {

/// RFC 8032, 7.1, tests 1 and 2.
struct Vector {
    const char* seed;
    const char* publicKey;
    const char* message;
    const char* signature;
};
constexpr Vector kVectors[] = {
    {"9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60",
     "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a", "",
     "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe246"
     "55"
     "141438e7a100b"},
    {"4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb",
     "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c", "72",
     "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb"
     "00d"
     "291612bb0c00"},
};

} // namespace

TEST_CASE("signatures are those of the standard")
{
    for (const Vector& each : kVectors) {
        const SigningPair pair{QByteArray::fromHex(each.publicKey), QByteArray::fromHex(each.seed)};
        const QByteArray message = QByteArray::fromHex(each.message);
        const auto signature = signMessage(pair, message);
        REQUIRE(signature.has_value());
        CHECK(signature->toHex() == QByteArray(each.signature));
        CHECK(isSigned(pair.publicKey, message, *signature));
    }
}

TEST_CASE("every bit of key, message and signature counts")
{
    const SigningPair pair = makeSigningPair().value();
    const QByteArray message("2026Q3");
    const QByteArray signature = signMessage(pair, message).value();
    REQUIRE(isSigned(pair.publicKey, message, signature));
    const auto turned = [](QByteArray bytes, qsizetype bit) {
        bytes[bit / 8] = char(uchar(bytes[bit / 8]) ^ (1U << unsigned(bit % 8)));
        return bytes;
    };
    for (qsizetype bit = 0; bit < signature.size() * 8; ++bit)
        CHECK_FALSE(isSigned(pair.publicKey, message, turned(signature, bit)));
    for (qsizetype bit = 0; bit < message.size() * 8; ++bit)
        CHECK_FALSE(isSigned(pair.publicKey, turned(message, bit), signature));
    CHECK_FALSE(isSigned(makeSigningPair()->publicKey, message, signature));
    CHECK_FALSE(isSigned({}, message, signature));
    CHECK_FALSE(isSigned(pair.publicKey, message, signature.chopped(1)));
}

TEST_CASE("a pair whose halves do not belong together signs nothing")
{
    SigningPair pair = makeSigningPair().value();
    pair.publicKey = makeSigningPair()->publicKey;
    const auto signature = signMessage(pair, "x");
    REQUIRE_FALSE(signature.has_value());
    CHECK(signature.error().code == u"store.signing_key");
    CHECK(signMessage({}, "x").error().code == u"store.signing_key");
}

TEST_CASE("a fingerprint is eight groups of four signs and tells keys apart")
{
    const QByteArray key = makeSigningPair()->publicKey;
    CHECK(keyFingerprint(key).split(u'-').size() == 8);
    CHECK(keyFingerprint(key).size() == 39);
    CHECK(keyFingerprint(key) == keyFingerprint(key));
    CHECK(keyFingerprint(key) != keyFingerprint(makeSigningPair()->publicKey));
}
