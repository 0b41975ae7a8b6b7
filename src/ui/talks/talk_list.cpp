// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/talks/talk_list.h"

#include "branchbook/base/screen_words.h"

#include "ui/kit/choice.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/field.h"
#include "ui/kit/text.h"
#include "ui/shell/past_day.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedWidget>

#include <algorithm>
#include <array>

namespace branchbook::ui {

namespace {

using organization::Talk;
using organization::TalkId;

enum TalksShown { TalksListed, NoTalks, NoTalksThen };

constexpr QLatin1String kAllTalks("all");
constexpr QLatin1String kPlannedTalks("planned");
constexpr QLatin1String kTalkBin("bin");

struct TalkListTexts {
    Q_DECLARE_TR_FUNCTIONS(TalkListTexts)
};

Cell talkDay(const Talk& talk)
{
    const QString text = PartialDate::of(talk.heldOn).toDotted();
    return talk.isHeld()
        ? Cell{.text = text}
        : Cell{.text = text, .status = {TalkListTexts::tr("%1 约").arg(text), Tone::Info, QStringLiteral("clock")}};
}

Cell quiet(const QString& text)
{
    return {.text = text, .tint = Color::Text2};
}

Cell pointsCell(const Talk& talk)
{
    if (!talk.isOpen())
        return {.text = shownWord(organization::levelTitle(talk.level)),
                .chip = {shownWord(organization::levelTitle(talk.level)), Tone::Neutral, QStringLiteral("lock")}};
    const QString text = talk.points.isEmpty() ? talk.reason : talk.points;
    return {.text = text.simplified(), .tint = Color::Text2, .tip = text};
}

/// Where there is no room the way goes first, then the class of the pair, then the kind.
constexpr std::array<Column<Talk>, 7> kTalkColumns{
    Column<Talk>{QT_TRANSLATE_NOOP("table", "日期"), 138, Qt::AlignLeft, talkDay},
    Column<Talk>{QT_TRANSLATE_NOOP("table", "类别"), 96, Qt::AlignLeft,
                 [](const Talk& talk) { return quiet(shownWord(organization::talkTitle(talk.kind))); }, 1},
    Column<Talk>{QT_TRANSLATE_NOOP("table", "谈话人"), 84, Qt::AlignLeft,
                 [](const Talk& talk) { return Cell{.text = talk.speaker.name, .tip = talk.speaker.name}; }},
    Column<Talk>{QT_TRANSLATE_NOOP("table", "谈话对象"), 84, Qt::AlignLeft,
                 [](const Talk& talk) { return Cell{.text = talk.partner.name, .tip = talk.partner.name}; }},
    Column<Talk>{QT_TRANSLATE_NOOP("table", "关系"), 92, Qt::AlignLeft,
                 [](const Talk& talk) { return quiet(shownWord(organization::pairTitle(talk.pair))); }, 2},
    Column<Talk>{QT_TRANSLATE_NOOP("table", "方式"), 56, Qt::AlignLeft,
                 [](const Talk& talk) { return quiet(shownWord(organization::modeTitle(talk.mode))); }, 3},
    Column<Talk>{QT_TRANSLATE_NOOP("table", "要点"), 120, Qt::AlignLeft, pointsCell},
};

/// What only the committee may read is not found either.
bool talkMatches(const Talk& talk, const QString& typed)
{
    QStringList parts{talk.speaker.name, talk.partner.name, shownWord(organization::talkTitle(talk.kind))};
    if (talk.isOpen())
        parts << talk.points << talk.reason << talk.promise;
    const QString word = typed.trimmed();
    return word.isEmpty()
        || std::ranges::any_of(parts, [&](const QString& part) { return part.contains(word, Qt::CaseInsensitive); });
}

} // namespace

TalkList::TalkList(Desk& desk, QWidget* parent)
    : QWidget(parent)
    , m_model(kTalkColumns, this)
    , m_search(searchEdit(tr("姓名或要点")))
    , m_chips(new FilterChips(tr("看哪些谈话")))
    , m_stack(new QStackedWidget)
    , m_table(new TableView(tr("谈话记录")))
    , m_past(new PastDay(desk, *m_table,
                         {tr("这是到 %1 为止的谈话；类别、方式、事由和谁能看到是现在的。"), tr("看过去某一天的谈话…")},
                         this))
{
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addLayout(makeFilters());
    rows->addWidget(m_past->banner());
    m_table->setModel(&m_model);
    m_table->setStretchColumn(int(TalkColumn::Points));
    m_table->setLeadingInset(14);
    m_table->header()->setSortable({99});
    m_stack->addWidget(m_table);
    auto* none = label(tr("没有这样的谈话"), TextRole::Body, Ink::Text2);
    none->setAlignment(Qt::AlignCenter);
    m_stack->addWidget(none);
    m_stack->addWidget(noMatch(
        tr("到那天为止，这一年还没有谈话"), [this] { m_past->show({}); }, tr("回到今天")));
    rows->addWidget(m_stack, 1);
    wire();
}

QLayout* TalkList::makeFilters()
{
    auto* filters = new QHBoxLayout;
    filters->setContentsMargins(24, 12, 12, 12);
    filters->setSpacing(12);
    onTextSize(m_search, [this] { m_search->setFixedWidth(scaled(176)); });
    m_search->setObjectName(QStringLiteral("talkFilter"));
    m_chips->addChip(kAllTalks, tr("全部"), 0);
    m_chips->addChip(kPlannedTalks, tr("已约好"), 0);
    m_chips->addChip(kTalkBin, tr("回收站"), 0);
    filters->addWidget(m_search);
    filters->addWidget(m_chips, 1);
    filters->addWidget(m_past->moreButton(m_table));
    return filters;
}

void TalkList::wire()
{
    connect(m_search, &QLineEdit::textChanged, this, &TalkList::applyFilter);
    connect(m_chips, &FilterChips::chosen, this, &TalkList::applyFilter);
    const auto idAt = [this](const QModelIndex& index) { return m_model.row(index.row()).id; };
    const auto onlyLooks = [this] { return m_past->isPast() && !m_past->mayChange(); };
    connect(m_table, &QTableView::activated, this, [this, idAt, onlyLooks](const QModelIndex& index) {
        if (onlyLooks())
            return;
        if (!showsBin())
            Q_EMIT openAsked(idAt(index));
        else if (!m_readOnly)
            Q_EMIT restoreAsked(idAt(index));
    });
    connect(m_table, &TableView::editAsked, this, [this, idAt, onlyLooks](const QModelIndex& index) {
        if (!onlyLooks() && !showsBin())
            Q_EMIT openAsked(idAt(index));
    });
    connect(m_table, &TableView::removeAsked, this, [this, idAt, onlyLooks](const QModelIndex& index) {
        if (!onlyLooks() && !showsBin() && !m_readOnly)
            Q_EMIT removeAsked(idAt(index));
    });
}

bool TalkList::showsBin() const
{
    return m_chips->current() == kTalkBin;
}

void TalkList::setActions()
{
    if (m_past->isPast()) {
        m_binActions.reset();
        return m_table->setRowActions({});
    }
    if (m_readOnly || m_binActions == showsBin())
        return; // made anew while one of them is pressed, it would be gone beneath its own click
    m_binActions = showsBin();
    const auto idAt = [this](const QModelIndex& index) { return m_model.row(index.row()).id; };
    if (showsBin())
        m_table->setRowActions({{QStringLiteral("undo"), tr("恢复"),
                                 [this, idAt](const QModelIndex& index) { Q_EMIT restoreAsked(idAt(index)); }}});
    else
        m_table->setRowActions({{QStringLiteral("trash"), tr("移到回收站"),
                                 [this, idAt](const QModelIndex& index) { Q_EMIT removeAsked(idAt(index)); }}});
}

void TalkList::setTalks(const QList<Talk>& talks, const QList<Talk>& recycled)
{
    m_talks = talks;
    m_bin = recycled;
    m_chips->setCount(kAllTalks, int(talks.size()));
    m_chips->setCount(kPlannedTalks,
                      int(std::ranges::count_if(talks, [](const Talk& talk) { return !talk.isHeld(); })));
    m_chips->setCount(kTalkBin, int(recycled.size()));
    if (showsBin() && recycled.isEmpty())
        m_chips->setCurrent(kAllTalks);
    applyFilter();
}

void TalkList::applyFilter()
{
    const auto current = m_table->currentIndex();
    const TalkId before =
        current.isValid() && current.row() < m_model.rowCount() ? m_model.row(current.row()).id : TalkId();
    std::vector<Talk> rows;
    for (const auto& talk : showsBin() ? m_bin : m_talks) {
        if ((m_chips->current() != kPlannedTalks || !talk.isHeld()) && talkMatches(talk, m_search->text()))
            rows.push_back(talk);
    }
    const auto found = std::ranges::find(rows, before, &Talk::id);
    const int row = found == rows.end() ? 0 : int(found - rows.begin());
    const bool noneThen = m_past->isPast() && m_talks.isEmpty();
    m_stack->setCurrentIndex(!rows.empty() ? TalksListed : noneThen ? NoTalksThen : NoTalks);
    m_model.setRows(std::move(rows));
    setActions();
    if (m_model.rowCount() > 0)
        m_table->setCurrentIndex(m_model.index(row, 0));
}

} // namespace branchbook::ui
