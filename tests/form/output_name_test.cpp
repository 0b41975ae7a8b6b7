// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Names of exported files by the book's own patterns.
#include "branchbook/form/output_name.h"

#include "branchbook/book/book.h"

#include <catch2/catch.hpp>

#include <QTemporaryDir>

using namespace branchbook;
using namespace branchbook::form;

TEST_CASE("an exported file is named by the pattern of its kind, the usual one until somebody sets another", "[form]")
{
    const QTemporaryDir folder;
    book::BookSetup setup;
    setup.branchName = QStringLiteral("第一党支部");
    const auto book = book::Book::create(folder.filePath(QStringLiteral("a.bbk")), setup, QDate(2026, 9, 18)).value();
    const FileNameFacts facts{
        QStringLiteral("第一党支部"), QStringLiteral("党建工作报告"), {}, {2026, 3}, QDate(2026, 9, 18)};
    const auto name = [&](OutputKind kind) {
        return outputName(book->reader(), kind, facts, QStringLiteral("pdf")).value();
    };
    const auto set = [&](OutputKind kind, const char16_t* pattern) {
        return book->perform(QStringLiteral("test"), {}, [&](store::UnitOfWork& unit) {
            return setOutputPattern(unit, kind, QString::fromUtf16(pattern));
        });
    };
    CHECK(name(OutputKind::Report) == u"第一党支部2026年第三季度党建工作报告.pdf");
    CHECK(name(OutputKind::List) == u"第一党支部党建工作报告2026-09-18.pdf");
    REQUIRE(set(OutputKind::Report, u" {年}-{标题} ").has_value());
    CHECK(name(OutputKind::Report) == u"2026-党建工作报告.pdf");
    CHECK(name(OutputKind::Handbook) == u"第一党支部2026年党建工作报告.pdf"); // of its own kind
    const auto refused = set(OutputKind::Report, u"{书记}");
    REQUIRE_FALSE(refused.has_value());
    CHECK(refused.error().code == u"template.name_mark");
    CHECK(name(OutputKind::Report) == u"2026-党建工作报告.pdf");
    REQUIRE(set(OutputKind::Report, u"").has_value());
    CHECK(loadOutputPattern(book->reader(), OutputKind::Report).value() == u"{支部}{季度}{标题}");
    CHECK(name(OutputKind::Record) == u"2026-09-18 党建工作报告.pdf");
    CHECK(name(OutputKind::Paper) == u"第一党支部党建工作报告2026-09-18.pdf");
    CHECK(name(OutputKind::Package) == u"第一党支部2026年第三季度党建工作报告.pdf");
}

TEST_CASE("every kind of exported file has a sound pattern and a name of its own", "[form]")
{
    for (const OutputKindInfo& info : outputKinds()) {
        CAPTURE(info.name);
        CHECK(outputKindByName(QLatin1StringView(info.name).toString()) == info.kind);
        CHECK(outputKindInfo(info.kind).name == info.name);
        CHECK(checkNamePattern(QString::fromUtf16(info.usual)).has_value());
    }
    CHECK_FALSE(outputKindByName(u"poster").has_value());
}
