// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/quarter_sample.h"

namespace branchbook::report::test {

namespace {

using gathering::GatheringRow;
using gathering::Kind;

book::MemberRow person(const char16_t* name, const char16_t* gender, const char16_t* birth, const char16_t* education)
{
    book::MemberRow row;
    row.id = book::MemberId::make();
    row.name = QString::fromUtf16(name);
    row.gender = QString::fromUtf16(gender);
    row.birth = PartialDate::fromIso(birth);
    row.education = QString::fromUtf16(education);
    row.ethnicity = QStringLiteral("汉族");
    row.type = QStringLiteral("正式党员");
    row.joined = PartialDate::of(2010, 7, 1);
    row.converted = PartialDate::of(2011, 7, 1);
    return row;
}

GatheringRow activity(Kind kind, QDate day, const char16_t* topic, int expected, int present, int onLeave)
{
    GatheringRow row;
    row.id = gathering::GatheringId::make();
    row.kind = kind;
    row.heldOn = day;
    row.topic = QString::fromUtf16(topic);
    row.expected = expected;
    row.present = present;
    row.onLeave = onLeave;
    row.absent = expected - present - onLeave;
    return row;
}

QList<book::MemberRow> people()
{
    QList<book::MemberRow> rows{
        person(u"王强", u"男", u"1990-03-02", u"大学本科"), person(u"欧阳明月", u"女", u"1975-12", u"硕士研究生"),
        person(u"沈溪", u"女", u"1996-08-20", u"大专"),     person(u"赵堃", u"男", u"1950", u"高中"),
        person(u"买买提·吐尔逊", u"男", u"", u""),          person(u"李刚", u"男", u"1980-01-01", u"大学本科"),
        person(u"周活", u"女", u"2000-01-01", u"大学本科"),
    };
    rows[1].transferredIn = PartialDate::of(2026, 7, 10);
    rows[2].type = QStringLiteral("预备党员");
    rows[2].joined = PartialDate::of(2026, 8, 1);
    rows[2].converted = {};
    rows[3].joined = PartialDate::of(2025, 9, 3);
    rows[3].converted = PartialDate::of(2026, 9, 3);
    rows[4].ethnicity = QStringLiteral("维吾尔族");
    rows[5].leftOn = QDate(2026, 8, 1);
    rows[5].leftReason = QStringLiteral("转出");
    rows[6].type = QStringLiteral("入党积极分子");
    rows[6].joined = rows[6].converted = {};
    rows[6].applied = PartialDate::of(2026, 7);
    return rows;
}

} // namespace

QuarterSource quarterSample()
{
    QuarterSource source;
    source.branch.name = QStringLiteral("机关第一党支部");
    source.branch.unit = QStringLiteral("青溪县水务局");
    source.branch.reportTo = QStringLiteral("局机关党委");
    source.quarter = {2026, 3};
    source.today = QDate(2026, 9, 18);
    source.members = people();
    source.groups = {{book::GroupId::make(), 1, {}, QStringLiteral("第一党小组"), {}, 0}};
    source.gatherings = {
        activity(Kind::GeneralMeeting, QDate(2026, 10, 15), u"换届选举", 5, 5, 0),
        activity(Kind::ThemePartyDay, QDate(2026, 9, 25), u"走进水厂", 5, 5, 0),
        activity(Kind::PartyLesson, QDate(2026, 9, 18), u"学习党章", 5, 5, 0),
        activity(Kind::GroupMeeting, QDate(2026, 8, 5), u"防汛值守分工", 4, 3, 1),
        activity(Kind::GeneralMeeting, QDate(2026, 7, 8), u"半年总结", 5, 4, 0),
    };
    source.gatherings[3].groupName = QStringLiteral("第一党小组");
    source.study = {{source.members[0].id, QStringLiteral("王强"), 90, 3, 3},
                    {source.members[1].id, QStringLiteral("欧阳明月"), 60, 2, 3}};
    const char16_t* const areas[][2] = {{u"ideology", u"思想建设"},
                                        {u"organization", u"组织建设"},
                                        {u"conduct", u"作风建设"},
                                        {u"integrity", u"反腐倡廉建设"},
                                        {u"institutions", u"制度建设"}};
    for (const auto& area : areas)
        source.areas.push_back({QString::fromUtf16(area[0]), QString::fromUtf16(area[1]), {}});
    return source;
}

} // namespace branchbook::report::test
