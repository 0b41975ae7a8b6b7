// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The file of a package: what comes back, and what is refused.
#include "branchbook/exchange/package.h"

#include "exchange/package_json.h"
#include "support/catch_qt.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>

#include <algorithm>
#include <functional>

using namespace branchbook;
using namespace branchbook::exchange;

namespace {

const QString kName = QStringLiteral("a.bbx");

PackageContent someContent()
{
    PackageContent content;
    content.head = {QStringLiteral("b-1"), QStringLiteral("第一党支部"), QStringLiteral("机关党委"),
                    Quarter{2026, 3},      QDate(2026, 9, 18),           QDate(2026, 9, 18)};
    content.figures = {{QStringLiteral("members.total"), QStringLiteral("党员"), FigureKind::Count, 38},
                       {QStringLiteral("dues.paid"), QStringLiteral("已交党费"), FigureKind::Money, 120450}};
    content.parts.push_back({QStringLiteral("report.json"), QByteArray("{\"a\":1}")});
    return content;
}

std::vector<sheet::FilePart> partsOf(const QByteArray& bytes)
{
    return sheet::unpackParts(bytes, kName, {}).value();
}

sheet::FilePart& partNamed(std::vector<sheet::FilePart>& parts, const char* name)
{
    for (sheet::FilePart& part : parts) {
        if (part.name == QLatin1String(name))
            return part;
    }
    FAIL("no part " << name);
    return parts.front();
}

QString codeOf(const QByteArray& bytes)
{
    const auto read = readPackage(bytes, kName);
    return read ? QString() : read.error().code;
}

/// A package whose manifest somebody with the key wrote otherwise.
QByteArray withManifest(const QByteArray& bytes, const store::SigningPair& pair,
                        const std::function<void(QJsonObject&)>& change, const sheet::FilePart* more = nullptr)
{
    auto parts = partsOf(bytes);
    QJsonObject manifest = QJsonDocument::fromJson(partNamed(parts, "manifest.json").bytes).object();
    change(manifest);
    const QByteArray text = QJsonDocument(manifest).toJson();
    partNamed(parts, "manifest.json").bytes = text;
    partNamed(parts, "manifest.sig").bytes = store::signMessage(pair, text)->toBase64();
    if (more != nullptr)
        parts.push_back(*more);
    return sheet::packParts(parts).value();
}

} // namespace

TEST_CASE("a package comes back as it was written, and the same content gives the same bytes")
{
    const store::SigningPair pair = store::makeSigningPair().value();
    const QByteArray bytes = writePackage(someContent(), pair).value();
    CHECK(bytes == writePackage(someContent(), pair).value());
    const Package package = readPackage(bytes, kName).value();
    CHECK(package.head.branchId == u"b-1");
    CHECK(package.head.branch == u"第一党支部");
    CHECK(package.head.higher == u"机关党委");
    CHECK(package.head.quarter.toString() == u"2026Q3");
    CHECK(package.head.basis == QDate(2026, 9, 18));
    CHECK(package.head.numbers == PackageNumbers::Masked);
    CHECK(package.figures == someContent().figures);
    CHECK(package.figures[1].shown() == u"1204.50");
    CHECK(package.publicKey == pair.publicKey);
    CHECK(package.unknownParts.isEmpty());
}

TEST_CASE("a package of which any byte was changed is refused or says the same")
{
    const QByteArray bytes = writePackage(someContent(), store::makeSigningPair().value()).value();
    int refused = 0;
    for (qsizetype at = 0; at < bytes.size(); ++at) {
        QByteArray changed = bytes;
        changed[at] = char(changed[at] ^ 0x10);
        const auto read = readPackage(changed, kName);
        if (!read) {
            ++refused;
            continue;
        }
        CHECK(read->figures == someContent().figures); // a time or an attribute of the zip's own
        CHECK(read->head.branch == u"第一党支部");
    }
    CHECK(refused > bytes.size() / 2);
}

TEST_CASE("a package cut anywhere is refused")
{
    const QByteArray bytes = writePackage(someContent(), store::makeSigningPair().value()).value();
    for (qsizetype size = 0; size < bytes.size(); ++size)
        CHECK(codeOf(bytes.left(size)) == u"exchange.damaged");
}

TEST_CASE("figures, manifest, signature and key cannot be exchanged")
{
    const QByteArray bytes = writePackage(someContent(), store::makeSigningPair().value()).value();
    PackageContent otherContent = someContent();
    otherContent.figures[0].amount = 39;
    const QByteArray other = writePackage(otherContent, store::makeSigningPair().value()).value();
    auto otherParts = partsOf(other);
    for (const auto& [name, code] :
         {std::pair("figures.json", u"exchange.part"), std::pair("manifest.json", u"exchange.signature"),
          std::pair("manifest.sig", u"exchange.signature")}) {
        INFO(name);
        auto parts = partsOf(bytes);
        partNamed(parts, name).bytes = partNamed(otherParts, name).bytes;
        CHECK(codeOf(sheet::packParts(parts).value()) == QString::fromUtf16(code));
    }
    auto parts = partsOf(bytes);
    parts.push_back({QStringLiteral("extra.json"), "{}"}); // nobody signed it
    CHECK(codeOf(sheet::packParts(parts).value()) == u"exchange.part");
    parts = partsOf(bytes);
    std::erase_if(parts, [](const auto& part) { return part.name == u"report.json"; });
    CHECK(codeOf(sheet::packParts(parts).value()) == u"exchange.part");
}

