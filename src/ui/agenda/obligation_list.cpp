// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agenda/obligation_list.h"

#include "ui/gathering/kind_text.h"
#include "ui/guidance/guide.h"
#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/kit/chip.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/text.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

namespace branchbook::ui {

namespace {

QString iconOfArea(const rules::Rule& rule)
{
    if (rule.subject == u"person")
        return QStringLiteral("user-plus");
    if (rule.area == u"ideology")
        return QStringLiteral("thought");
    if (rule.area == u"conduct")
        return QStringLiteral("style");
    if (rule.area == u"integrity")
        return QStringLiteral("integrity");
    if (rule.area == u"institutions")
        return QStringLiteral("institution");
    return QStringLiteral("vote");
}

QString itemIcon(const agenda::WorkItem& item)
{
    if (item.target.kind)
        return kindIcon(*item.target.kind);
    return iconOfArea(*item.finding->rule);
}

void clear(QLayout* layout)
{
    while (auto* item = layout->takeAt(0)) {
        if (item->layout() != nullptr)
            clear(item->layout());
        if (auto* widget = item->widget()) {
            widget->hide();
            widget->deleteLater(); // one of its buttons may be what we were called from
        }
        delete item;
    }
}

} // namespace

ListEntry entryOf(const agenda::WorkItem& item, ListAccess access)
{
    using What = agenda::Target::What;
    Obligation shown;
    shown.icon = itemIcon(item);
    shown.title = item.title;
    shown.reason = item.reason;
    shown.distance = item.distance;
    shown.tone = item.finding->state == rules::State::Overdue                                 ? Tone::Warn
        : item.distance.startsWith(QCoreApplication::translate("branchbook::agenda", "今天")) ? Tone::Accent
                                                                                              : Tone::Neutral;
    agenda::Target target = item.target;
    if (access == ListAccess::Look) {
        const bool nothing = target.what == What::Nothing || target.what == What::NewGathering;
        shown.verb = nothing ? ObligationList::tr("看依据") : ObligationList::tr("打开");
        shown.verbTip = ObligationList::tr("这本手册以只读方式打开，这里只能查看。");
        if (nothing)
            target.what = What::Nothing;
        else if (target.what == What::Conversion)
            target.what = What::Member;
    } else {
        shown.verb = target.what == What::Nothing ? ObligationList::tr("看依据") : verbText(item.verb);
    }
    return {shown, target, item.finding->key};
}

ObligationList::ObligationList(QWidget* parent)
    : QScrollArea(parent)
    , m_head(new QVBoxLayout)
    , m_body(new QVBoxLayout)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* page = new QWidget;
    auto* rows = new QVBoxLayout(page);
    rows->setContentsMargins(0, 0, 0, 20);
    rows->setSpacing(0);
    m_head->setSpacing(0);
    m_body->setSpacing(0);
    rows->addLayout(m_head);
    rows->addLayout(m_body);
    rows->addStretch(1);
    setWidget(page);
}

void ObligationList::setSections(const QList<ListSection>& sections, int rowHeight)
{
    clear(m_body);
    m_rows.clear();
    m_entries.clear();
    for (const auto& section : sections) {
        if (!section.entries.isEmpty())
            addSection(section, rowHeight);
    }
    makeCurrent(0);
}

EmptyState* ObligationList::showEmpty(const QString& icon, const QString& title, const QString& text)
{
    auto* empty = new EmptyState(icon, title, text);
    m_body->addSpacing(24);
    m_body->addWidget(empty);
    return empty;
}

void ObligationList::addSection(const ListSection& section, int rowHeight)
{
    auto* title = new QHBoxLayout;
    title->setContentsMargins(2, 6, 2, 0);
    title->setSpacing(8);
    auto* name = label(section.title, TextRole::PanelTitle, section.tone == Tone::Warn ? Ink::Warn : Ink::Text);
    title->addWidget(name);
    title->addWidget(new CountBadge(int(section.entries.size()), section.tone));
    title->addStretch(1);
    auto* line = new QWidget;
    line->setLayout(title);
    line->setFixedHeight(scaled(28) + 6);
    m_body->addWidget(line);
    auto* box = card(0);
    const auto count = section.entries.size();
    // One row more costs no more than the line that would hide it.
    const auto shown = section.most > 0 && count > section.most + 1 ? qsizetype(section.most) : count;
    for (const auto& entry : section.entries.first(shown)) {
        auto* row = addRow(entry, rowHeight);
        if (cardRows(box)->count() == 0)
            row->setFirst();
        cardRows(box)->addWidget(row);
    }
    if (shown < count)
        addMore(box, int(count - shown));
    m_body->addWidget(box);
    m_body->addSpacing(4);
}

