// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 支部班子和分工 on paper says of a duty what `duty list` says.
#include "branchbook/report/committee_document.h"

#include "support/catch_qt.h"

using namespace branchbook;
using namespace branchbook::report;

namespace {

organization::Duty dutyOnPaper(const QString& matter)
{
    organization::Duty duty;
    duty.matter = matter;
    duty.fromOn = QDate(2026, 3, 6);
    return duty;
}

QList<QStringList> committeeRows(const CommitteeSheet& sheet)
{
    for (const Block& block : committeeDocument(sheet).blocks) {
        if (const auto* table = std::get_if<Table>(&block))
            return table->rows;
    }
    return {};
}

} // namespace

TEST_CASE("a duty of somebody who left, or of a post that was given up, is printed as nobody's", "[committee]")
{
    CommitteeSheet sheet;
    sheet.today = QDate(2026, 9, 18);
    organization::Duty own = dutyOnPaper(QStringLiteral("党员活动室和图书"));
    own.member = book::MemberId::make();
    own.memberName = QStringLiteral("丁春晓");
    organization::Duty orphan = dutyOnPaper(QStringLiteral("党费收缴"));
    orphan.post = organization::PostId::make();
    orphan.postTitle = QStringLiteral("组织委员");
    sheet.duties = {own, orphan};
    sheet.present = {own.member->toString()};
    QList<QStringList> rows = committeeRows(sheet);
    REQUIRE(rows.size() == 2);
    CHECK(rows[0]
          == QStringList{QStringLiteral("个人"), QStringLiteral("丁春晓"), QStringLiteral("2026年3月6日"),
                         QStringLiteral("党员活动室和图书")});
    CHECK(rows[1]
          == QStringList{QStringLiteral("组织委员"), QStringLiteral("没有人负责"), QString(),
                         QStringLiteral("党费收缴")});
    sheet.present.clear(); // received elsewhere
    rows = committeeRows(sheet);
    REQUIRE(rows.size() == 2);
    CHECK(rows[0]
          == QStringList{QStringLiteral("个人"), QStringLiteral("没有人负责"), QString(),
                         QStringLiteral("党员活动室和图书")});
}