TEST_CASE("what a later version adds is kept and named; a later format is refused with a sentence")
{
    const store::SigningPair pair = store::makeSigningPair().value();
    const QByteArray bytes = writePackage(someContent(), pair).value();
    PackageContent later = someContent();
    later.parts.push_back({QStringLiteral("talks.json"), "{\"t\":[]}"});
    const Package package = readPackage(writePackage(later, pair).value(), kName).value();
    CHECK(package.unknownParts == QStringList{QStringLiteral("talks.json")});
    const auto kept = std::find_if(package.parts.begin(), package.parts.end(),
                                   [](const auto& part) { return part.name == u"talks.json"; });
    REQUIRE(kept != package.parts.end());
    CHECK(kept->bytes == "{\"t\":[]}");

    const auto withMember =
        withManifest(bytes, pair, [](QJsonObject& json) { json.insert(QStringLiteral("mood"), 7); });
    CHECK(codeOf(withMember).isEmpty());
    const auto newer = readPackage(
        withManifest(bytes, pair, [](QJsonObject& json) { json.insert(QStringLiteral("version"), 2); }), kName);
    REQUIRE_FALSE(newer.has_value());
    CHECK(newer.error().code == u"exchange.too_new");
    CHECK(sentence(newer.error()).contains(u"升级"));
}

TEST_CASE("a figure of a kind that is not known is text; a number that is none is refused")
{
    const auto read = figuresIn(
        R"({"figures":[{"key":"k","title":"满意率","kind":"rate","value":"97.5"},{"key":"n","title":"人","kind":"count","value":"3"}]})");
    REQUIRE(read.has_value());
    CHECK(read->at(0).kind == FigureKind::Text);
    CHECK(read->at(0).shown() == u"97.5");
    CHECK(read->at(1).amount == 3);
    CHECK_FALSE(figuresIn(R"({"figures":[{"key":"n","kind":"count","value":"3x"}]})").has_value());
    CHECK_FALSE(figuresIn(R"({"figures":[{"key":"n","kind":"count","value":"9223372036854775807"}]})").has_value());
    CHECK_FALSE(figuresIn(R"({"figures":[{"kind":"count","value":"3"}]})").has_value());
    CHECK_FALSE(figuresIn(R"({"figures":[{"key":"n","value":"3"},{"key":"n","value":"4"}]})").has_value());
    CHECK_FALSE(figuresIn("[]").has_value());
    CHECK(plainLine(QStringLiteral("甲\n\x1b[2J乙\u202e丙")) == u"甲 [2J乙丙");
}

TEST_CASE("hostile archives are refused")
{
    CHECK(codeOf("PK") == u"exchange.damaged");
    CHECK(codeOf(QByteArray(1000, '\0')) == u"exchange.damaged");
    CHECK(codeOf(sheet::packParts({{QStringLiteral("manifest.json"), "{\"format\":\"x\"}"}}).value())
          == u"exchange.not_one");
    CHECK(codeOf(sheet::packParts({{QStringLiteral("word/document.xml"), "<a/>"}}).value()) == u"exchange.not_one");
    // a bomb: 20 MB of blanks
    CHECK(codeOf(sheet::packParts({{QStringLiteral("manifest.json"), QByteArray(20 << 20, ' ')}}).value())
          == u"exchange.damaged");
    std::vector<sheet::FilePart> many;
    for (int i = 0; i < 65; ++i)
        many.push_back({QStringLiteral("p%1.json").arg(i), "{}"});
    CHECK(codeOf(sheet::packParts(many).value()) == u"exchange.damaged");
    // names that would lead out of a folder are names alone: nothing is written
    const store::SigningPair pair = store::makeSigningPair().value();
    PackageContent content = someContent();
    content.parts.push_back({QStringLiteral("../../etc/x.json"), "{}"});
    CHECK(readPackage(writePackage(content, pair).value(), kName)->unknownParts
          == QStringList{QStringLiteral("../../etc/x.json")});
}

TEST_CASE("a file that is not there, or no package, is told by name")
{
    const QTemporaryDir folder;
    const auto missing = openPackage(folder.filePath(kName));
    REQUIRE_FALSE(missing.has_value());
    CHECK(missing.error().code == u"exchange.not_found");
    CHECK(missing.error().kind == ErrorKind::NotFound);
    CHECK(sentence(missing.error()).contains(kName));
}

// Written from the sample by the program of November 2026 (book demo, package write --period 2026Q3 --on 2026-09-18). It is never made
// anew: what it says was read out of the zip by another program.
TEST_CASE("a package of version 1 that an earlier program wrote is read by this one")
{
    const Package package = openPackage(QStringLiteral(BRANCHBOOK_FIXTURES "/exchange/v1.bbx")).value();
    CHECK(package.head.branchId == u"01941f29-7c00-79c4-9b44-ac304c6e0dfd");
    CHECK(package.head.branch == u"机关第一党支部");
    CHECK(package.head.higher == u"局机关党委");
    CHECK(package.head.quarter.toString() == u"2026Q3");
    CHECK(package.head.basis == QDate(2026, 9, 18));
    CHECK(package.head.numbers == PackageNumbers::Masked);
    CHECK(package.fingerprint() == u"ECE0-9308-87F6-9A02-A855-67EB-4AD6-EECD");
    CHECK(package.figures.size() == 33);
    const auto members = std::ranges::find(package.figures, QStringLiteral("members.total"), &PackageFigure::key);
    REQUIRE(members != package.figures.end());
    CHECK(members->kind == FigureKind::Count);
    CHECK(members->amount == 38);
    CHECK(package.unknownParts.isEmpty());
    const auto people = std::ranges::find(package.parts, QStringLiteral("people.json"), &sheet::FilePart::name);
    REQUIRE(people != package.parts.end());
    const QJsonObject list = QJsonDocument::fromJson(people->bytes).object();
    CHECK(list[QStringLiteral("people")].toArray().size() == 45);
}
