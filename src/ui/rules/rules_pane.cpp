// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/rules_pane.h"

#include "branchbook/agenda/rulebook_service.h"
#include "branchbook/base/screen_words.h"
#include "branchbook/rules/override_field.h"
#include "ui/kit/banner.h"
#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/kit/choice.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/field.h"
#include "ui/rules/override_dialog.h"
#include "ui/rules/rule_pane.h"
#include "ui/rules/rule_table.h"
#include "ui/rules/update_dialog.h"
#include "ui/shell/desk.h"
#include "ui/shell/saved_filters.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace branchbook::ui {

namespace {

constexpr int kLargeText = 125; ///< per cent: from here on the list needs the pane's spare width
constexpr int kNarrowPane = 320;
constexpr int kRulePane = 348; ///< the list shows names, sources and demands whole beside it (mockup 29)

QString partCodeOf(int part)
{
    return QString::number(part);
}

} // namespace

RulesPane::RulesPane(Desk& desk)
    : m_desk(desk)
    , m_model(new RuleTableModel(this))
    , m_table(new RuleTable(*m_model))
    , m_pane(new RulePane(desk))
    , m_chips(new FilterChips(tr("看哪些规则")))
    , m_search(searchEdit(tr("筛选规则")))
    , m_unplaced(new Banner(Banner::Kind::Warning, {}, this))
{
    m_split = new ListWithPane(makeList(), m_pane);
    onTextSize(this, [this] { m_split->setPaneWidth(scaled(100) >= kLargeText ? kNarrowPane : kRulePane); });
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 24, 20);
    rows->setSpacing(12);
    rows->addWidget(m_unplaced);
    rows->addWidget(m_split, 1);
    if (!desk.book().isReadOnly())
        connect(m_unplaced->addAction(tr("去掉")), &QPushButton::clicked, this, &RulesPane::dropUnplaced);
    connect(m_chips, &FilterChips::chosen, this, &RulesPane::filter);
    connect(m_search, &QLineEdit::textChanged, this, &RulesPane::filter);
    connect(m_table, &RuleTable::ruleChosen, this, &RulesPane::showRule);
    connect(m_table, &QTableView::activated, this, [this] {
        m_split->openPane();
        m_pane->focusFirst();
    });
    connect(m_table, &TableView::editAsked, this, &RulesPane::changeFigure);
    connect(m_pane, &RulePane::ruleAsked, this, &RulesPane::open);
    connect(m_pane, &RulePane::changeAsked, this, &RulesPane::changeFigure);
    connect(m_pane, &RulePane::restoreAsked, this, &RulesPane::restoreFigure);
    connect(&desk, &Desk::branchChanged, this, &RulesPane::reload);
    connect(&desk, &Desk::changed, this, [this](const store::ChangeSet& changes) {
        if (changes.tables.contains(QStringLiteral("rule_override")))
            reload();
    });
    offerSavedFilters(*this, QStringLiteral("settings.rules"), desk);
    reload();
}

QWidget* RulesPane::makeList()
{
    const QStringList parts{tr("全部"), tr("必须"), tr("应当"), tr("一般"), tr("待核实"), tr("本支部")};
    for (int part = 0; part < kRulePartCount; ++part)
        m_chips->addChip(partCodeOf(part), parts.at(part), 0);
    auto* box = card(0);
    auto* bar = new QVBoxLayout;
    bar->setContentsMargins(12, 10, 12, 10);
    bar->setSpacing(8);
    bar->addWidget(m_chips);
    auto* line = new QHBoxLayout; // 常用筛选 comes beside the field
    line->setSpacing(8);
    line->addWidget(m_search, 1);
    bar->addLayout(line);
    cardRows(box)->setContentsMargins(1, 1, 1, 1);
    cardRows(box)->addLayout(bar);
    cardRows(box)->addWidget(horizontalLine());
    m_stack = new QStackedLayout;
    m_stack->addWidget(m_table);
    auto* none = new EmptyState(QStringLiteral("search"), tr("没有这样的规则"), tr("换几个字，或者看全部规则。"));
    connect(none->addAction(tr("看全部"), QStringLiteral("refresh")), &QPushButton::clicked, this,
            &RulesPane::leaveFilter);
    m_stack->addWidget(none);
    cardRows(box)->addLayout(m_stack, 1);
    auto* frame = new QWidget; // the gap between the two cards belongs to the list
    auto* inner = new QVBoxLayout(frame);
    inner->setContentsMargins(0, 0, 14, 0);
    inner->addWidget(box);
    frame->setFocusProxy(m_table);
    return frame;
}

QWidget* RulesPane::makeHeaderNote()
{
    m_note = new QWidget;
    (void)new QHBoxLayout(m_note);
    m_note->layout()->setContentsMargins(0, 0, 0, 0);
    reload();
    return m_note;
}

