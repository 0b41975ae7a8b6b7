// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/integrity/integrity_overview.h"

#include "ui/conduct/thin_line.h"
#include "ui/integrity/clue_dialogs.h"
#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/kit/fitting_scroll.h"
#include "ui/kit/table_view.h"
#include "ui/kit/text.h"
#include "ui/theory/overview_cards.h"

#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace branchbook::ui {

namespace {

constexpr int kIntegrityWide = 1100; ///< in two columns from this width on
constexpr int kIntegritySide = 348;
constexpr int kIntegrityGap = 12;
constexpr int kClueRow = 40;
constexpr int kClueHeader = 36;
constexpr int kCluesShown = 3; ///< rows; more of them scroll

enum RegisterShown { RegisterTable, NoClueYet };

const QSet<QString>& integrityTables()
{
    static const QSet<QString> tables{QStringLiteral("clue"),          QStringLiteral("clue_viewing"),
                                      QStringLiteral("disclosure"),    QStringLiteral("disclosure_notice"),
                                      QStringLiteral("rectification"), QStringLiteral("ledger_item"),
                                      QStringLiteral("talk"),          QStringLiteral("gathering"),
                                      QStringLiteral("member"),        QStringLiteral("setting")};
    return tables;
}

} // namespace

IntegrityOverview::IntegrityOverview(Desk& desk, QWidget* parent)
    : AreaView(desk, parent)
    , m_scroll(new FittingScroll)
    , m_columns(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_left(new QVBoxLayout)
    , m_side(new QWidget)
    , m_model(clueOverviewColumns())
    , m_table(new TableView(tr("线索登记")))
    , m_reveal(button(tr("显示内容"), ButtonKind::Standard, ControlSize::Small, QStringLiteral("eye")))
    , m_stack(new QStackedWidget)
{
    m_right = new QVBoxLayout(m_side);
    auto* body = frame(QStringLiteral("page"));
    m_rows = new QVBoxLayout(body);
    m_rows->setContentsMargins(24, 14, 24, 8);
    m_rows->setSpacing(kIntegrityGap);
    m_right->setContentsMargins(0, 0, 0, 0);
    for (QBoxLayout* each : {static_cast<QBoxLayout*>(m_left), static_cast<QBoxLayout*>(m_right), m_columns})
        each->setSpacing(kIntegrityGap);
    m_left->addWidget(makeRegister());
    m_columns->addLayout(m_left, 1);
    m_columns->addWidget(m_side);
    m_rows->addLayout(m_columns, 1);
    m_scroll->setWidget(body);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_scroll);
    connect(&desk, &Desk::quarterChanged, this, &IntegrityOverview::reload);
    connect(&desk, &Desk::branchChanged, this, &IntegrityOverview::reload);
    connect(&desk, &Desk::changed, this, [this](const store::ChangeSet& changes) {
        if (changes.tables.intersects(integrityTables()))
            reload();
    });
    onTextSize(this, [this] { reload(); });
}

QFrame* IntegrityOverview::makeRegister()
{
    auto* made = card(0);
    auto* rows = cardRows(made);
    rows->addLayout(makeRegisterHead());
    m_table->setModel(&m_model);
    m_table->setStretchColumn(kClueOverviewMatterColumn);
    m_table->setLeadingInset(6);
    m_table->setTrailingInset(6);
    m_table->header()->setSortable({99});
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        if (!m_filling)
            showClue();
    });
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex& at) {
        this->desk().showPage(QStringLiteral("integrity"),
                              QStringLiteral("clue:") + m_model.row(at.row()).clue.id.toString());
    });
    m_stack->addWidget(m_table);
    auto* none = new QWidget;
    auto* empty = new QVBoxLayout(none);
    empty->setContentsMargins(16, 0, 16, 12);
    empty->addWidget(overviewEmpty(
        tr("没有登记的线索。支部只登记和移交，不自行核查；举报人、内容和原件不进入搜索、提醒和报告。"),
        desk().book().isReadOnly() ? QString() : tr("登记线索"), "firstClue", [this] { (void)createOwn(); }));
    empty->addStretch(1);
    m_stack->addWidget(none);
    rows->addWidget(m_stack);
    rows->addSpacing(4); // the corners of the card
    return made;
}

QHBoxLayout* IntegrityOverview::makeRegisterHead()
{
    auto* head = new QHBoxLayout;
    head->setContentsMargins(16, 12, 16, 10);
    head->setSpacing(8);
    head->addWidget(label(tr("线索登记"), TextRole::PanelTitle));
    head->addWidget(iconLabel(QStringLiteral("lock"), 14, Color::Text3));
    auto* words = new ElidedLabel(tr("反映的内容遮着，举报人不在这里显示"), TextRole::Small, Color::Text2);
    words->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    head->addWidget(words, 1);
    m_reveal->setCheckable(true);
    connect(m_reveal, &QPushButton::toggled, this, [this](bool shown) {
        m_reveal->setText(shown ? tr("遮住内容") : tr("显示内容"));
        showClues();
    });
    head->addWidget(m_reveal);
    if (desk().book().isReadOnly())
        return head;
    auto* add = button(tr("登记线索"), ButtonKind::Standard, ControlSize::Small, QStringLiteral("plus"));
    add->setObjectName(QStringLiteral("addClue"));
    connect(add, &QPushButton::clicked, this, [this] { (void)createOwn(); });
    head->addWidget(add);
    return head;
}

