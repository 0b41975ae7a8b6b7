// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gathering/kind_text.h"

#include "branchbook/base/screen_words.h"
#include "branchbook/base/words_for.h"

#include "ui/kit/bar_controls.h"

#include <QCoreApplication>

namespace branchbook::ui {

namespace {

using gathering::Kind;

struct KindTexts {
    Q_DECLARE_TR_FUNCTIONS(KindTexts)
};

} // namespace

QString shortKind(Kind kind)
{
    switch (kind) {
    case Kind::GeneralMeeting: return KindTexts::tr("党员大会");
    case Kind::CommitteeMeeting: return KindTexts::tr("支委会");
    case Kind::DemocraticEvaluation: return KindTexts::tr("民主评议");
    default: return shownWord(gathering::kindTitle(kind));
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
    const WordsFor book(WordsFor::Paper); // what is proposed is written into the book
    const QString title = gathering::kindTitle(kind);
    if (kind == Kind::GeneralMeeting)
        return KindTexts::tr("%1%2").arg(quarterText(Quarter::of(day)), title);
    if (countsForYear(kind))
        return KindTexts::tr("%1年度%2").arg(gathering::usualYear(kind, day).value_or(day.year())).arg(title);
    return KindTexts::tr("%1月%2").arg(day.month()).arg(title);
}

QString genericWord(Kind kind)
{
    if (kind == Kind::PartyLesson)
        return KindTexts::tr("党课");
    if (isStudy(kind))
        return KindTexts::tr("学习");
    return kind == Kind::ThemePartyDay || kind == Kind::OtherActivity ? KindTexts::tr("活动") : KindTexts::tr("会议");
}

QString agendaTitle(Kind kind)
{
    if (isStudy(kind))
        return kind == Kind::PartyLesson ? KindTexts::tr("党课内容") : KindTexts::tr("学习内容");
    return kind == Kind::ThemePartyDay || kind == Kind::OtherActivity ? KindTexts::tr("活动安排")
                                                                      : KindTexts::tr("会议议程");
}

QString agendaItemWord(Kind kind)
{
    const QString title = agendaTitle(kind);
    return title == KindTexts::tr("会议议程") ? KindTexts::tr("议程") : title;
}

QString recordTitle(Kind kind)
{
    return KindTexts::tr("%1记录").arg(genericWord(kind));
}

bool isStudy(Kind kind)
{
    return QLatin1StringView(gathering::kindInfo(kind).area) == QLatin1StringView("ideology");
}

QStringList absenceReasons()
{
    return {QStringLiteral("流动外出"), QStringLiteral("因公出差"), QStringLiteral("生病请假"),
            QStringLiteral("事假"),     QStringLiteral("其他"),     withoutLeave()};
}

QString shownReason(const QString& stored)
{
    if (stored == u"病假")
        return shownWord(QStringLiteral("生病请假"));
    if (stored == u"公差" || stored == u"出差")
        return shownWord(QStringLiteral("因公出差"));
    return shownWord(stored == u"外出流动" ? QStringLiteral("流动外出") : stored);
}

QString withoutLeave()
{
    return QStringLiteral("未请假");
}

} // namespace branchbook::ui