QWidget* RulesPane::makeHeaderAction()
{
    auto* update = button(tr("更新规则库"), ButtonKind::Standard, ControlSize::Standard, QStringLiteral("upload"));
    connect(update, &QPushButton::clicked, this, [this] { (new UpdateDialog(this, m_desk))->open(); });
    return update;
}

QWidget* RulesPane::filterField() const
{
    return m_search;
}

void RulesPane::open(const QString& argument)
{
    if (argument.isEmpty() || m_list == nullptr || m_list->find(argument) == nullptr)
        return;
    if (m_model->lineOf(argument) < 0)
        leaveFilter();
    m_table->select(argument);
    m_table->scrollTo(m_table->currentIndex(), QAbstractItemView::PositionAtCenter);
    showRule(argument);
    m_split->openPane();
}

void RulesPane::reload()
{
    auto list = loadRuleList(m_desk);
    if (!list)
        return m_desk.report(list.error());
    m_list = *list;
    for (int part = 0; part < kRulePartCount; ++part)
        m_chips->setCount(partCodeOf(part), int(std::ranges::count_if(m_list->rows, [part](const RuleRow& row) {
                              return isInPart(row, RulePart(part));
                          })));
    if (m_note) {
        while (auto* item = m_note->layout()->takeAt(0)) {
            item->widget()->deleteLater();
            delete item;
        }
        m_note->layout()->addWidget(makeBaseNote(*m_list->base));
    }
    showUnplaced();
    filter();
}

void RulesPane::showUnplaced()
{
    const QStringList ids = unplacedOverrides(*m_list);
    m_unplaced->setVisible(!ids.isEmpty());
    m_unplaced->setSentence(
        tr("有 %1 条自己的规定没有采用，现在的规则库里没有它们：%2。").arg(ids.size()).arg(shownList(ids)));
}

void RulesPane::dropUnplaced()
{
    const RuleListPtr list = m_list; // a reload takes another one
    const QStringList ids = unplacedOverrides(*list);
    (void)m_desk.performWithUndo(QStringLiteral("rules.override"), tr("去掉没有采用的规定"),
                                 tr("已去掉 %1 条没有采用的规定").arg(ids.size()),
                                 [&](store::UnitOfWork& unit) -> Result<> {
                                     for (const agenda::StoredOverride& own : list->overrides) {
                                         if (ids.contains(own.figure.ruleId))
                                             BB_CHECK(agenda::removeOverride(unit, own.branch, own.figure.ruleId));
                                     }
                                     return {};
                                 });
}

void RulesPane::filter()
{
    if (m_list == nullptr)
        return;
    const QString before = m_shown;
    m_model->show(m_list, RulePart(m_chips->current().toInt()), m_search->text());
    m_stack->setCurrentIndex(m_model->ruleCount() > 0 ? 0 : 1);
    m_table->select(before);
    if (m_model->ruleCount() == 0)
        m_split->closePane();
}

void RulesPane::showRule(const QString& id)
{
    m_shown = id;
    m_pane->showRule(m_list, id);
    if (!m_split->isSheet())
        m_split->openPane();
}

void RulesPane::leaveFilter()
{
    m_chips->setCurrent(partCodeOf(0));
    m_search->clear();
    filter();
}

void RulesPane::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && (!m_search->text().isEmpty() || m_chips->current() != partCodeOf(0))) {
        leaveFilter();
        m_table->setFocus(Qt::OtherFocusReason);
    } else {
        SettingsPane::keyPressEvent(event);
    }
}

void RulesPane::changeFigure()
{
    const RuleRow* row = m_list != nullptr ? m_list->find(m_shown) : nullptr;
    const auto field =
        row != nullptr ? rules::overrideField(m_list->base->catalogue, *row->rule, m_list->day) : std::nullopt;
    if (field && !m_desk.book().isReadOnly())
        (new OverrideDialog(this, m_desk, m_list, *field))->open();
}

void RulesPane::restoreFigure()
{
    const RuleRow* row = m_list->find(m_shown);
    const auto field =
        row != nullptr ? rules::overrideField(m_list->base->catalogue, *row->rule, m_list->day) : std::nullopt;
    const QString id = field ? field->ruleId : m_shown;
    const auto* own = m_list->overrideOf(id);
    if (own == nullptr || m_desk.book().isReadOnly())
        return;
    const QString title = field ? field->title : id;
    (void)m_desk.performWithUndo(
        QStringLiteral("rules.override"), tr("恢复原来的规定：%1").arg(title), tr("已恢复“%1”原来的规定").arg(title),
        [place = own->branch, id](store::UnitOfWork& unit) { return agenda::removeOverride(unit, place, id); });
}

} // namespace branchbook::ui
