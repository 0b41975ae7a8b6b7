// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/talks/talk_overview.h"

#include "branchbook/base/screen_words.h"

#include "ui/gathering/moment.h"
#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/kit/chip.h"
#include "ui/kit/text.h"

#include <QGridLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace branchbook::ui {

namespace {

using organization::TalkDue;

constexpr int kMostTalkNames = 240; ///< a branch is far smaller; a grid of thousands is no overview
constexpr int kMostWaiting = 60;
constexpr int kBesideEachOther = 620; // px at text size 1
constexpr int kWaitingHeight = 246; ///< seven of them whole

QHBoxLayout* talkHead(QLabel* title, QWidget* after, QWidget* right)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(title);
    if (after)
        row->addWidget(after);
    row->addStretch(1);
    row->addWidget(right);
    return row;
}

} // namespace

TalkOverview::TalkOverview(QWidget* parent)
    : QWidget(parent)
    , m_top(new QGridLayout)
    , m_pairs(new TalkGrid(tr("支委之间")))
    , m_pairsDone(new ElidedLabel({}, TextRole::Small, Color::Text2))
    , m_few(paragraph({}, TextRole::Small, Ink::Text2))
    , m_rule(paragraph({}, TextRole::Caption, Ink::Text3))
    , m_waitingCount(new CountBadge(0, Tone::Warn))
    , m_waitingSum(new ElidedLabel({}, TextRole::Small, Color::Text2))
    , m_waiting(new QVBoxLayout)
    , m_waitingRows(new QWidget)
    , m_names(new TalkGrid(tr("支委与党员")))
    , m_namesDone(new ElidedLabel({}, TextRole::Small, Color::Text2))
    , m_more(paragraph({}, TextRole::Caption, Ink::Text3))
    , m_among(new ElidedLabel({}, TextRole::Small, Color::Text2))
{
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(24, 14, 12, 14);
    rows->setSpacing(12);
    m_top->setSpacing(12);
    m_top->setContentsMargins(0, 0, 0, 0);
    m_pairsCard = makePairs();
    m_waitingCard = makeWaiting();
    for (QWidget* each : {m_pairsCard, m_waitingCard})
        each->setParent(this); // until they are first arranged, which a page that is never shown is not
    rows->addLayout(m_top);
    rows->addWidget(makeNames());
    rows->addStretch();
    connect(m_pairs, &TalkGrid::asked, this, &TalkOverview::asked);
    connect(m_names, &TalkGrid::asked, this, &TalkOverview::asked);
}

QWidget* TalkOverview::makePairs()
{
    auto* box = card(16);
    auto* rows = cardRows(box);
    rows->setSpacing(8);
    rows->addLayout(talkHead(label(tr("支委之间"), TextRole::PanelTitle), nullptr, m_pairsDone));
    rows->addWidget(m_pairs);
    rows->addWidget(m_few);
    rows->addStretch();
    rows->addWidget(m_rule);
    return box;
}

QWidget* TalkOverview::makeWaiting()
{
    auto* box = card(16);
    auto* rows = cardRows(box);
    rows->setSpacing(4);
    rows->addLayout(talkHead(label(tr("还没谈到"), TextRole::PanelTitle), m_waitingCount, m_waitingSum));
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    m_waitingRows->setProperty("kind", QStringLiteral("page"));
    m_waitingRows->setLayout(m_waiting);
    m_waiting->setContentsMargins(0, 0, 0, 0);
    m_waiting->setSpacing(0);
    scroll->setWidget(m_waitingRows);
    onTextSize(scroll, [scroll] { scroll->setFixedHeight(scaled(kWaitingHeight)); });
    rows->addWidget(scroll, 1);
    return box;
}

QWidget* TalkOverview::makeNames()
{
    auto* box = card(16);
    auto* rows = cardRows(box);
    rows->setSpacing(10);
    auto* list = button(tr("名单"), ButtonKind::Link, ControlSize::Small);
    list->setAccessibleName(tr("党员之间谈话的名单"));
    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(new ElidedLabel(tr("支委与党员"), TextRole::PanelTitle));
    head->addWidget(m_namesDone);
    head->addStretch(1);
    head->addWidget(m_among);
    head->addWidget(list);
    rows->addLayout(head);
    rows->addWidget(m_names);
    rows->addWidget(m_more);
    connect(list, &QPushButton::clicked, this, &TalkOverview::listAsked);
    return box;
}

