// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A branch's package from its book: figures as the report has them, numbers masked, one key for good.
#include "branchbook/exchange/package_service.h"

#include "branchbook/base/money.h"
#include "branchbook/book/book.h"
#include "branchbook/sample/demo_book.h"
#include "main/areas.h"
#include "support/catch_qt.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <algorithm>

using namespace branchbook;
using namespace branchbook::exchange;

namespace {

struct SampleBook {
    SampleBook()
    {
        NoProgress progress;
        const QString path = folder.filePath(QStringLiteral("s.bbk"));
        REQUIRE(sample::makeDemoBook(path, {}, progress).has_value());
        book = book::Book::open(path, book::OpenMode::Write).value();
        request.branch = book::findBranch(book->reader(), {}).value();
        request.quarter = {2026, 3};
        request.today = book->today();
    }
    [[nodiscard]] PackageContent content() const
    {
        return gatherPackage(book->reader(), request, branchbook::main::makeAreas()).value();
    }
    QTemporaryDir folder;
    std::unique_ptr<book::Book> book;
    PackageRequest request;
};

QByteArray partOf(const PackageContent& content, const char* name)
{
    for (const sheet::FilePart& part : content.parts) {
        if (part.name == QLatin1String(name))
            return part.bytes;
    }
    return {};
}

qint64 amountOf(const PackageContent& content, const char* key)
{
    for (const PackageFigure& figure : content.figures) {
        if (figure.key == QLatin1String(key))
            return figure.amount;
    }
    FAIL("no figure " << key);
    return 0;
}

} // namespace

TEST_CASE("the figures are those of the quarterly report")
{
    const SampleBook sample;
    const PackageContent content = sample.content();
    CHECK(content.head.basis == QDate(2026, 9, 18));
    CHECK(content.head.branch == sample.request.branch.name);
    const QJsonObject report = QJsonDocument::fromJson(partOf(content, "report.json")).object();
    const QJsonObject members = report.value(u"members").toObject();
    CHECK(amountOf(content, "members.total") == 38);
    CHECK(amountOf(content, "members.women") == members.value(u"women").toInt());
    CHECK(amountOf(content, "members.full") + amountOf(content, "members.probationary") == 38);
    CHECK(amountOf(content, "gatherings.held") == report.value(u"gatherings").toArray().size());
    CHECK(amountOf(content, "attendance.present") <= amountOf(content, "attendance.expected"));
    const QJsonObject dues =
        report.value(u"areas").toObject().value(u"organization").toObject().value(u"dues").toObject();
    CHECK(amountOf(content, "dues.paid") == Money::fromString(dues.value(u"paid").toString()).value().fen);
    CHECK(amountOf(content, "dues.due")
          == amountOf(content, "dues.paid") + amountOf(content, "dues.open")
              - Money::fromString(dues.value(u"overpaid").toString()).value().fen);
}

TEST_CASE("numbers are masked unless asked for, and surnames alone leave the list of people out")
{
    SampleBook sample;
    static const QRegularExpression whole(QStringLiteral("\\d{11}"));
    const QByteArray masked = partOf(sample.content(), "people.json");
    CHECK(QJsonDocument::fromJson(masked).object().value(u"people").toArray().size() >= 38);
    CHECK_FALSE(whole.match(QString::fromUtf8(masked)).hasMatch());
    sample.request.numbers = PackageNumbers::Full;
    CHECK(whole.match(QString::fromUtf8(partOf(sample.content(), "people.json"))).hasMatch());
    sample.request.names = report::NameStyle::SurnameOnly;
    CHECK(partOf(sample.content(), "people.json").isEmpty());
}

TEST_CASE("the report in a package without names tells nobody of the roster")
{
    SampleBook sample;
    const QJsonArray people =
        QJsonDocument::fromJson(partOf(sample.content(), "people.json")).object().value(u"people").toArray();
    REQUIRE(people.size() >= 38);
    const QString open = QString::fromUtf8(partOf(sample.content(), "report.json"));
    sample.request.names = report::NameStyle::SurnameOnly;
    const QString masked = QString::fromUtf8(partOf(sample.content(), "report.json"));
    int told = 0;
    for (const QJsonValue& person : people) {
        const QString name = person[QStringLiteral("full_name")].toString();
        told += open.contains(name) ? 1 : 0;
        INFO(name.toStdString());
        CHECK_FALSE(masked.contains(name));
    }
    CHECK(told > 10);
}

TEST_CASE("a branch keeps its key; undo takes it away and the next is another")
{
    const SampleBook sample;
    const auto branch = sample.request.branch.id;
    CHECK_FALSE(findSigningPair(sample.book->reader(), branch).value().has_value());
    QByteArray first;
    const auto ensure = [&](QByteArray& key) {
        REQUIRE(sample.book
                    ->perform(QStringLiteral("package.key"), QStringLiteral("k"),
                              [&](store::UnitOfWork& unit) -> Result<> {
                                  BB_TRY(const auto pair, ensureSigningPair(unit, branch, sample.request.today));
                                  key = pair.publicKey;
                                  return {};
                              })
                    .has_value());
    };
    ensure(first);
    QByteArray again;
    ensure(again);
    CHECK(first == again);
    const auto stored = findSigningPair(sample.book->reader(), branch).value();
    REQUIRE(stored.has_value());
    const QByteArray bytes = writePackage(sample.content(), *stored).value();
    CHECK(readPackage(bytes, QStringLiteral("a.bbx"))->publicKey == first);
    REQUIRE(sample.book->undo().has_value());
    CHECK_FALSE(findSigningPair(sample.book->reader(), branch).value().has_value());
    QByteArray other;
    ensure(other);
    CHECK(other != first);
}
