// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/form/file_name.h"

#include "support/catch_qt.h"

using namespace branchbook;
using namespace branchbook::form;

namespace {

const FileNameFacts kFacts{QStringLiteral("第一党支部"),
                           QStringLiteral("会议/记录"),
                           QStringLiteral("支部:大会"),
                           {2026, 3},
                           QDate(2026, 9, 18)};

} // namespace

TEST_CASE("a file is named by its pattern, safely")
{
    CHECK(fileNameFrom(QStringLiteral("{支部}-{标题}-{季度}"), kFacts, QStringLiteral("docx"))
          == u"第一党支部-会议_记录-2026年第三季度.docx");
    CHECK(fileNameFrom(QStringLiteral("{年}{月日}"), kFacts, QStringLiteral("xlsx")) == u"20260918.xlsx");
    CHECK(fileNameFrom({}, kFacts, QStringLiteral("docx")) == u"会议_记录支部_大会2026-09-18.docx");
    CHECK(fileNameFrom(QStringLiteral("{坏"), kFacts, QStringLiteral("docx")) == u"会议_记录支部_大会2026-09-18.docx");
    const QString longName = fileNameFrom(QString(300, u'长'), kFacts, QStringLiteral("docx"));
    CHECK(longName.size() <= 120);
    CHECK(longName.endsWith(u".docx"));
}

TEST_CASE("a pattern that is not sound is told by the word")
{
    CHECK(checkNamePattern(QStringLiteral("{支部}{日期}")).has_value());
    CHECK(checkNamePattern({}).has_value());
    const auto unknown = checkNamePattern(QStringLiteral("{支部}{书记}"));
    REQUIRE_FALSE(unknown.has_value());
    CHECK(unknown.error().code == u"template.name_mark");
    CHECK(unknown.error().args.value(0) == u"书记");
    CHECK(checkNamePattern(QStringLiteral("{支部")).error().code == u"template.name_braces");
    CHECK(checkNamePattern(QStringLiteral("支部}")).error().code == u"template.name_braces");
}
