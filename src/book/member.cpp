// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/book/member.h"

#include <QCoreApplication>

#include <algorithm>

namespace branchbook::book {

QStringList leavingReasons()
{
    return {QStringLiteral("转出"), QStringLiteral("去世"), QStringLiteral("出党"), QStringLiteral("停止党籍"),
            QStringLiteral("其他")};
}

bool belongsOn(const MemberRow& row, QDate day)
{
    if (row.leftOn.isValid() && day >= row.leftOn)
        return false;
    if (!row.transferredIn.isEmpty())
        return row.transferredIn.earliest() <= day;
    if (!row.joined.isEmpty() && isPartyMember(row.type))
        return row.joined.earliest() <= day;
    return true;
}

QString typeOn(const MemberRow& row, QDate day)
{
    if (!isPartyMember(row.type))
        return row.type;
    if (!row.joined.isEmpty() && row.joined.earliest() > day)
        return {};
    const bool converted = row.type == kFullMember && (row.converted.isEmpty() || row.converted.earliest() <= day);
    return converted ? QString::fromUtf16(kFullMember) : QString::fromUtf16(kProbationaryMember);
}

bool isPartyMember(const QString& type)
{
    return type == kFullMember || type == kProbationaryMember;
}

bool isCommitteePost(const QString& post)
{
    return post.contains(u"书记") || post.contains(u"委员");
}

QList<TimelineEntry> timelineOf(const Member& member)
{
    const auto tr = [](const char* text) { return QCoreApplication::translate("branchbook::book", text); };
    QList<TimelineEntry> entries;
    const auto add = [&](Field field, const QString& title, const QString& detail = QString()) {
        if (const PartialDate on = member.date(field); !on.isEmpty())
            entries.append({on, title, detail});
    };
    const auto labelled = [&](const char* pattern, Field field) {
        const QString value = member.values.get(field);
        return value.isEmpty() ? QString() : tr(pattern).arg(value);
    };
    const QString post = member.values.get(Field::PartyPost);
    if (!post.isEmpty())
        add(Field::PartyPostStart, tr("任%1").arg(post));
    add(Field::TransferInDate, tr("组织关系转入本支部"), labelled(QT_TRANSLATE_NOOP("branchbook::book", "自%1"), Field::TransferFrom));
    add(Field::FullMemberDate, tr("转为正式党员"));
    add(Field::JoinDate, tr("接收为预备党员"), labelled(QT_TRANSLATE_NOOP("branchbook::book", "介绍人：%1"), Field::Introducers));
    add(Field::DevelopmentTargetDate, tr("列为发展对象"));
    add(Field::ActivistDate, tr("确定为入党积极分子"), labelled(QT_TRANSLATE_NOOP("branchbook::book", "培养联系人：%1"), Field::Mentors));
    add(Field::ApplicationDate, tr("递交入党申请书"));
    add(Field::FloatingStart, tr("外出流动"), labelled(QT_TRANSLATE_NOOP("branchbook::book", "去向：%1"), Field::FloatingDestination));
    if (member.leftOn.isValid())
        entries.append({PartialDate::of(member.leftOn), tr("离开本支部"), member.leftReason});
    std::stable_sort(entries.begin(), entries.end(),
                     [](const TimelineEntry& a, const TimelineEntry& b) { return a.on.latest() > b.on.latest(); });
    return entries;
}

} // namespace branchbook::book
