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

/// Of the posts and duties (0) or of the year's work (1).
QList<QStringList> committeeRows(const CommitteeSheet& sheet, int which = 0)
{
    for (const Block& block : committeeDocument(sheet).blocks) {
        if (const auto* table = std::get_if<Table>(&block); table != nullptr && which-- == 0)
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

TEST_CASE("work whose month went by is printed as not done, that of a month to come with an empty field", "[committee]")
{
    CommitteeSheet sheet;
    sheet.today = QDate(2026, 9, 18);
    sheet.year = 2026;
    for (const int month : {7, 8, 9}) {
        organization::WorkItem item;
        item.year = 2026;
        item.month = month;
        item.matter = QStringLiteral("研究换届准备");
        sheet.work.append(item);
    }
    sheet.work[0].doneOn = QDate(2026, 7, 20);
    const QList<QStringList> rows = committeeRows(sheet, 1);
    REQUIRE(rows.size() == 3);
    CHECK(rows[0].last() == QStringLiteral("7月20日"));
    CHECK(rows[1].last() == QStringLiteral("当月没有完成"));
    CHECK(rows[2].last().isEmpty());
}
