// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/base/screen_words.h"
#include "branchbook/base/tenth.h"
#include "branchbook/report/gathering_document.h"
#include "ui/agenda/greeting.h"
#include "ui/gathering/minutes_preview.h"
#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/kit/chip.h"
#include "ui/kit/text.h"
#include "ui/theory/overview_cards.h"
#include "ui/theory/painted_row.h"
#include "ui/theory/session_notice_dialog.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace branchbook::ui {

namespace {

using gathering::Gathering;

constexpr int kNextTile = 44;
constexpr int kTileRow = 48;
constexpr int kFactTitle = 44;
constexpr int kFactGap = 2;

struct NextTexts {
    Q_DECLARE_TR_FUNCTIONS(NextTexts)
};

QString distanceWords(const OverviewData& data)
{
    const auto days = data.today.daysTo(data.next->heldOn);
    return days == 0 ? NextTexts::tr("今天")
        : days == 1  ? NextTexts::tr("明天")
                     : NextTexts::tr("还有 %1 天").arg(days);
}

/// 周二 15:00 · 三楼党员活动室
QString whenAndWhere(const Gathering& next)
{
    QString when = weekdayShort(next.heldOn);
    if (next.startsAt.isValid())
        when += u' ' + next.startsAt.toString(u"HH:mm");
    return next.place.isEmpty() ? when : QStringLiteral("%1 · %2").arg(when, next.place);
}

/// 专题辅导：防汛与供水安全
QString kindAndTopic(const Gathering& next)
{
    const QString kind = shownWord(gathering::kindTitle(next.kind));
    return next.topic.isEmpty() || next.topic == kind ? kind : NextTexts::tr("%1：%2").arg(kind, next.topic);
}

void paintNext(QPainter& painter, const QRectF& rect, const Gathering& next)
{
    const double side = scaled(kNextTile);
    const QRectF tile(rect.left(), rect.center().y() - side / 2, side, side);
    paintBox(painter, tile, 8, Color::NeutralSoft, Color::None);
    const double day = scaled(24);
    paintText(painter, {tile.left(), tile.top() + 2, side, day}, QString::number(next.heldOn.day()), TextRole::Subtitle,
              Color::Text, Qt::AlignHCenter);
    paintText(painter, {tile.left(), tile.top() + day, side, side - day},
              NextTexts::tr("%1月").arg(next.heldOn.month()), TextRole::Caption, Color::Text2, Qt::AlignHCenter);
    const double left = tile.right() + 12;
    const double first = lineHeight(TextRole::RowTitle);
    const double second = lineHeight(TextRole::Small);
    const double top = rect.center().y() - (first + second) / 2;
    paintText(painter, {left, top, rect.right() - left, first}, kindAndTopic(next), TextRole::RowTitle, Color::Text);
    paintText(painter, {left, top + first, rect.right() - left, second}, whenAndWhere(next), TextRole::Small,
              Color::Text2);
}

void addFact(QVBoxLayout& rows, const QString& title, QWidget* value)
{
    auto* line = new QHBoxLayout;
    line->setSpacing(8);
    auto* name = label(title, TextRole::Small, Ink::Text3);
    name->setMinimumWidth(scaled(kFactTitle));
    line->addWidget(name);
    line->addWidget(value, 1);
    rows.addLayout(line);
    rows.addSpacing(kFactGap);
}

void addFact(QVBoxLayout& rows, const QString& title, const QString& value)
{
    addFact(rows, title, new ElidedLabel(value, TextRole::Small, Color::Text));
}

QString noticeWords(const OverviewData& data)
{
    return data.nextNotice ? NextTexts::tr("已通知 %1 人").arg(data.nextNotice->people) : NextTexts::tr("还没有登记");
}

/// 已通知 38 人, which leads to what was entered; in a book that takes no writing the words alone.
QWidget* noticeFact(Desk& desk, const OverviewData& data, QWidget* host)
{
    const QString words = noticeWords(data);
    const Color tint = data.nextNotice ? Color::Ok : Color::Text2;
    if (!data.mayWrite)
        return new ElidedLabel(words, TextRole::Small, tint);
    auto* box = new QWidget;
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    QList<TextRun> runs{{words, TextRole::Small, tint}};
    if (data.nextNotice)
        runs.prepend({QStringLiteral("✓ "), TextRole::Small, tint});
    auto* figure = new FigureButton(runs);
    figure->setObjectName(QStringLiteral("notice"));
    figure->setToolTip(data.nextNotice && !data.nextNotice->way.isEmpty() ? data.nextNotice->way
                                                                          : NextTexts::tr("登记通知"));
    QObject::connect(figure, &QAbstractButton::clicked, figure,
                     [&desk, host, next = *data.next, before = data.nextNotice, expected = data.nextExpected] {
                         (new SessionNoticeDialog(host->window(), desk, next, before, expected))->open();
                     });
    row->addWidget(figure);
    row->addStretch(1);
    return box;
}

/// 2 人 · 结束后补学; an exam has retakes instead.
QString leaveWords(const Gathering& next)
{
    const auto onLeave = std::ranges::count_if(next.attendees, [](const gathering::Attendee& person) {
        return person.presence == gathering::Presence::OnLeave;
    });
    if (onLeave == 0)
        return NextTexts::tr("没有人请假");
    return next.kind == gathering::Kind::TheoryExam ? NextTexts::tr("%1 人").arg(onLeave)
                                                    : NextTexts::tr("%1 人 · 结束后补学").arg(onLeave);
}

void addFacts(QVBoxLayout& rows, Desk& desk, const OverviewData& data, QWidget* host)
{
    const Gathering& next = *data.next;
    addFact(rows, NextTexts::tr("主讲"), next.lecturer.isEmpty() ? NextTexts::tr("没有写") : next.lecturer);
    const double hours = next.studyMinutes ? double(*next.studyMinutes) / data.classHour : 0;
    addFact(rows, NextTexts::tr("学时"),
            hours > 0 ? NextTexts::tr("%1 学时").arg(toTenth(hours)) : NextTexts::tr("没有写"));
    addFact(rows, NextTexts::tr("通知"), noticeFact(desk, data, host));
    addFact(rows, NextTexts::tr("请假"), leaveWords(next));
}

/// The sheet to sign as it is printed; the record need not be open for it.
void showSignIn(Desk& desk, QWidget& host, gathering::GatheringId id)
{
    auto sheet = report::loadGatheringSheet(desk.book().reader(), id);
    if (!sheet)
        return desk.report(sheet.error());
    auto* preview = new MinutesPreview(host, std::move(*sheet), desk.book());
    preview->choose(report::GatheringForm::SignIn);
    preview->open();
}

QLayout* nextButtons(Desk& desk, const OverviewData& data, QWidget* host)
{
    const auto id = data.next->id;
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    auto* sign = button(NextTexts::tr("签到表"), ButtonKind::Standard, ControlSize::Small, QStringLiteral("print"));
    sign->setObjectName(QStringLiteral("signIn"));
    QObject::connect(sign, &QPushButton::clicked, sign, [&desk, host, id] { showSignIn(desk, *host->window(), id); });
    const QString words =
        data.nextMaterials > 0 ? NextTexts::tr("学习资料 %1").arg(data.nextMaterials) : NextTexts::tr("学习资料");
    auto* files = button(words, ButtonKind::Standard, ControlSize::Small, QStringLiteral("paperclip"));
    files->setObjectName(QStringLiteral("materials"));
    QObject::connect(files, &QPushButton::clicked, &desk,
                     [&desk, id] { desk.showPage(QStringLiteral("ideology"), id.toString()); });
    row->addWidget(sign);
    row->addWidget(files);
    row->addStretch(1);
    return row;
}

} // namespace

