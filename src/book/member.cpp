// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/book/member.h"

#include "branchbook/book/joining.h"

#include "branchbook/base/text.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace branchbook::book {

namespace {

QDate noProbationFrom()
{
    return {1969, 4, 1};
}
QDate noProbationUntil()
{
    return {1977, 8, 11};
}

Standing standingOf(const MemberRow& row)
{
    return {row.type,    row.joined,   row.converted, row.transferredIn, row.leftOn, endsMembership(row.status),
            row.applied, row.activist, row.target,    row.birth};
}

/// The step before joining that somebody stood on, who stands or stood on `last` of them (0 application … 2 target);
/// -1 where none had been taken.
int stepOn(const Standing& standing, int last, QDate day)
{
    const std::array<PartialDate, 3> steps{standing.applied, standing.activist, standing.target};
    for (int step = last; step >= 0; --step) {
        const PartialDate on = steps.at(static_cast<size_t>(step));
        if (!on.isEmpty() && on.earliest() <= day)
            return step;
    }
    return -1;
}

/// Of somebody who has not joined by `day`; empty where the record knows nothing of the person yet.
QString candidateTypeOn(const Standing& standing, QDate day)
{
    static constexpr std::array<const char16_t*, 3> kSteps{kApplicant, kActivist, kDevelopmentTarget};
    const auto now = std::find(kSteps.begin(), kSteps.end(), QStringView(standing.type));
    const bool joined = isPartyMember(standing.type);
    if (now == kSteps.end() && !joined)
        return standing.type; // nobody knows since when
    const int last = joined ? 2 : static_cast<int>(now - kSteps.begin());
    const std::array<PartialDate, 3> days{standing.applied, standing.activist, standing.target};
    const bool anyLater = std::any_of(days.begin(), days.begin() + last + 1,
                                      [day](PartialDate on) { return !on.isEmpty() && on.earliest() > day; });
    if (!joined && !anyLater && days.at(static_cast<size_t>(last)).isEmpty())
        return standing.type;
    const int step = stepOn(standing, last, day);
    return step < 0 ? QString() : QString::fromUtf16(kSteps.at(static_cast<size_t>(step)));
}

} // namespace

bool joinedWithoutProbation(PartialDate joined)
{
    return !joined.isEmpty() && joined.earliest() >= noProbationFrom() && joined.latest() <= noProbationUntil();
}

bool mayLackProbation(PartialDate joined)
{
    return !joined.isEmpty() && joined.latest() >= noProbationFrom() && joined.earliest() <= noProbationUntil();
}

bool isBeforeJoining(const Standing& standing, QDate day)
{
    constexpr int kProbationMonths = 12;
    constexpr int kLeastMonths = 18 * 12;
    if (!standing.joined.isEmpty())
        return standing.joined.earliest() > day;
    if (!standing.converted.isEmpty())
        return addMonths(standing.converted.earliest(), -kProbationMonths) > day;
    return !standing.born.isEmpty() && addMonths(standing.born.earliest(), kLeastMonths) > day;
}

QStringList leavingReasons()
{
    return {QStringLiteral("转出"), QStringLiteral("去世"), QStringLiteral("出党"), QStringLiteral("停止党籍"),
            QStringLiteral("其他")};
}

bool endsMembership(QStringView status)
{
    static constexpr std::array<QStringView, 5> kEnds{u"死亡", u"去世", u"出党", u"停止党籍", u"开除党籍"};
    return std::any_of(kEnds.begin(), kEnds.end(), [&](QStringView word) { return status.contains(word); });
}

QString leavingReasonOf(const QString& written, QStringView status)
{
    if (!written.isEmpty())
        return written;
    if (status.contains(u"停止党籍"))
        return QStringLiteral("停止党籍");
    if (status.contains(u"死亡") || status.contains(u"去世"))
        return QStringLiteral("去世");
    return endsMembership(status) ? QStringLiteral("出党") : leavingReasons().last();
}