void TalkOverview::setDue(const TalkDue& due, const QString& rule, QDate today)
{
    const bool few = due.committee.isEmpty();
    m_pairs->setVisible(!few);
    m_pairs->setPairs(due.committee);
    m_few->setVisible(few);
    m_few->setText(tr("在花名册里填写党内职务，支委满两人就排在这里。"));
    m_pairsDone->setText(few ? QString() : tr("%1 / %2 对").arg(due.pairsDone()).arg(due.committee.size()));
    m_rule->setText(rule);
    m_rule->setVisible(!rule.isEmpty());
    m_names->setPeople(due.members, kMostTalkNames);
    m_namesDone->setText(tr("已谈 %1 / %2 人").arg(due.membersDone()).arg(due.members.size()));
    m_among->setText(tr("党员之间 %1 / %2").arg(due.amongDone()).arg(due.members.size()));
    m_more->setVisible(due.members.size() > kMostTalkNames);
    m_more->setText(tr("这里只排前 %1 人，没谈的在前。").arg(kMostTalkNames));
    fillWaiting(due.members, today);
}

void TalkOverview::fillWaiting(const QList<TalkDue::Person>& members, QDate today)
{
    while (auto* item = m_waiting->takeAt(0)) {
        if (auto* row = item->widget()) {
            row->hide();
            row->deleteLater();
        }
        delete item;
    }
    QList<TalkDue::Person> waiting;
    int planned = 0;
    for (const auto& person : members) {
        if (person.seen.isDone())
            continue;
        waiting.append(person);
        planned += person.seen.plannedOn.isValid() ? 1 : 0;
    }
    std::ranges::stable_sort(waiting, [](const TalkDue::Person& a, const TalkDue::Person& b) {
        const bool first = a.seen.plannedOn.isValid();
        const bool second = b.seen.plannedOn.isValid();
        return first != second ? first : first && a.seen.plannedOn < b.seen.plannedOn;
    });
    m_waitingCount->setCount(int(waiting.size()));
    m_waitingCount->setVisible(!waiting.isEmpty());
    m_waitingSum->setText(waiting.isEmpty() ? QString()
                                            : tr("%1 人已约好，%2 人未排").arg(planned).arg(waiting.size() - planned));
    for (qsizetype i = 0; i < waiting.size() && i < kMostWaiting; ++i)
        addWaiting(waiting.at(i), today);
    if (waiting.isEmpty())
        m_waiting->addWidget(paragraph(members.isEmpty() ? tr("名册里还没有党员，导入以后这里列出还没谈到的人。")
                                                         : tr("今年每名党员都和支委谈过了。"),
                                       TextRole::Small, Ink::Text2));
    m_waiting->addStretch();
}

void TalkOverview::addWaiting(const TalkDue::Person& person, QDate today)
{
    auto* whole = new QWidget;
    auto* rows = new QVBoxLayout(whole);
    rows->setContentsMargins(0, 0, 6, 0);
    rows->setSpacing(0);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(0, 2, 0, 2);
    row->setSpacing(8);
    row->addWidget(new Avatar(person.who.name, 24));
    row->addWidget(label(person.who.name, TextRole::Body));
    row->addWidget(new ElidedLabel(shownWord(person.who.note), TextRole::Caption, Color::Text3), 1);
    const bool planned = person.seen.plannedOn.isValid();
    const QString time =
        person.seen.plannedAt.isValid() ? person.seen.plannedAt.toString(QStringLiteral(" HH:mm")) : QString();
    row->addWidget(
        label(planned ? dayText(person.seen.plannedOn, today) + time : tr("未排"), TextRole::Small, Ink::Text2));
    auto* act = button(planned ? tr("去记录") : tr("安排"), ButtonKind::Standard, ControlSize::Small);
    act->setAccessibleName(tr("%1，%2").arg(act->text(), person.who.name));
    row->addWidget(act);
    rows->addLayout(row);
    rows->addWidget(horizontalLine());
    const TalkAsked what{{}, {person.who.id, person.who.name}, person.seen.planned};
    connect(act, &QPushButton::clicked, this, [this, what] { Q_EMIT asked(what); });
    m_waiting->addWidget(whole);
}

void TalkOverview::resizeEvent(QResizeEvent*)
{
    const bool beside = width() >= scaled(kBesideEachOther);
    m_top->addWidget(m_pairsCard, 0, 0);
    m_top->addWidget(m_waitingCard, beside ? 0 : 1, beside ? 1 : 0);
    m_top->setColumnStretch(0, 3);
    m_top->setColumnStretch(1, beside ? 4 : 0);
}

} // namespace branchbook::ui
