// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dues/dues_view.h"

#include "ui/dues/dues_base_dialogs.h"
#include "ui/dues/dues_cards.h"
#include "ui/dues/dues_delegate.h"
#include "ui/dues/dues_import_dialog.h"
#include "ui/dues/dues_person_dialog.h"
#include "ui/kit/banner.h"
#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/kit/chip.h"
#include "ui/kit/choice.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/table_view.h"
#include "ui/kit/text.h"
#include "ui/shell/desk.h"
#include "ui/shell/past_day.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QMenu>
#include <QStackedWidget>

namespace branchbook::ui {

namespace {

constexpr int kDuesEdge = 24;
constexpr int kWholeHeads = 1140; ///< of the view, at text size 1: narrower, the months have their number alone

const QSet<QString>& duesTables()
{
    static const QSet<QString> tables{QStringLiteral("dues_base"),       QStringLiteral("dues_payment"),
                                      QStringLiteral("dues_part"),       QStringLiteral("dues_exemption"),
                                      QStringLiteral("dues_remittance"), QStringLiteral("member"),
                                      QStringLiteral("party_group"),     QStringLiteral("rule_override")};
    return tables;
}

void popUnder(QPushButton* from, QMenu* menu)
{
    QObject::connect(from, &QPushButton::clicked, from, [from, menu] {
        menu->popup(from->mapToGlobal(QPoint(from->width() - menu->sizeHint().width(), from->height() + 4)));
    });
}

} // namespace

DuesView::DuesView(Desk& desk, QWidget* parent)
    : AreaView(desk, parent)
    , m_year(desk.today().year())
    , m_model(new DuesModel(this))
    , m_table(new TableView(tr("党费")))
    , m_past(new PastDay(desk, *m_table,
                         {tr("这是到 %1 为止的党费，那天以后交的不算；后来补登的基数照样用，减免到哪个月是现在的。"),
                          tr("看过去某一天的党费…")},
                         this))
    , m_cards(new DuesCards)
    , m_arrears(new Banner(Banner::Kind::Warning, {}))
    , m_order(new FilterChips(tr("怎样排列")))
    , m_stack(new QStackedWidget)
{
    m_corner = makeCorner();
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addWidget(m_stack);
    m_stack->addWidget(makeEmptyView());
    m_stack->addWidget(makeBody());
    m_stack->addWidget(makeNothingThen());
    wire();
    reload();
}

void DuesView::resizeEvent(QResizeEvent* event)
{
    m_model->setShortHeads(width() < scaled(kWholeHeads));
    AreaView::resizeEvent(event);
}

QWidget* DuesView::makeCorner()
{
    auto* corner = new QWidget;
    auto* row = new QHBoxLayout(corner);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_yearButton = button({}, ButtonKind::Standard, ControlSize::Small, QStringLiteral("chevron-down"));
    m_years = new QMenu(corner);
    popUnder(m_yearButton, m_years);
    row->addWidget(m_yearButton);
    m_bases = button(tr("计算基数"), ButtonKind::Standard, ControlSize::Small, QStringLiteral("edit"));
    auto* menu = new QMenu(corner);
    connect(menu->addAction(tr("调整选中的人的计算基数…")), &QAction::triggered, this, [this] { editChosenBase(); });
    connect(menu->addAction(tr("核定全年基数…")), &QAction::triggered, this, &DuesView::refix);
    menu->addSeparator();
    connect(menu->addAction(tr("从表格登记已交…")), &QAction::triggered, this, &DuesView::importTable);
    popUnder(m_bases, menu);
    row->addWidget(m_bases);
    m_bases->setVisible(!desk().book().isReadOnly());
    m_handUp = button(tr("上缴清单"), ButtonKind::Standard, ControlSize::Small, QStringLiteral("download"));
    connect(m_handUp, &QPushButton::clicked, this, &DuesView::exportFile);
    row->addWidget(m_handUp);
    return corner;
}

void DuesView::importTable()
{
    auto* dialog = new QFileDialog(window(), tr("选择党费表格"), {}, tr("表格 (*.xlsx *.xls *.ods *.csv *.txt)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        const Month month = m_month < 1 ? Month::of(desk().today()) : Month{m_data->year, m_month};
        (new DuesImportDialog(window(), desk(), *m_data, path, month))->open();
    });
    dialog->open();
}

QWidget* DuesView::makeEmptyView()
{
    auto* empty =
        new EmptyState(QStringLiteral("coin"), tr("还没有核定党费基数"),
                       tr("先核定每位党员的计算基数，每月应交多少由程序按规定算出来，\n交了以后在这里勾选登记。"));
    empty->addStep(tr("核定基数"), tr("名册里有的照着提出"));
    empty->addStep(tr("每月登记"), tr("勾选交了的人，点“登记已交”"));
    empty->addStep(tr("公示上缴"), tr("导出清单，不写收入"));
    if (desk().book().isReadOnly())
        return empty;
    connect(empty->addAction(tr("核定基数"), QStringLiteral("edit")), &QPushButton::clicked, this, &DuesView::refix);
    connect(empty->addAction(tr("逐人填写"), QStringLiteral("members")), &QPushButton::clicked, this, [this] {
        m_oneByOne = true;
        reload();
        m_table->setFocus(Qt::OtherFocusReason);
    });
    return empty;
}

QWidget* DuesView::makeNothingThen()
{
    return noMatch(
        tr("到那天为止，还没有核定党费基数"), [this] { m_past->show({}); }, tr("回到今天"));
}

QWidget* DuesView::makeTopRow()
{
    auto* top = new QWidget;
    auto* row = new QHBoxLayout(top);
    row->setContentsMargins(12, 10, 12, 10);
    row->setSpacing(12);
    m_order->addChip(QStringLiteral("open"), tr("未交在前"));
    m_order->addChip(QStringLiteral("group"), tr("按党小组"));
    m_order->addChip(QStringLiteral("name"), tr("按姓名"));
    m_order->setCurrent(QStringLiteral("open"));
    row->addWidget(m_order, 1);
    for (const ChipSpec& spec : {ChipSpec{tr("已交"), Tone::Ok, QStringLiteral("check")},
                                 ChipSpec{tr("未交足"), Tone::Warn, QStringLiteral("circle-dot")},
                                 ChipSpec{tr("未交"), Tone::Warn, QStringLiteral("circle-dashed")},
                                 ChipSpec{tr("没有基数"), Tone::Warn, QStringLiteral("alert")},
                                 ChipSpec{tr("不需交"), Tone::Neutral, QStringLiteral("minus")}})
        row->addWidget(new StatusText(spec));
    row->addWidget(m_past->moreButton(m_table));
    return top;
}

QWidget* DuesView::makeFooter()
{
    auto* footer = frame(QStringLiteral("footer"));
    auto* row = new QHBoxLayout(footer);
    row->setContentsMargins(16, 10, 16, 10);
    row->setSpacing(12);
    m_ticked = label({}, TextRole::Body);
    m_register = button(tr("登记已交"), ButtonKind::Primary, ControlSize::Small, QStringLiteral("check"));
    m_untick = button(tr("取消选择"), ButtonKind::Text, ControlSize::Small);
    m_sums = new ElidedLabel({}, TextRole::Body, Color::Text2);
    m_sums->setAlignment(Qt::AlignRight);
    row->addWidget(m_ticked);
    row->addWidget(m_register);
    row->addWidget(m_untick);
    row->addWidget(m_sums, 1);
    return footer;
}

QWidget* DuesView::makeBody()
{
    auto* inside = new QWidget;
    auto* rows = new QVBoxLayout(inside);
    rows->setContentsMargins(kDuesEdge, 14, kDuesEdge, 16);
    rows->setSpacing(12);
    rows->addWidget(m_cards);
    m_arrears->setObjectName(QStringLiteral("duesArrears"));
    m_arrears->hide();
    rows->addWidget(m_arrears);
    auto* grid = frame(QStringLiteral("card"));
    auto* parts = new QVBoxLayout(grid);
    parts->setContentsMargins(1, 1, 1, 1);
    parts->setSpacing(0);
    m_table->setItemDelegate(new DuesDelegate(*m_table, *m_model));
    m_table->setModel(m_model);
    m_table->setStretchColumn(DuesModel::Name);
    m_table->setCheckColumn();
    parts->addWidget(makeTopRow());
    parts->addWidget(m_past->banner());
    m_past->banner()->layout()->setContentsMargins(12, 0, 12, 10); // below the chips
    parts->addWidget(horizontalLine());
    parts->addWidget(m_table, 1);
    parts->addWidget(makeFooter());
    rows->addWidget(grid, 1);
    return inside;
}

void DuesView::setActions()
{
    if (m_past->isPast())
        return m_table->setRowActions({});
    std::vector<RowAction> acts{
        {QStringLiteral("file"), tr("交纳记录"), [this](const QModelIndex& at) { showPerson(at); }}};
    if (!desk().book().isReadOnly()) {
        acts.push_back({QStringLiteral("coin"), tr("登记交纳"), [this](const QModelIndex& at) {
                            activate(at.siblingAtColumn(DuesModel::FirstMonth + std::max(1, m_month) - 1));
                        }});
        acts.push_back({QStringLiteral("edit"), tr("调整计算基数"), [this](const QModelIndex& at) { editBase(at); }});
    }
    m_table->setRowActions(std::move(acts));
}

void DuesView::wire()
{
    setActions();
    connect(m_past, &PastDay::turned, this, &DuesView::turnDay);
    connect(m_table, &QTableView::activated, this, &DuesView::activate);
    connect(m_table, &QTableView::clicked, this, [this](const QModelIndex& at) {
        if (at.column() == DuesModel::Due && m_model->lineAt(at.row(), m_month) != nullptr
            && m_model->lineAt(at.row(), m_month)->reason == organization::DuesReason::Owes
            && m_model->lineAt(at.row(), m_month)->state != organization::DuesState::BaseMissing)
            explainDue(at);
    });
    connect(m_table, &TableView::editAsked, this, &DuesView::editBase);
    m_table->setSpaceAct([this](const QModelIndex& at) { return markPaid(at); });
    connect(m_table->header(), &TableHeader::sortingChosen, this, [this](TableHeader::Sorting sorting) {
        m_table->header()->setSorting({});
        if (sorting.column >= DuesModel::FirstMonth && sorting.column < DuesModel::Total)
            showMonth(m_model->monthAt(sorting.column));
    });
    connect(m_order, &FilterChips::chosen, this, [this](const QString& code) {
        m_model->setOrder(code == u"group"      ? DuesOrder::Group
                              : code == u"name" ? DuesOrder::Name
                                                : DuesOrder::OpenFirst);
    });
    connect(m_table->header(), &TableHeader::checkClicked, m_model, &DuesModel::tickAll);
    connect(m_model, &DuesModel::tickedChanged, this, &DuesView::showTicked);
    connect(m_cards, &DuesCards::namesAsked, this, &DuesView::showNames);
    connect(m_register, &QPushButton::clicked, this, &DuesView::registerTicked);
    connect(m_untick, &QPushButton::clicked, m_model, &DuesModel::untick);
    connect(&desk(), &Desk::branchChanged, this, &DuesView::reload);
    connect(&desk(), &Desk::changed, this, [this](const store::ChangeSet& changes) {
        if (changes.tables.intersects(duesTables()))
            reload();
    });
}

} // namespace branchbook::ui
