// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/ledger/ledger.h"

#include "branchbook/base/percent.h"
#include "branchbook/base/screen_words.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <array>

namespace branchbook::ledger {

namespace {

constexpr int kFewestStages = 2;

// domain-rules §14: one state machine for every improvable item; §9 of the page design: five steps for opinions and pledges.
constexpr auto kUsualCourse = u"提出、审定、实施、检查、整改、办结";

constexpr std::array<KindInfo, 8> kKinds{{
    {Kind::Resolution, "resolution", u"决议督办", "organization", kUsualCourse},
    {Kind::Problem, "problem", u"问题整改", "organization", kUsualCourse},
    {Kind::Opinion, "opinion", u"意见整改", "conduct", u"收集、分派、整改、反馈、销号"},
    {Kind::Pledge, "pledge", u"公开承诺", "conduct", u"提诺、审诺、公示、践诺、评诺"},
    {Kind::Task, "task", u"督办事项", "conduct", kUsualCourse},
    {Kind::Campaign, "campaign", u"专项治理", "integrity", kUsualCourse},
    {Kind::Finding, "finding", u"检查发现", "institutions", kUsualCourse},
    {Kind::Other, "other", u"其他事项", "organization", kUsualCourse},
}};

} // namespace

std::span<const KindInfo> kinds()
{
    return kKinds;
}

const KindInfo& kindInfo(Kind kind)
{
    const auto* found =
        std::find_if(kKinds.begin(), kKinds.end(), [&](const KindInfo& info) { return info.kind == kind; });
    return found == kKinds.end() ? kKinds.back() : *found;
}

std::optional<Kind> kindByName(QStringView name)
{
    for (const KindInfo& info : kKinds) {
        if (name == QLatin1String(info.name))
            return info.kind;
    }
    return std::nullopt;
}

QString kindTitle(Kind kind)
{
    return QString::fromUtf16(kindInfo(kind).title);
}

QString actName(Act act)
{
    switch (act) {
    case Act::Raised: return QStringLiteral("raised");
    case Act::Moved: return QStringLiteral("moved");
    case Act::Assigned: return QStringLiteral("assigned");
    case Act::DueChanged: return QStringLiteral("due_changed");
    case Act::Closed: return QStringLiteral("closed");
    case Act::Reopened: break;
    }
    return QStringLiteral("reopened");
}

QString actTitle(Act act)
{
    const auto tr = [](const char* text) { return QCoreApplication::translate("branchbook::ledger", text); };
    switch (act) {
    case Act::Raised: return tr("提出");
    case Act::Moved: return tr("转入");
    case Act::Assigned: return tr("责任人");
    case Act::DueChanged: return tr("改期限");
    case Act::Closed: return tr("办结");
    case Act::Reopened: break;
    }
    return tr("重新办理");
}

Result<> checkCourse(const Course& course)
{
    if (course.size() < kFewestStages)
        return fail(ErrorKind::Invalid, QStringLiteral("ledger.course_short"));
    QSet<QString> seen;
    for (const QString& stage : course) {
        if (stage.trimmed().isEmpty() || seen.contains(stage.trimmed()))
            return fail(ErrorKind::Invalid, QStringLiteral("ledger.course_twice"), {stage.trimmed()});
        seen.insert(stage.trimmed());
    }
    return {};
}

QString firstStage(const Course& course)
{
    return course.value(std::min<qsizetype>(1, course.size() - kFewestStages));
}

QString reopenedStage(const Course& course)
{
    return course.value(course.size() - kFewestStages);
}

QString numberText(const Item& item)
{
    return QStringLiteral("%1-%2").arg(item.raisedOn.year()).arg(item.number);
}

QString markedNumber(const Item& item)
{
    constexpr qsizetype kMark = 2;
    return kindTitle(item.kind).left(kMark) + numberText(item);
}

QString shownNumber(const Item& item)
{
    const QString kind = kindTitle(item.kind);
    const QString word = shownWord(kind);
    return word == kind ? markedNumber(item) : word + u' ' + numberText(item);
}

QString numberWords(const Item& item)
{
    return QCoreApplication::translate("branchbook::ledger", "%1 年第 %2 号")
        .arg(item.raisedOn.year())
        .arg(item.number);
}

QDate firstDueOn(const Item& item)
{
    const auto set = std::ranges::find_if(item.dueChanges, [](const DueChange& one) { return one.from.isValid(); });
    return set == item.dueChanges.end() || set->from == item.dueOn ? QDate() : set->from;
}

QDate missedDueOn(const Item& item)
{
    const auto late = std::ranges::find_if(item.dueChanges, &DueChange::isLate);
    return late == item.dueChanges.end() ? QDate() : late->from;
}

Item asOf(Item item, QDate day)
{
    if (item.closedOn.isValid() && item.closedOn > day)
        item.closedOn = {};
    const auto later = std::ranges::find_if(item.dueChanges, [&](const DueChange& one) { return one.on > day; });
    if (later != item.dueChanges.end())
        item.dueOn = later->from;
    item.dueChanges.erase(later, item.dueChanges.end());
    return item;
}

bool waitsForResult(const Item& item, const Course& course)
{
    return item.isOpen() && !course.isEmpty() && item.stage == course.last();
}

std::optional<double> Figures::onTimePercent() const
{
    return percentOf(closedInTime, judged);
}

Figures figuresOf(const QList<Item>& items, QDate today)
{
    Figures figures;
    for (const Item& item : items) {
        ++figures.total;
        if (item.isOpen()) {
            ++figures.open;
            figures.overdue += item.isOverdue(today) ? 1 : 0;
            figures.judged += item.isOverdue(today) || missedDueOn(item).isValid() ? 1 : 0;
            continue;
        }
        ++figures.closed;
        const bool missed = missedDueOn(item).isValid();
        if (!item.dueOn.isValid() && !missed)
            continue;
        ++figures.judged;
        if (!missed && item.closedOn <= item.dueOn)
            ++figures.closedInTime;
    }
    return figures;
}

} // namespace branchbook::ledger
