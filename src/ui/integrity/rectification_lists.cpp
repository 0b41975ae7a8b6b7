// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/integrity/rectification_lists.h"

#include "branchbook/base/screen_words.h"
#include "ui/cadres/dialog_fields.h"
#include "ui/kit/shown_table.h"
#include "ui/kit/table_view.h"
#include "ui/ledger/owner_field.h"

#include <QPushButton>

#include <array>

namespace branchbook::ui {

namespace {

constexpr int kListRows = 260; ///< px at text size 1

Cell listCell(const QString& text)
{
    return {.text = text.isEmpty() ? QStringLiteral("—") : text,
            .tint = text.isEmpty() ? Color::Text3 : Color::Text2,
            .tip = text};
}

/// A list of who answers for what says so where nobody does.
Cell listOwnerCell(const ledger::Item& item)
{
    if (!item.ownerName.isEmpty() || !item.isOpen())
        return listCell(item.ownerName);
    const QString text = RectificationListsDialog::tr("没有人负责");
    return {.text = text,
            .tint = Color::Warn,
            .tip = RectificationListsDialog::tr("还没有写明谁负责：按回车到台账里指派责任人。")};
}

Cell listStateCell(const ledger::Item& item)
{
    const QString text = item.isOpen()
        ? shownWord(item.stage)
        : RectificationListsDialog::tr("%1 销号").arg(PartialDate::of(item.closedOn).toDotted());
    return {.text = text, .chip = {text, item.isOpen() ? Tone::Info : Tone::Ok, {}}};
}

constexpr std::array<Column<ledger::Item>, 5> kListColumns{
    Column<ledger::Item>{QT_TRANSLATE_NOOP("table", "问题清单"), 200, Qt::AlignLeft,
                         [](const ledger::Item& item) { return Cell{.text = item.matter, .tip = item.matter}; }},
    Column<ledger::Item>{QT_TRANSLATE_NOOP("table", "责任清单"), 90, Qt::AlignLeft, listOwnerCell},
    Column<ledger::Item>{QT_TRANSLATE_NOOP("table", "整改清单"), 180, Qt::AlignLeft,
                         [](const ledger::Item& item) { return listCell(item.measure); }},
    Column<ledger::Item>{QT_TRANSLATE_NOOP("table", "期限"), 96, Qt::AlignLeft,
                         [](const ledger::Item& item) {
                             return listCell(item.dueOn.isValid() ? PartialDate::of(item.dueOn).toDotted() : QString());
                         }},
    Column<ledger::Item>{QT_TRANSLATE_NOOP("table", "销号"), 130, Qt::AlignLeft, listStateCell},
};

void lowListText(const TextField& field)
{
    auto* edit = field.edit();
    onTextSize(edit, [edit] { edit->setFixedHeight(scaled(64)); });
}

} // namespace

RectificationListsDialog::RectificationListsDialog(QWidget* host, Desk& desk,
                                                   const integrity::Rectification& rectification,
                                                   const QList<ledger::Item>& items, std::optional<QDate> past)
    : Dialog(host, tr("三张清单：%1").arg(rectification.title), Width::Large)
    , m_desk(desk)
    , m_model(kListColumns)
    , m_table(new TableView(tr("三张清单")))
{
    setObjectName(QStringLiteral("rectificationLists"));
    if (past)
        setText((items.isEmpty() ? tr("到 %1 为止还没有列入问题。")
                                 : tr("这是到 %1 为止的清单，问题和措施是现在的写法；按回车看台账里现在的情况。"))
                    .arg(shownDate(*past)));
    else
        setText(items.isEmpty() ? tr("还没有列入问题。用“列入问题”写明问题、谁负责、怎样改、到哪天。")
                                : tr("问题、责任、整改在同一行；按回车到台账里办理和销号。"));
    m_table->setProperty(kShownDayProperty, past ? QVariant(*past) : QVariant());
    m_model.setRows({items.begin(), items.end()});
    m_table->setModel(&m_model);
    m_table->setStretchColumn(0);
    auto* table = m_table;
    onTextSize(table, [table] { table->setMinimumHeight(scaled(kListRows)); });
    body()->addWidget(m_table);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex& at) {
        const QString id = m_model.row(at.row()).id.toString();
        Desk& there = m_desk;
        close();
        there.showPage(QStringLiteral("integrity"), QStringLiteral("ledger:") + id);
    });
    setFirstFocus(m_table);
    keepNothing();
    (void)addSafeButton(tr("关闭"));
}