bool IntegrityOverview::createOwn()
{
    if (!desk().book().isReadOnly())
        (new ClueDialog(this, desk(), {}))->open();
    return true;
}

void IntegrityOverview::reload()
{
    m_stale = !isVisible();
    if (!m_stale)
        load();
}

void IntegrityOverview::showEvent(QShowEvent* event)
{
    AreaView::showEvent(event);
    if (!m_stale)
        return;
    m_stale = false;
    load();
}

void IntegrityOverview::hideEvent(QHideEvent* event)
{
    AreaView::hideEvent(event);
    m_reveal->setChecked(false);
}

void IntegrityOverview::resizeEvent(QResizeEvent* event)
{
    AreaView::resizeEvent(event);
    arrange();
}

void IntegrityOverview::load()
{
    const auto found = loadIntegrityOverview(desk(), desk().quarter());
    if (!found)
        return desk().report(found.error());
    m_clues = found->clues;
    m_reveal->setVisible(!m_clues.isEmpty());
    showClues();
    showCards(*found);
    arrange();
}

const integrity::Clue* IntegrityOverview::current() const
{
    const int row = m_table->currentIndex().row();
    return row >= 0 && row < m_model.rowCount() ? &m_model.row(row).clue : nullptr;
}

void IntegrityOverview::showClues()
{
    const auto* before = current();
    const auto wanted = before == nullptr ? integrity::ClueId() : before->id;
    std::vector<ListedClue> rows;
    int at = 0;
    const auto cover = coverOf(desk());
    for (const integrity::Clue& each : std::as_const(m_clues)) {
        if (each.id == wanted)
            at = int(rows.size());
        rows.push_back({each, m_reveal->isChecked(), cover});
    }
    m_filling = true;
    m_model.setRows(std::move(rows));
    if (!m_clues.isEmpty())
        m_table->setCurrentIndex(m_model.index(at, 0));
    m_filling = false;
    m_stack->setCurrentIndex(m_clues.isEmpty() ? NoClueYet : RegisterTable);
    showClue();
}

void IntegrityOverview::put(QWidget*& place, QWidget* which)
{
    if (auto* old = std::exchange(place, which)) {
        old->hide(); // one of its buttons may be the sender
        old->deleteLater();
    }
}

void IntegrityOverview::showClue()
{
    const auto* shown = current();
    if (shown == nullptr)
        return put(m_clue, nullptr);
    const integrity::Clue clue = *shown;
    ClueCardActs acts;
    acts.next = [this, clue] {
        (new ClueStepDialog(this, desk(), clue, integrity::ClueStage(int(clue.stage()) + 1)))->open();
    };
    acts.source = [this, clue] { (new ClueSourceDialog(this, desk(), clue))->open(); };
    acts.open = [this, clue] {
        desk().showPage(QStringLiteral("integrity"), QStringLiteral("clue:") + clue.id.toString());
    };
    put(m_clue, makeClueCard(desk(), clue, m_reveal->isChecked(), acts));
    m_left->addWidget(m_clue, 1);
    m_scroll->fit();
}

void IntegrityOverview::showCards(const IntegrityOverviewData& shown)
{
    put(m_rectification, makeRectificationCard(desk(), shown));
    put(m_disclosure, makeDisclosureCard(desk(), shown));
    put(m_thin, makeThinLine(desk(), QStringLiteral("integrity"), shown.thin));
    m_right->addWidget(m_rectification);
    m_right->addWidget(m_disclosure, 1);
    m_rows->addWidget(m_thin);
}

void IntegrityOverview::arrange()
{
    const bool wide = width() >= scaled(kIntegrityWide);
    m_columns->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_side->setMinimumWidth(wide ? scaled(kIntegritySide) : 0);
    m_side->setMaximumWidth(wide ? scaled(kIntegritySide) : QWIDGETSIZE_MAX);
    const int rows = std::clamp(int(m_clues.size()), 1, kCluesShown);
    if (m_clues.isEmpty()) {
        m_stack->setMinimumHeight(0);
        m_stack->setMaximumHeight(QWIDGETSIZE_MAX);
    } else {
        m_stack->setFixedHeight(scaled(kClueHeader) + rows * scaled(kClueRow) + 2);
    }
    m_scroll->fit();
}

} // namespace branchbook::ui
