// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/organization/reelection_card.h"

#include "branchbook/base/screen_words.h"
#include "branchbook/organization/meeting_series.h"
#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/kit/paint.h"
#include "ui/kit/text.h"
#include "ui/theme/icon.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace branchbook::ui {

namespace {

constexpr int kTimetableHigh = 32;
constexpr int kTimetableMargin = 16;
constexpr int kTimetableIcon = 16;
constexpr int kTimetableDay = 92;

QString timetableDay(QDate day)
{
    return shownShortDay(day);
}

/// With the year where it is another one: a step of last autumn is not the day of this autumn's election.
QString stepDayBeside(QDate day, QDate today)
{
    return day.year() == today.year() ? timetableDay(day)
                                      : StepButton::tr("%1年%2月%3日").arg(day.year()).arg(day.month()).arg(day.day());
}

QWidget* committeeHead(const QString& title, QWidget* right)
{
    auto* head = new QWidget;
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(16, 10, 12, 6);
    row->setSpacing(8);
    row->addWidget(label(title, TextRole::PanelTitle));
    row->addStretch(1);
    row->addWidget(right);
    return head;
}

} // namespace

StepButton::StepButton(const organization::ReelectionStep& step, QDate today, QWidget* parent)
    : QAbstractButton(parent)
    , m_day(step.doneOn.isValid() ? stepDayBeside(step.doneOn, today)
                : step.isCustom() ? tr("约 %1").arg(stepDayBeside(step.on, today))
                                  : stepDayBeside(step.on, today))
    , m_done(step.doneOn.isValid())
{
    setText(step.title);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setObjectName(QStringLiteral("step:") + step.code);
    setAccessibleName(m_done ? tr("%1，已办，%2").arg(step.title, m_day) : tr("%1，没有办，%2").arg(step.title, m_day));
    QStringList tip{step.title, step.detail, tr("由%1办").arg(step.actor)};
    if (!step.note.isEmpty())
        tip << step.note;
    tip << (step.isCustom() ? tr("时间是通行做法，以上级安排为准。") : tr("时间有党内法规依据。"));
    setToolTip(tip.join(u'\n'));
}

QSize StepButton::sizeHint() const
{
    return {scaled(260), scaled(kTimetableHigh)};
}

QSize StepButton::minimumSizeHint() const
{
    return {scaled(160), scaled(kTimetableHigh)};
}

void StepButton::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    if (underMouse())
        painter.fillRect(rect(), color(Color::Hover));
    const int high = height();
    const QRect icon(kTimetableMargin, (high - kTimetableIcon) / 2, kTimetableIcon, kTimetableIcon);
    paintIcon(painter, m_done ? QStringLiteral("check-circle") : QStringLiteral("circle"),
              m_done ? Color::Ok : Color::Text3, icon);
    const int days = std::max(scaled(kTimetableDay), textWidth(m_day, TextRole::Small));
    const QRectF day(width() - kTimetableMargin - days, 0, days, high);
    paintText(painter, day, m_day, TextRole::Small, Color::Text2, Qt::AlignRight);
    const QRectF text(kTimetableMargin + kTimetableIcon + 8, 0, day.left() - kTimetableMargin - kTimetableIcon - 16,
                      high);
    paintText(painter, text, this->text(), TextRole::Small, Color::Text);
}

bool StepButton::event(QEvent* event)
{
    if (event->type() == QEvent::Enter || event->type() == QEvent::Leave)
        update();
    return QAbstractButton::event(event);
}

