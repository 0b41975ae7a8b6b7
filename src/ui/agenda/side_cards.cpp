// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agenda/side_cards.h"

#include "ui/agenda/greeting.h"
#include "ui/agenda/reminder_button.h"
#include "ui/guidance/guide.h"
#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/kit/progress.h"
#include "ui/kit/text.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace branchbook::ui {

namespace {

constexpr qsizetype kRemindersShown = 2;

class Dot final : public QWidget
{
public:
    Dot() { setFixedSize(6, 6); }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        paintBox(painter, rect(), 3, Color::LineStrong, Color::None);
    }
};

QString ringsTitle(const WorkbenchData& data)
{
    return data.quarter == Quarter::of(data.today) ? RemindersCard::tr("本季度三会一课")
                                                   : RemindersCard::tr("三会一课");
}

/// The book itself is not taken back, nor is a passphrase.
bool canTakeBack(const store::OpEntry& step)
{
    return step.verb != u"book.new" && !step.verb.startsWith(u"passphrase.");
}

QWidget* undoneLine(const store::OpEntry& step, const std::function<void()>& redo)
{
    auto* line = new QWidget;
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(16, 0, 16, 0);
    row->setSpacing(10);
    row->addWidget(new Dot);
    row->addWidget(new RunLine({{RemindersCard::tr("已撤销："), TextRole::Small, Color::Text3},
                                {step.label, TextRole::Small, Color::Text3}}),
                   1);
    auto* again = button(RemindersCard::tr("重做"), ButtonKind::Link, ControlSize::Small);
    again->setObjectName(QStringLiteral("redoStep"));
    again->setAccessibleName(RemindersCard::tr("重做：%1").arg(step.label));
    again->setToolTip(again->accessibleName());
    QObject::connect(again, &QPushButton::clicked, again, redo);
    row->addWidget(again);
    line->setFixedHeight(std::max(scaled(32), again->sizeHint().height()));
    return line;
}

QWidget* recentLine(const store::OpEntry& step, const WorkbenchData& data, const std::function<void(qint64)>& undo)
{
    auto* line = new QWidget;
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(16, 0, 16, 0);
    row->setSpacing(10);
    row->addWidget(new Dot);
    QList<TextRun> runs;
    if (!step.by.isEmpty())
        runs << TextRun{step.by + u' ', TextRole::Small, Color::Text2};
    runs << TextRun{step.label, TextRole::Small, Color::Text};
    row->addWidget(new RunLine(runs), 1);
    row->addWidget(label(momentText(step.at.toLocalTime(), data.today), TextRole::Caption, Ink::Text3));
    line->setFixedHeight(scaled(32));
    if (data.readOnly || !canTakeBack(step))
        return line;
    auto* back = rowButton(QStringLiteral("undo"), RemindersCard::tr("撤销：%1").arg(step.label));
    back->setObjectName(QStringLiteral("undoStep"));
    QObject::connect(back, &QPushButton::clicked, back, [undo, op = step.op] { undo(op); });
    row->setContentsMargins(16, 0, 10, 0);
    row->addWidget(back);
    return line;
}

} // namespace

QWidget* cardHead(const QString& title, QWidget* right)
{
    auto* head = new QWidget;
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(16, 0, 16, 0);
    row->setSpacing(8);
    row->addWidget(label(title, TextRole::PanelTitle));
    row->addStretch(1);
    if (right != nullptr)
        row->addWidget(right);
    const int high = right != nullptr ? std::max(scaled(22), right->sizeHint().height()) : scaled(22);
    head->setFixedHeight(high + 12); // a link is taller than the words beside it
    row->setContentsMargins(16, 12, 16, 0);
    return head;
}

QWidget* makeRingsCard(const WorkbenchData& data)
{
    auto* box = card(0);
    auto* sum = new RunLine({{RemindersCard::tr("已完成 "), TextRole::Small, Color::Text2},
                             {QString::number(data.rings.done), TextRole::SmallStrong, Color::Text},
                             {QStringLiteral(" / %1").arg(data.rings.needed), TextRole::Small, Color::Text2}});
    cardRows(box)->addWidget(cardHead(ringsTitle(data), sum));
    if (data.rings.rings.empty()) {
        auto* text = paragraph(RemindersCard::tr("这个季度没有要求的会议。"), TextRole::Small, Ink::Text2);
        text->setContentsMargins(16, 8, 16, 14);
        cardRows(box)->addWidget(text);
        return box;
    }
    auto* rings = new QHBoxLayout;
    rings->setContentsMargins(16, 12, 16, 14);
    rings->setSpacing(0);
    for (const auto& ring : data.rings.rings) {
        auto* column = new QVBoxLayout;
        column->setSpacing(8);
        column->addWidget(new Ring(ring.title, ring.done, ring.needed), 0, Qt::AlignHCenter);
        auto* name = label(ring.title, TextRole::Small);
        name->setFixedHeight(scaled(20));
        column->addWidget(name, 0, Qt::AlignHCenter);
        rings->addLayout(column, 1);
    }
    cardRows(box)->addLayout(rings);
    return box;
}

