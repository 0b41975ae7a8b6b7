// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/journal_pane.h"

#include "branchbook/base/text.h"
#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/kit/field.h"
#include "ui/kit/table_view.h"
#include "ui/settings/cleanup_dialog.h"
#include "ui/shell/desk.h"
#include "ui/shell/operator_setting.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <limits>

namespace branchbook::ui {

namespace {

constexpr int kLinesAtOnce = 500;
constexpr int kJournalSearchWidth = 240;

using Entry = store::OpEntry;

QString deedText(const Entry& entry)
{
    const QString label = entry.label.isEmpty() ? JournalPane::tr("没有写明的一步") : entry.label;
    switch (entry.kind) {
    case store::OpKind::Undo: return JournalPane::tr("撤销：%1").arg(label);
    case store::OpKind::Redo: return JournalPane::tr("重做：%1").arg(label);
    case store::OpKind::Do: break;
    }
    return label;
}

QString dayText(const Entry& entry)
{
    return entry.at.toLocalTime().date().toString(QStringLiteral("yyyy.MM.dd"));
}

constexpr std::array<Column<Entry>, 5> kJournalColumns{
    Column<Entry>{QT_TRANSLATE_NOOP("table", "日期"), 110, Qt::AlignLeft,
                  [](const Entry& entry) { return Cell{.text = dayText(entry)}; }},
    Column<Entry>{QT_TRANSLATE_NOOP("table", "时间"), 70, Qt::AlignLeft,
                  [](const Entry& entry) {
                      return Cell{.text = entry.at.toLocalTime().toString(QStringLiteral("HH:mm")),
                                  .tint = Color::Text2};
                  }},
    Column<Entry>{QT_TRANSLATE_NOOP("table", "谁"), 110, Qt::AlignLeft,
                  [](const Entry& entry) { return Cell{.text = entry.by, .tint = Color::Text2, .tip = entry.by}; }},
    Column<Entry>{QT_TRANSLATE_NOOP("table", "做了什么"), 240, Qt::AlignLeft,
                  [](const Entry& entry) { return Cell{.text = deedText(entry), .tip = deedText(entry)}; }},
    Column<Entry>{QT_TRANSLATE_NOOP("table", "状态"), 90, Qt::AlignLeft,
                  [](const Entry& entry) {
                      const QString word = entry.undone ? JournalPane::tr("已撤销") : QString();
                      return Cell{.text = word, .chip = {word, Tone::Neutral, {}}};
                  }},
};

} // namespace

JournalPane::JournalPane(Desk& desk)
    : m_desk(desk)
    , m_model(kJournalColumns)
    , m_table(new TableView(tr("操作记录")))
    , m_search(searchEdit(tr("搜日期、姓名、做了什么")))
    , m_sum(label({}, TextRole::Small, Ink::Text2))
    , m_undo(button(tr("撤销最近一步"), ButtonKind::Standard, ControlSize::Small, QStringLiteral("undo")))
    , m_redo(button(tr("重做"), ButtonKind::Standard, ControlSize::Small, QStringLiteral("redo")))
    , m_more(button(tr("再看更早的 %1 条").arg(kLinesAtOnce), ButtonKind::Standard, ControlSize::Small))
    , m_wanted(kLinesAtOnce)
{
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 24, 20);
    rows->setSpacing(12);
    rows->addWidget(new OperatorSetting(desk));
    auto* box = card(0);
    cardRows(box)->setContentsMargins(1, 1, 1, 1);
    cardRows(box)->addWidget(makeBar());
    cardRows(box)->addWidget(horizontalLine());
    m_table->setModel(&m_model);
    m_table->setStretchColumn(3);
    m_table->header()->setSortable({99});
    cardRows(box)->addWidget(m_table, 1);
    cardRows(box)->addWidget(makeFoot());
    rows->addWidget(box, 1);
    connect(m_search, &QLineEdit::textChanged, this, &JournalPane::fill);
    connect(m_more, &QPushButton::clicked, this, &JournalPane::showMore);
    connect(m_undo, &QPushButton::clicked, this, [this] { m_desk.undo(); });
    connect(m_redo, &QPushButton::clicked, this, [this] { m_desk.redo(); });
    if (!desk.book().isReadOnly())
        m_table->setRowActions({{QStringLiteral("undo"), tr("撤销这一步"),
                                 [this](const QModelIndex& index) { undoStep(m_model.row(index.row())); }}});
    connect(&desk, &Desk::changed, this, [this] {
        m_stale = true;
        if (isVisible())
            reload();
    });
}

