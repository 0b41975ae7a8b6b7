// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gathering/kind_text.h"

#include <QCoreApplication>

namespace branchbook::ui {

namespace {

using gathering::Kind;

QString word(const char* text)
{
    return QCoreApplication::translate("Gathering", text);
}

} // namespace

QString shortKind(Kind kind)
{
    switch (kind) {
    case Kind::GeneralMeeting: return word("党员大会");
    case Kind::CommitteeMeeting: return word("支委会");
    case Kind::DemocraticEvaluation: return word("民主评议");
    default: return gathering::kindTitle(kind);
    }
}

QString kindIcon(Kind kind)
{
    switch (kind) {
    case Kind::GeneralMeeting: return QStringLiteral("vote");
    case Kind::CommitteeMeeting: return QStringLiteral("organization");
    case Kind::GroupMeeting:
    case Kind::OrganizationalLifeMeeting:
    case Kind::DemocraticEvaluation: return QStringLiteral("members");
    case Kind::PartyLesson:
    case Kind::CenterGroupStudy:
    case Kind::IntensiveTraining:
    case Kind::SpecialLecture: return QStringLiteral("thought");
    case Kind::TheoryExam: return QStringLiteral("edit");
    case Kind::TheorySeminar:
    case Kind::Forum: return QStringLiteral("style");
    case Kind::ThemePartyDay:
    case Kind::OtherActivity: break;
    }
    return QStringLiteral("flag");
}

QString usualTopic(Kind kind, QDate day)
{
    const QString title = gathering::kindTitle(kind);
    if (kind == Kind::GeneralMeeting)
        return Quarter::of(day).toChinese() + title;
    if (countsForYear(kind))
        return word("%1年度%2").arg(day.year()).arg(title);
    return word("%1月%2").arg(day.month()).arg(title);
}

QString genericWord(Kind kind)
{
    if (kind == Kind::PartyLesson)
        return word("党课");
    if (isStudy(kind))
        return word("学习");
    return kind == Kind::ThemePartyDay || kind == Kind::OtherActivity ? word("活动") : word("会议");
}

QString agendaTitle(Kind kind)
{
    if (isStudy(kind))
        return kind == Kind::PartyLesson ? word("党课内容") : word("学习内容");
    return kind == Kind::ThemePartyDay || kind == Kind::OtherActivity ? word("活动安排") : word("会议议程");
}

QString recordTitle(Kind kind)
{
    return word("%1记录").arg(genericWord(kind));
}

bool isStudy(Kind kind)
{
    return QLatin1StringView(gathering::kindInfo(kind).area) == QLatin1StringView("ideology");
}

bool countsForYear(Kind kind)
{
    return kind == Kind::OrganizationalLifeMeeting || kind == Kind::DemocraticEvaluation;
}

QStringList absenceReasons()
{
    return {word("事假"), word("病假"), word("因公出差"), word("流动外出"), word("生病请假"), word("其他"), withoutLeave()};
}

QString withoutLeave()
{
    return word("未请假");
}

} // namespace branchbook::ui