QWidget* makeNextCard(Desk& desk, const OverviewData& data, QWidget* host)
{
    auto* made = card(0);
    auto* rows = overviewRows(made);
    if (!data.next) {
        rows->addWidget(overviewHead(NextTexts::tr("下一次学习"), {}));
        rows->addWidget(overviewEmpty(
            NextTexts::tr("还没有安排以后的学习。"), data.mayWrite ? NextTexts::tr("安排学习") : QString(), "planNext",
            [&desk] { desk.showPage(QStringLiteral("ideology"), QStringLiteral("new:center_group_study")); }));
        rows->addStretch(1);
        return made;
    }
    rows->addWidget(overviewHead(NextTexts::tr("下一次学习"), {},
                                 new Chip({distanceWords(data), Tone::Neutral, QStringLiteral("clock")})));
    rows->addSpacing(8);
    const Gathering next = *data.next;
    const QString spoken =
        NextTexts::tr("%1，%2，%3").arg(kindAndTopic(next), shownDate(next.heldOn), whenAndWhere(next));
    auto* what = new PaintedRow(spoken, kTileRow,
                                [next](QPainter& painter, const QRectF& rect) { paintNext(painter, rect, next); });
    what->setObjectName(QStringLiteral("nextSession"));
    QObject::connect(what, &QAbstractButton::clicked, &desk,
                     [&desk, id = next.id] { desk.showPage(QStringLiteral("ideology"), id.toString()); });
    rows->addWidget(what);
    rows->addSpacing(8);
    addFacts(*rows, desk, data, host);
    rows->addStretch(1);
    rows->addLayout(nextButtons(desk, data, host));
    return made;
}

} // namespace branchbook::ui