RectificationItemDialog::RectificationItemDialog(QWidget* host, Desk& desk,
                                                 const integrity::Rectification& rectification)
    : Dialog(host, tr("列入问题：%1").arg(rectification.title), Width::Medium)
    , m_desk(desk)
    , m_rectification(rectification)
    , m_problem(new TextField(tr("问题")))
    , m_owner(new OwnerField(desk, tr("谁负责")))
    , m_due(cadreDay(tr("整改到哪天"), desk, rectification.dueOn))
    , m_measure(cadreLine(tr("怎样整改"), {}))
{
    setObjectName(QStringLiteral("rectificationItem"));
    about(QStringLiteral("rectification"), rectification.id);
    setText(tr("列入台账，在台账里办理和销号：没有结果的不能销号。"));
    m_owner->setHint(tr("空着的，责任清单里这一项没有人负责"));
    lowListText(*m_problem);
    cadreRoom(*this);
    body()->addWidget(m_problem);
    body()->addLayout(sideBySide({m_owner, m_due}));
    body()->addWidget(m_measure);
    setFirstFocus(m_problem->edit());
    (void)addSafeButton(tr("先不填"), Leaving::Asks);
    connect(addButton(tr("列入"), ButtonKind::Primary), &QPushButton::clicked, this, &RectificationItemDialog::save);
}

void RectificationItemDialog::save()
{
    if (m_due->edit()->isFaulty() || !m_owner->settle())
        return;
    const integrity::RectificationItem item{m_problem->edit()->toPlainText(), m_owner->owner(), m_owner->name(),
                                            m_measure->text(), dayIn(*m_due)};
    const auto done = m_desk.performWithUndo(
        QStringLiteral("rectification.item"), tr("列入专项整治的问题：%1").arg(m_rectification.title), tr("已列入台账"),
        [&](store::UnitOfWork& unit) {
            return integrity::raiseRectificationItem(unit, m_rectification.id, item, m_desk.today()).map([](auto) {});
        });
    if (done)
        return void(close());
    showProblem(sentence(done.error()));
}

RectificationCloseDialog::RectificationCloseDialog(QWidget* host, Desk& desk,
                                                   const integrity::Rectification& rectification)
    : Dialog(host, tr("结束专项整治：%1").arg(rectification.title), Width::Medium)
    , m_desk(desk)
    , m_rectification(rectification)
    , m_day(cadreDay(tr("结束日期"), desk, desk.today()))
    , m_conclusion(new TextField(tr("结论"), tr("整治了什么，建了哪些制度")))
{
    setObjectName(QStringLiteral("rectificationClose"));
    about(QStringLiteral("rectification"), rectification.id);
    setText(tr("清单里的问题都销号了才能结束。"));
    lowListText(*m_conclusion);
    cadreRoom(*this);
    body()->addWidget(m_day);
    body()->addWidget(m_conclusion);
    setFirstFocus(m_conclusion->edit());
    (void)addSafeButton(tr("先不填"), Leaving::Asks);
    connect(addButton(tr("结束"), ButtonKind::Primary), &QPushButton::clicked, this, &RectificationCloseDialog::save);
}

void RectificationCloseDialog::save()
{
    if (!m_day->requireDay())
        return;
    const auto done = m_desk.performWithUndo(
        QStringLiteral("rectification.close"), tr("结束专项整治：%1").arg(m_rectification.title), tr("已结束"),
        [&](store::UnitOfWork& unit) {
            return integrity::closeRectification(unit, m_rectification.id, dayIn(*m_day),
                                                 m_conclusion->edit()->toPlainText(), m_desk.today());
        });
    if (done)
        return void(close());
    showProblem(sentence(done.error()));
}

} // namespace branchbook::ui