QWidget* JournalPane::makeBar()
{
    auto* bar = new QWidget;
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(12, 10, 12, 10);
    row->setSpacing(8);
    onTextSize(m_search, [this] {
        m_search->setMaximumWidth(scaled(kJournalSearchWidth));
        m_search->setMinimumWidth(scaled(kJournalSearchWidth) / 2); // the buttons keep their words in a narrow window
    });
    row->addWidget(m_search, 1);
    row->addWidget(m_sum);
    row->addStretch();
    for (auto* each : {m_undo, m_redo}) {
        row->addWidget(each);
        each->setVisible(!m_desk.book().isReadOnly());
    }
    return bar;
}

QWidget* JournalPane::makeFoot()
{
    auto* foot = new QWidget;
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(12, 8, 12, 8);
    row->addWidget(m_more);
    row->addStretch();
    auto* cleanup = button(tr("清理回收站"), ButtonKind::Standard, ControlSize::Small, QStringLiteral("trash"));
    cleanup->setObjectName(QStringLiteral("askCleanup"));
    connect(cleanup, &QPushButton::clicked, this, [this] { askCleanup(window(), m_desk); });
    row->addWidget(cleanup);
    cleanup->setVisible(!m_desk.book().isReadOnly());
    return foot;
}

QWidget* JournalPane::filterField() const
{
    return m_search;
}

void JournalPane::showEvent(QShowEvent* event)
{
    SettingsPane::showEvent(event);
    if (m_stale)
        reload();
}

void JournalPane::showMore()
{
    m_wanted += kLinesAtOnce;
    reload();
    m_table->setFocus(Qt::OtherFocusReason);
}

void JournalPane::reload()
{
    m_stale = false;
    const bool searching = !m_search->text().trimmed().isEmpty();
    const int most = searching ? std::numeric_limits<int>::max() : m_wanted + 1;
    auto read = store::listOps(m_desk.book().reader(), most);
    if (!read)
        return m_desk.report(read.error());
    m_read = std::move(*read);
    m_hasAll = m_read.size() < most;
    fill();
    const auto undo = m_desk.nextUndo();
    m_undo->setEnabled(undo.op > 0);
    m_undo->setToolTip(undo.op > 0 ? undo.label : tr("没有可以撤销的"));
    const auto redo = m_desk.nextRedo();
    m_redo->setEnabled(redo.op > 0);
    m_redo->setToolTip(redo.op > 0 ? redo.label : tr("没有可以重做的"));
}

/// A step of the past, whatever came after it, as long as nothing later stands on it; the line of an undo is no step itself.
void JournalPane::undoStep(const Entry& entry)
{
    if (entry.kind != store::OpKind::Do)
        return m_desk.refuse(tr("这一行记的是撤销或重做本身，请在原来那一步上撤销，或者按“重做”。"));
    if (entry.undone)
        return m_desk.refuse(tr("“%1”已经撤销过了。").arg(deedText(entry)));
    m_desk.undoStep(entry.op);
}

/// All words in any order; the search looks through all lines, whatever is shown without it.
void JournalPane::fill()
{
    QStringList words = m_search->text().split(u' ', Qt::SkipEmptyParts);
    for (QString& word : words)
        word = comparisonKey(word);
    const bool whole = m_read.size() <= m_wanted;
    if (!words.isEmpty() && !m_hasAll)
        return reload();
    std::vector<Entry> found;
    for (const auto& entry : std::as_const(m_read)) {
        const auto text = comparisonKey(dayText(entry) + u' ' + entry.by + u' ' + deedText(entry));
        if (std::ranges::all_of(words, [&](const QString& word) { return text.contains(word); }))
            found.push_back(entry);
        if (words.isEmpty() && int(found.size()) == m_wanted)
            break;
    }
    m_sum->setText(words.isEmpty() && !whole ? tr("最近 %1 条").arg(found.size()) : tr("%1 条").arg(found.size()));
    m_more->setVisible(words.isEmpty() && !whole);
    m_more->parentWidget()->setVisible(m_more->isVisibleTo(m_more->parentWidget()) || !m_desk.book().isReadOnly());
    m_model.setRows(std::move(found));
    if (m_model.rowCount() > 0)
        m_table->setCurrentIndex(m_model.index(0, 0));
}

} // namespace branchbook::ui