Standing standingOf(const Member& member)
{
    return {member.values.get(Field::MemberType),
            member.date(Field::JoinDate),
            member.date(Field::FullMemberDate),
            member.date(Field::TransferInDate),
            member.leftOn,
            endsMembership(member.values.get(Field::MembershipStatus)),
            member.date(Field::ApplicationDate),
            member.date(Field::ActivistDate),
            member.date(Field::DevelopmentTargetDate),
            member.date(Field::BirthDate)};
}

bool hasLeft(const Standing& standing, QDate day)
{
    return standing.leftOn.isValid() ? day >= standing.leftOn : standing.ended;
}

bool belongsOn(const Standing& standing, QDate day)
{
    if (hasLeft(standing, day))
        return false;
    if (!standing.transferredIn.isEmpty())
        return standing.transferredIn.earliest() <= day;
    if (standing.type.isEmpty())
        return true;
    return !typeOn(standing, day).isEmpty();
}

QString typeOn(const Standing& standing, QDate day)
{
    if (!isPartyMember(standing.type) || isBeforeJoining(standing, day))
        return candidateTypeOn(standing, day);
    const bool converted =
        standing.type == kFullMember && (standing.converted.isEmpty() || standing.converted.earliest() <= day);
    return QString::fromUtf16(converted ? kFullMember : kProbationaryMember);
}

bool belongsOn(const MemberRow& row, QDate day)
{
    return belongsOn(standingOf(row), day);
}

bool hasLeft(const MemberRow& row, QDate day)
{
    return hasLeft(standingOf(row), day);
}

QString typeOn(const MemberRow& row, QDate day)
{
    return typeOn(standingOf(row), day);
}

bool isPartyMember(const QString& type)
{
    return type == kFullMember || type == kProbationaryMember;
}

bool isCommitteePost(const QString& post)
{
    return post.contains(u"书记") || post.contains(u"委员");
}

QString plainPost(const QString& title)
{
    QString plain = normalizedName(title);
    for (const QStringView prefix : {QStringView(u"中共"), QStringView(u"党"), QStringView(u"支部")}) {
        if (plain.startsWith(prefix) && plain.size() > prefix.size())
            plain.remove(0, prefix.size());
    }
    return plain;
}

QStringList postParts(const QString& text)
{
    static const QRegularExpression separators(QStringLiteral("[、，,；;/\\s]+"));
    return text.split(separators, Qt::SkipEmptyParts);
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
    add(Field::TransferInDate, tr("组织关系转入本支部"),
        labelled(QT_TRANSLATE_NOOP("branchbook::book", "自%1"), Field::TransferFrom));
    const bool contradicts = member.values.get(Field::MemberType) == kProbationaryMember;
    const PartialDate joined = member.date(Field::JoinDate);
    // In the years without probation the day of conversion is that of joining: one event.
    if (contradicts || !joinedWithoutProbation(joined) || member.date(Field::FullMemberDate) != joined)
        add(Field::FullMemberDate, contradicts ? tr("写了转正日期，人员类别还是预备党员，请核对") : tr("转为正式党员"));
    add(Field::JoinDate,
        joinedWithoutProbation(joined) ? tr("加入中国共产党（当时没有预备期）")
            : mayLackProbation(joined) ? tr("加入中国共产党")
                                       : tr("接收为预备党员"),
        labelled(QT_TRANSLATE_NOOP("branchbook::book", "介绍人：%1"), Field::Introducers));
    add(Field::DevelopmentTargetDate, tr("列为发展对象"));
    add(Field::ActivistDate, tr("确定为入党积极分子"),
        labelled(QT_TRANSLATE_NOOP("branchbook::book", "培养联系人：%1"), Field::Mentors));
    add(Field::ApplicationDate, tr("递交入党申请书"));
    add(Field::FloatingStart, tr("外出流动"),
        labelled(QT_TRANSLATE_NOOP("branchbook::book", "去向：%1"), Field::FloatingDestination));
    if (member.leftOn.isValid())
        entries.append({PartialDate::of(member.leftOn), tr("离开本支部"), member.leftReason});
    std::stable_sort(entries.begin(), entries.end(),
                     [](const TimelineEntry& a, const TimelineEntry& b) { return a.on.latest() > b.on.latest(); });
    return entries;
}

} // namespace branchbook::book