void ObligationList::addMore(QFrame* box, int more)
{
    cardRows(box)->addWidget(horizontalLine());
    auto* all = button(tr("另有 %1 件，全部显示").arg(more), ButtonKind::Link);
    all->setObjectName(QStringLiteral("allRows"));
    auto* row = new QHBoxLayout;
    row->setContentsMargins(14, 4, 12, 4);
    row->addWidget(all);
    row->addStretch(1);
    cardRows(box)->addLayout(row);
    connect(all, &QPushButton::clicked, this, &ObligationList::allAsked);
}

ObligationRow* ObligationList::addRow(const ListEntry& entry, int rowHeight)
{
    auto* row = new ObligationRow(entry.shown, rowHeight);
    m_rows.append(row);
    m_entries.append(entry);
    row->setProperty(kRuleKeyProperty, entry.key);
    row->verbButton()->installEventFilter(this);
    row->verbButton()->setFocusPolicy(Qt::ClickFocus);
    connect(row, &ObligationRow::verbAsked, this,
            [this, row, entry] { Q_EMIT openAsked(entry.target, entry.key, row); });
    connect(row, &ObligationRow::menuAsked, this, [this, row](const QPoint& at) { openMenu(row, at); });
    connect(row, &ObligationRow::detailsAsked, this, [this, row, entry] {
        if (!entry.key.isEmpty())
            Q_EMIT detailsAsked(entry.key, row);
    });
    return row;
}

void ObligationList::openMenu(ObligationRow* row, const QPoint& position)
{
    const auto entry = m_entries.value(m_rows.indexOf(row));
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(entry.shown.verb), &QAction::triggered, row,
            [this, row, entry] { Q_EMIT openAsked(entry.target, entry.key, row); });
    if (!entry.key.isEmpty()) {
        auto* details = menu->addAction(tr("看规则和依据"));
        details->setShortcut(Qt::Key_F1);
        connect(details, &QAction::triggered, row, [this, row, entry] { Q_EMIT detailsAsked(entry.key, row); });
        auto* waive = menu->addAction(tr("说明原因…"));
        waive->setShortcut(Qt::Key_F2);
        waive->setVisible(m_access == ListAccess::Full);
        connect(waive, &QAction::triggered, row, [this, entry] { Q_EMIT waiveAsked(entry.key); });
    }
    menu->popup(position);
}

void ObligationList::makeCurrent(qsizetype row)
{
    for (qsizetype i = 0; i < m_rows.size(); ++i)
        m_rows.at(i)->verbButton()->setFocusPolicy(i == row ? Qt::StrongFocus : Qt::ClickFocus);
}

void ObligationList::takeFocus()
{
    if (!m_rows.isEmpty())
        m_rows.first()->verbButton()->setFocus(Qt::OtherFocusReason);
}

bool ObligationList::takeKey(qsizetype row, int key)
{
    const qsizetype to = key == Qt::Key_Down ? row + 1
        : key == Qt::Key_Up                  ? row - 1
        : key == Qt::Key_Home                ? 0
        : key == Qt::Key_End                 ? m_rows.size() - 1
                                             : -1;
    if (to >= 0 && to < m_rows.size()) {
        makeCurrent(to);
        m_rows.at(to)->verbButton()->setFocus(Qt::TabFocusReason);
        ensureWidgetVisible(m_rows.at(to), 0, 40);
        return true;
    }
    const auto& entry = m_entries.at(row);
    if (key == Qt::Key_F1 && !entry.key.isEmpty())
        Q_EMIT detailsAsked(entry.key, m_rows.at(row));
    else if (key == Qt::Key_F2 && !entry.key.isEmpty() && m_access == ListAccess::Full)
        Q_EMIT waiveAsked(entry.key);
    else
        return key == Qt::Key_Up || key == Qt::Key_Down;
    return true;
}

bool ObligationList::eventFilter(QObject* watched, QEvent* event)
{
    const auto at = [this, watched] {
        for (qsizetype i = 0; i < m_rows.size(); ++i) {
            if (m_rows.at(i)->verbButton() == watched)
                return i;
        }
        return qsizetype(-1);
    };
    if (event->type() == QEvent::KeyPress) {
        const auto row = at();
        return row >= 0 && takeKey(row, static_cast<QKeyEvent*>(event)->key());
    }
    if (event->type() == QEvent::FocusIn && at() >= 0)
        makeCurrent(at());
    if (event->type() == QEvent::ContextMenu && at() >= 0) {
        auto* row = m_rows.at(at());
        openMenu(row, row->verbButton()->mapToGlobal(QPoint(0, row->verbButton()->height())));
        return true;
    }
    return QScrollArea::eventFilter(watched, event);
}

} // namespace branchbook::ui
