// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/rules/rights.h"

#include <algorithm>
#include <array>

namespace branchbook::rules {

namespace {

constexpr std::array<const char16_t*, 3> kRestrictionNames{u"留党察看", u"留置或逮捕", u"停止党籍"};

bool restricted(const PersonOnDay& person, RestrictionKind kind, QDate day)
{
    return std::any_of(person.restrictions.begin(), person.restrictions.end(), [&](const Restriction& restriction) {
        return restriction.kind == kind && restriction.holdsOn(day);
    });
}

Rights nothing(const QString& why)
{
    Rights rights;
    rights.ruleId = QStringLiteral("rights.who_votes");
    rights.why = why;
    return rights;
}

Rights listener(const QString& why)
{
    Rights rights = nothing(why);
    rights.attends = true;
    rights.speaks = true;
    return rights;
}

} // namespace

MemberType memberTypeByName(QStringView type)
{
    if (type == u"正式党员")
        return MemberType::Full;
    return type == u"预备党员" ? MemberType::Probationary : MemberType::NoMember;
}

QStringList memberTypeNames()
{
    return {QStringLiteral("正式党员"),     QStringLiteral("预备党员"),   QStringLiteral("发展对象"),
            QStringLiteral("入党积极分子"), QStringLiteral("入党申请人"), QStringLiteral("群众")};
}

QString restrictionName(RestrictionKind kind)
{
    return QString::fromUtf16(kRestrictionNames.at(static_cast<std::size_t>(kind)));
}

std::optional<RestrictionKind> restrictionByName(QStringView name)
{
    if (name == u"留置" || name == u"逮捕")
        return RestrictionKind::Detained;
    for (std::size_t i = 0; i < kRestrictionNames.size(); ++i) {
        if (name == QStringView(kRestrictionNames.at(i)))
            return static_cast<RestrictionKind>(i);
    }
    return std::nullopt;
}

QStringList restrictionNames()
{
    QStringList names;
    for (const char16_t* name : kRestrictionNames)
        names.append(QString::fromUtf16(name));
    return names;
}

bool Restriction::holdsOn(QDate day) const
{
    return (!from.isValid() || from <= day) && (!until.isValid() || day < until);
}

Rights rightsOn(const PersonOnDay& person, QDate day)
{
    if (person.type == MemberType::NoMember)
        return nothing(QStringLiteral("不是党员；可以列席，没有党员的权利。"));
    if (restricted(person, RestrictionKind::MembershipStopped, day))
        return nothing(QStringLiteral("停止党籍期间，没有党员的权利。"));
    if (restricted(person, RestrictionKind::Detained, day))
        return nothing(QStringLiteral("被留置或逮捕，党员权利中止。"));
    if (person.type == MemberType::Probationary)
        return listener(QStringLiteral("预备党员参加会议、发表意见，没有表决权、选举权和被选举权。"));
    if (restricted(person, RestrictionKind::ProbationWithinParty, day))
        return listener(QStringLiteral("留党察看期间参加会议、发表意见，没有表决权、选举权和被选举权。"));
    if (person.relation == Relation::FloatingRelationElsewhere)
        return listener(QStringLiteral("组织关系不在本支部，参加会议、发表意见，在组织关系所在支部表决和选举。"));
    Rights rights = listener({});
    rights.votes = rights.elects = rights.elected = true;
    rights.why = person.relation == Relation::FloatingFromHere
        ? QStringLiteral("流动党员的组织关系在本支部，有表决权、选举权和被选举权。")
        : QStringLiteral("正式党员，有表决权、选举权和被选举权。");
    return rights;
}

} // namespace branchbook::rules
