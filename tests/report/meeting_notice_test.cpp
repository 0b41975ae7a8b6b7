// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/report/gathering_document.h"
#include "report/pdf_reader.h"

#include <catch2/catch.hpp>

using namespace branchbook;
using namespace branchbook::report;
using namespace branchbook::report::test;

TEST_CASE("a notice says when, where, who and what, and nothing that is not known", "[report]")
{
    GatheringSheet sheet;
    sheet.branch = QStringLiteral("机关第一党支部");
    auto& g = sheet.record;
    g.heldOn = QDate(2026, 9, 25); // a Friday
    g.startsAt = QTime(9, 0);
    g.place = QStringLiteral("三楼会议室");
    g.topic = QStringLiteral("换届选举");
    sheet.agenda = {QStringLiteral("听取报告"), QStringLiteral("投票")};
    const QString text = PdfFile(noticeDocument(sheet, QDate(2026, 9, 18))).rawText().remove(u'\n');
    for (const char16_t* part :
         {u"关于召开支部党员大会的通知", u"各位党员：", u"2026年9月25日（星期五）9:00召开支部党员大会",
          u"一、主题：换届选举", u"三、地点：三楼会议室", u"四、参加人员：全体党员", u"五、议程：", u"2. 投票",
          u"2026年9月18日"}) {
        CAPTURE(QString::fromUtf16(part).toStdString());
        CHECK(text.contains(QString::fromUtf16(part)));
    }
    CHECK_FALSE(text.contains(QStringLiteral("列席")));

    CHECK_FALSE(text.contains(QStringLiteral("补打")));
    CHECK_FALSE(PdfFile(noticeDocument(sheet, g.heldOn, g.heldOn)).rawText().contains(QStringLiteral("补打")));
    // Once it is over, or somebody is there on the day, a notice can only be made up.
    const QString late = PdfFile(noticeDocument(sheet, QDate(2026, 9, 28), QDate(2026, 9, 28))).rawText().remove(u'\n');
    CHECK(late.contains(QStringLiteral("（补打）")));
    CHECK(late.contains(QStringLiteral("本通知于2026年9月28日补打")));
    g.attendees = {gathering::Attendee{}};
    g.attendees[0].presence = gathering::Presence::Present;
    CHECK(isAfterwards(sheet, g.heldOn));
    CHECK_FALSE(isAfterwards(sheet, {}));
    g.attendees[0].presence = gathering::Presence::Absent; // on the list of a plan
    CHECK_FALSE(isAfterwards(sheet, g.heldOn));
    g.attendees.clear();

    g.kind = gathering::Kind::GroupMeeting;
    g.groupName = QStringLiteral("第二党小组");
    g.place.clear();
    sheet.agenda.clear();
    const QString group = PdfFile(noticeDocument(sheet, {})).rawText();
    CHECK(group.contains(QStringLiteral("第二党小组各位党员：")));
    CHECK(group.contains(QStringLiteral("全体第二党小组党员")));
    CHECK_FALSE(group.contains(QStringLiteral("地点")));
    CHECK_FALSE(group.contains(QStringLiteral("议程")));
}