QWidget* makePeopleCard(const WorkbenchData& data, const std::function<void(const QString&)>& open)
{
    auto* box = card(0);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(0, 12, 0, 12);
    row->setSpacing(0);
    const auto add = [&](int number, const QString& title, const QString& key) {
        if (row->count() > 0)
            row->addWidget(verticalLine());
        auto* column = new QVBoxLayout;
        column->setSpacing(0);
        column->addWidget(label(QString::number(number), TextRole::Number), 0, Qt::AlignHCenter);
        auto* names = button(title, ButtonKind::Link, ControlSize::Small);
        names->setProperty(kFigureKeyProperty, key);
        names->setAccessibleName(RemindersCard::tr("%1 %2 人，看名单").arg(title).arg(number));
        names->setToolTip(RemindersCard::tr("看名单"));
        QObject::connect(names, &QPushButton::clicked, box, [open, key] { open(key); });
        column->addWidget(names, 0, Qt::AlignHCenter);
        row->addLayout(column, 1);
    };
    add(data.members, RemindersCard::tr("党员"), QStringLiteral("total"));
    add(data.probationers, RemindersCard::tr("预备党员"), QStringLiteral("probationary"));
    add(data.activists, RemindersCard::tr("积极分子"), QStringLiteral("activists"));
    cardRows(box)->addLayout(row);
    return box;
}

QWidget* makeRecentCard(const WorkbenchData& data, const RecentSteps& steps)
{
    auto* box = card(0);
    cardRows(box)->addWidget(cardHead(RemindersCard::tr("最近动态")));
    cardRows(box)->addSpacing(6);
    if (data.redo.op != 0)
        cardRows(box)->addWidget(undoneLine(data.redo, steps.redo));
    for (const auto& step : data.recent)
        cardRows(box)->addWidget(recentLine(step, data, steps.undo));
    if (data.recent.isEmpty()) {
        auto* text = paragraph(RemindersCard::tr("记下的每一步都会列在这里。"), TextRole::Small, Ink::Text2);
        text->setContentsMargins(16, 0, 16, 0);
        cardRows(box)->addWidget(text);
    }
    cardRows(box)->addSpacing(12);
    return box;
}

RemindersCard::RemindersCard(const WorkbenchData& bench, QWidget* parent)
    : QFrame(parent)
{
    setProperty("kind", QStringLiteral("card"));
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    const auto count = qsizetype(bench.work.reminders.size());
    auto* all = button(tr("全部 %1 条").arg(count), ButtonKind::Link);
    if (count <= kRemindersShown)
        all->hide();
    rows->addWidget(cardHead(tr("提醒"), all));
    rows->addSpacing(2);
    for (const auto& item : bench.work.reminders) {
        addReminder(item, bench.today);
        if (rows->count() - 2 > kRemindersShown)
            rows->itemAt(rows->count() - 1)->widget()->hide();
    }
    if (count == 0) {
        auto* none = paragraph(tr("近期没有期限要提醒。"), TextRole::Small, Ink::Text2);
        none->setContentsMargins(16, 6, 16, 12);
        rows->addWidget(none);
    }
    connect(all, &QPushButton::clicked, this, [this, all] {
        for (auto* each : findChildren<ReminderButton*>())
            each->show();
        all->hide();
    });
}

void RemindersCard::addReminder(const agenda::WorkItem& item, QDate today)
{
    auto* row = new ReminderButton(item.title, dayBeside(item.finding->due, today), today.daysTo(item.finding->due));
    row->setMonths(item.months);
    row->setProperty(kRuleKeyProperty, item.finding->key);
    if (layout()->count() > 2)
        row->setLine();
    layout()->addWidget(row);
    connect(row, &QAbstractButton::clicked, this,
            [this, row, target = item.target, key = item.finding->key] { Q_EMIT chosen(target, key, row); });
}

} // namespace branchbook::ui