TimetableCard::TimetableCard(const CommitteeData& shown, QWidget* parent)
    : QFrame(parent)
{
    setProperty("kind", QStringLiteral("card"));
    setObjectName(QStringLiteral("timetable"));
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 8);
    rows->setSpacing(0);
    const auto done =
        std::count_if(shown.steps.begin(), shown.steps.end(), [](const auto& step) { return step.doneOn.isValid(); });
    rows->addWidget(
        committeeHead(tr("换届时间表"),
                      label(QStringLiteral("%1 / %2").arg(done).arg(shown.steps.size()), TextRole::Small, Ink::Text2)));
    auto* from = new ElidedLabel(organization::anchorText(shown.anchor), TextRole::Caption, Color::Text3);
    from->setObjectName(QStringLiteral("countedFrom"));
    auto* below = new QHBoxLayout;
    below->setContentsMargins(kTimetableMargin, 0, kTimetableMargin, 4);
    below->addWidget(from);
    rows->addLayout(below);
    auto* area = new QScrollArea;
    m_area = area;
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    auto* body = new QWidget;
    body->setProperty("kind", QStringLiteral("page"));
    auto* list = new QVBoxLayout(body);
    list->setContentsMargins(0, 0, 0, 0);
    list->setSpacing(0);
    for (const auto& step : shown.steps) {
        auto* line = new StepButton(step, shown.today);
        connect(line, &QAbstractButton::clicked, this, [this, step] { Q_EMIT stepChosen(step); });
        list->addWidget(line);
    }
    list->addStretch(1);
    area->setWidget(body);
    rows->addWidget(area, 1);
    auto* papers = new QHBoxLayout;
    papers->setContentsMargins(16, 6, 16, 4);
    papers->setSpacing(8);
    for (const auto& [paper, title] : {std::pair(QStringLiteral("request"), tr("起草请示")),
                                       std::pair(QStringLiteral("report"), tr("起草结果报告"))}) {
        auto* made = button(title, ButtonKind::Standard, ControlSize::Small, QStringLiteral("file"));
        made->setObjectName(QStringLiteral("paper:") + paper);
        connect(made, &QPushButton::clicked, this, [this, paper = paper] { Q_EMIT paperAsked(paper); });
        papers->addWidget(made);
    }
    papers->addStretch(1);
    rows->addLayout(papers);
}

void TimetableCard::showWhole(bool whole)
{
    m_area->setMinimumHeight(whole ? m_area->widget()->sizeHint().height() + 2 * m_area->frameWidth() : 0);
}

SeriesCard::SeriesCard(const CommitteeData& shown, QWidget* parent)
    : QFrame(parent)
{
    setProperty("kind", QStringLiteral("card"));
    setObjectName(QStringLiteral("seriesCard"));
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 8);
    rows->setSpacing(0);
    auto* add = button(tr("例会"), ButtonKind::Standard, ControlSize::Small, QStringLiteral("plus"));
    add->setObjectName(QStringLiteral("addSeries"));
    connect(add, &QPushButton::clicked, this, [this] { Q_EMIT seriesAsked({}); });
    rows->addWidget(committeeHead(tr("例会"), add));
    if (shown.series.isEmpty()) {
        auto* none = paragraph(tr("定好每月的日子和固定议程，下一次会自己排出来。"), TextRole::Small, Ink::Text2);
        none->setContentsMargins(16, 0, 16, 4);
        rows->addWidget(none);
    }
    for (const SeriesNext& one : shown.series) {
        auto* line = new QWidget;
        auto* row = new QHBoxLayout(line);
        row->setContentsMargins(16, 3, 10, 3);
        row->setSpacing(8);
        auto* words = new QVBoxLayout;
        words->setSpacing(0);
        const QString title = organization::seriesTitle(one.series);
        words->addWidget(new ElidedLabel(title, TextRole::Body));
        auto* when = paragraph(
            one.next.isValid()
                ? tr("下一次 %1 · %2").arg(stepDayBeside(one.next, shown.today), organization::rhythmText(one.series))
                : tr("%1 · 已结束").arg(organization::rhythmText(one.series)),
            TextRole::Caption, Ink::Text3);
        when->setObjectName(QStringLiteral("when:") + title);
        words->addWidget(when);
        row->addLayout(words, 1);
        if (one.next.isValid()) {
            auto* plan = button(tr("去安排"), ButtonKind::Standard, ControlSize::Small);
            plan->setObjectName(QStringLiteral("plan:") + title);
            plan->setAccessibleName(tr("%1，安排 %2 这一次").arg(title, stepDayBeside(one.next, shown.today)));
            connect(plan, &QPushButton::clicked, this, [this, series = one.series] { Q_EMIT planAsked(series); });
            row->addWidget(plan);
        }
        auto* edit = rowButton(QStringLiteral("edit"), tr("修改例会：%1").arg(title));
        edit->setObjectName(QStringLiteral("series:") + title);
        connect(edit, &QPushButton::clicked, this, [this, series = one.series] { Q_EMIT seriesAsked(series); });
        row->addWidget(edit);
        rows->addWidget(line);
    }
}

} // namespace branchbook::ui
