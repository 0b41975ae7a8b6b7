// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conduct/conduct_overview.h"

#include "branchbook/base/screen_words.h"

#include "ui/agenda/greeting.h"
#include "ui/conduct/thin_line.h"
#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/kit/chip.h"
#include "ui/kit/choice.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/fitting_scroll.h"
#include "ui/kit/table_view.h"
#include "ui/kit/text.h"
#include "ui/theory/overview_cards.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <utility>

namespace branchbook::ui {

namespace {

constexpr int kConductWide = 1100; ///< beside each other from this width on
constexpr int kPledgesAbreast = 760;
constexpr int kVisitCardWidth = 344;
constexpr int kConductGap = 12;
constexpr int kOpinionRow = 50;
constexpr int kOpinionHeader = 36;
constexpr int kOpinionsLeast = 3; ///< rows that the list has room for at least
constexpr int kOpinionsBelow = 6; ///< the same where it stands above the visits
constexpr int kOpinionMatterColumn = 1;
constexpr int kOpinionStageColumn = 3;

enum OpinionsShown { OpinionTable, NoOpinionMatches, NoOpinionYet };

const QSet<QString>& conductTables()
{
    static const QSet<QString> tables{
        QStringLiteral("pledge"),     QStringLiteral("pledge_progress"), QStringLiteral("ledger_item"),
        QStringLiteral("opinion"),    QStringLiteral("opinion_call"),    QStringLiteral("mass_tie"),
        QStringLiteral("mass_visit"), QStringLiteral("contact_point"),   QStringLiteral("contact_visit"),
        QStringLiteral("survey"),     QStringLiteral("survey_count"),    QStringLiteral("conduct_version"),
        QStringLiteral("field_task"), QStringLiteral("responsibility"),  QStringLiteral("accountability"),
        QStringLiteral("member"),     QStringLiteral("setting"),         QStringLiteral("conduct_signature")};
    return tables;
}

Cell boardMatterCell(const ListedItem& listed)
{
    const QString origin =
        listed.item.origin.isEmpty() ? shownWord(ledger::kindTitle(listed.item.kind)) : listed.item.origin;
    return {.text = listed.item.matter, .second = origin, .tip = listed.item.matter};
}

Cell boardOwnerCell(const ListedItem& listed)
{
    return ownerCell(listed.item, ConductOverview::tr("未定"));
}

/// Where no day is set for the matter itself, that of its answer is the one that counts.
Cell boardDueCell(const ListedItem& listed)
{
    if (listed.item.isOpen() && !listed.item.dueOn.isValid() && listed.answerBy.isValid()) {
        const QString answer = ConductOverview::tr("%1 前答复").arg(shortDay(listed.answerBy));
        if (listed.answerBy < listed.today)
            return {
                .text = answer, .status = {answer, Tone::Warn, QStringLiteral("alert")}, .apart = listed.dueValues()};
        return {.text = answer, .tint = Color::Text2, .apart = listed.dueValues()};
    }
    const QString text = listed.dueText();
    if (listed.isOverdue())
        return {.text = text, .status = {text, Tone::Warn, QStringLiteral("alert")}, .apart = listed.dueValues()};
    return {.text = text, .tint = Color::Text2, .apart = listed.dueValues()};
}

constexpr std::array<Column<ListedItem>, 5> kBoardColumns{
    Column<ListedItem>{
        QT_TRANSLATE_NOOP("table", "编号"), 84, Qt::AlignLeft,
        [](const ListedItem& listed) { return Cell{.text = ledger::numberText(listed.item), .tint = Color::Text2}; },
        1},
    Column<ListedItem>{QT_TRANSLATE_NOOP("table", "意见内容"), 220, Qt::AlignLeft, boardMatterCell, 0,
                       QT_TRANSLATE_NOOP("table", "意见内容/来源")},
    Column<ListedItem>{QT_TRANSLATE_NOOP("table", "责任人"), 100, Qt::AlignLeft, boardOwnerCell},
    Column<ListedItem>{QT_TRANSLATE_NOOP("table", "办理环节"), 176, Qt::AlignLeft,
                       [](const ListedItem& listed) { return Cell{.text = listed.stageText()}; }},
    Column<ListedItem>{QT_TRANSLATE_NOOP("table", "期限"), 124, Qt::AlignLeft, boardDueCell, 0,
                       QT_TRANSLATE_NOOP("table", "期限/办结日期/逾期天数")},
};

} // namespace

/// With the track of stages that StagesDelegate paints.
class ConductOverview::OpinionModel final : public RowTableModel<ListedItem>
{
public:
    explicit OpinionModel(QObject* parent)
        : RowTableModel<ListedItem>(kBoardColumns, parent)
    {
    }
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override
    {
        if (index.isValid() && role == StageRole)
            return QVariant::fromValue(stageCell(row(index.row())));
        return RowTableModel<ListedItem>::data(index, role);
    }
};

ConductOverview::ConductOverview(Desk& desk, QWidget* parent)
    : AreaView(desk, parent)
    , m_scroll(new FittingScroll)
    , m_pledgeLine(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_middle(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_course(new ElidedLabel({}, TextRole::Small, Color::Text2))
    , m_chips(new FilterChips(tr("看哪些意见")))
    , m_table(new TableView(tr("意见整改台账")))
    , m_model(new OpinionModel(this))
    , m_stack(new QStackedWidget)
    , m_sum(new ElidedLabel({}, TextRole::Small, Color::Text2))
    , m_inTime(new StatusText({}))
{
    auto* body = frame(QStringLiteral("page"));
    m_rows = new QVBoxLayout(body);
    m_rows->setContentsMargins(24, 14, 24, 8);
    m_rows->setSpacing(kConductGap);
    m_pledgeLine->setSpacing(kConductGap);
    m_middle->setSpacing(kConductGap);
    m_opinions = makeOpinionCard();
    m_middle->addWidget(m_opinions, 1);
    m_rows->addLayout(m_pledgeLine);
    m_rows->addLayout(m_middle, 1);
    m_scroll->setWidget(body);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_scroll);
    connect(&desk, &Desk::quarterChanged, this, &ConductOverview::reload);
    connect(&desk, &Desk::branchChanged, this, &ConductOverview::reload);
    connect(&desk, &Desk::changed, this, [this](const store::ChangeSet& changes) {
        if (changes.tables.intersects(conductTables()))
            reload();
    });
    onTextSize(this, [this] { reload(); });
}

QFrame* ConductOverview::makeOpinionCard()
{
    auto* made = card(0);
    auto* rows = cardRows(made);
    rows->addLayout(makeOpinionHead());
    m_table->setModel(m_model);
    m_table->setDensity(TableView::Density::TwoLine);
    m_table->setStretchColumn(kOpinionMatterColumn);
    m_table->setItemDelegateForColumn(kOpinionStageColumn, new StagesDelegate(m_table));
    m_table->setLeadingInset(6);
    m_table->setTrailingInset(6);
    m_table->header()->setSortable({99});
    connect(m_table, &QTableView::activated, this, &ConductOverview::openItem);
    m_stack->addWidget(m_table);
    m_stack->addWidget(noMatch(tr("没有未销号的意见"), [this] { showPart(QStringLiteral("all")); }));
    rows->addWidget(m_stack, 1);
    rows->addWidget(horizontalLine());
    rows->addLayout(makeOpinionFoot());
    return made;
}

QHBoxLayout* ConductOverview::makeOpinionHead()
{
    auto* head = new QHBoxLayout;
    head->setContentsMargins(16, 12, 16, 10);
    head->setSpacing(8);
    head->addWidget(label(tr("意见整改台账"), TextRole::PanelTitle));
    m_course->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    head->addWidget(m_course, 1);
    m_chips->addChip(QStringLiteral("all"), tr("全部"), 0);
    m_chips->addChip(QStringLiteral("open"), tr("未销号"), 0);
    connect(m_chips, &FilterChips::chosen, this, [this] { showOpinions(); });
    head->addWidget(m_chips);
    if (desk().book().isReadOnly())
        return head;
    m_add = button(tr("登记意见"), ButtonKind::Standard, ControlSize::Small, QStringLiteral("plus"));
    m_add->setObjectName(QStringLiteral("addOpinion"));
    connect(m_add, &QPushButton::clicked, this, [this] { (void)createOwn(); });
    head->addWidget(m_add);
    return head;
}

QHBoxLayout* ConductOverview::makeOpinionFoot()
{
    auto* line = new QHBoxLayout;
    line->setContentsMargins(16, 8, 16, 9);
    line->setSpacing(12);
    line->addWidget(m_sum, 1);
    line->addWidget(m_inTime);
    return line;
}

bool ConductOverview::createOwn()
{
    desk().showPage(QStringLiteral("conduct"), QStringLiteral("opinion:new"));
    return true;
}

void ConductOverview::showPart(const QString& part)
{
    m_chips->setCurrent(part);
    showOpinions();
}

void ConductOverview::reload()
{
    m_stale = !isVisible();
    if (!m_stale)
        load();
}

void ConductOverview::showEvent(QShowEvent* event)
{
    AreaView::showEvent(event);
    if (!m_stale)
        return;
    m_stale = false;
    load();
}

void ConductOverview::resizeEvent(QResizeEvent* event)
{
    AreaView::resizeEvent(event);
    arrange();
}

void ConductOverview::load()
{
    const auto found = loadConductOverview(desk(), desk().quarter());
    if (!found)
        return desk().report(found.error());
    m_all = found->opinions;
    m_chips->setCount(QStringLiteral("all"), int(m_all.size()));
    m_chips->setCount(QStringLiteral("open"), found->figures.open);
    m_course->setText(tr("%1，%2步闭环").arg(shownWords(found->course).join(tr("、"))).arg(found->course.size()));
    if (m_none != nullptr) {
        m_stack->removeWidget(m_none);
        m_none->hide(); // its button may be the sender
        m_none->deleteLater();
    }
    m_none = new QWidget;
    auto* rows = new QVBoxLayout(m_none);
    rows->setContentsMargins(16, 0, 16, 12);
    rows->addWidget(overviewEmpty(
        tr("%1年还没有登记意见：来信、来访、走访和座谈收到的，谁来办、怎样答复，都列在这里。").arg(found->quarter.year),
        found->mayWrite ? tr("登记意见") : QString(), "firstOpinion", [this] { (void)createOwn(); }));
    rows->addStretch(1);
    m_stack->addWidget(m_none);
    showOpinions();
    showFoot(*found);
    showCards(*found);
    arrange();
}

void ConductOverview::showOpinions()
{
    std::vector<ListedItem> rows;
    const bool all = m_chips->current() == u"all";
    std::ranges::copy_if(m_all, std::back_inserter(rows),
                         [all](const ListedItem& each) { return all || each.item.isOpen(); });
    const bool none = rows.empty();
    m_model->setRows(std::move(rows));
    m_stack->setCurrentIndex(!none ? OpinionTable : m_all.empty() ? NoOpinionYet : NoOpinionMatches);
    if (!none)
        m_table->setCurrentIndex(m_model->index(0, 0));
}

void ConductOverview::showFoot(const ConductOverviewData& shown)
{
    const ledger::Figures& figures = shown.figures;
    m_sum->setText(tr("%1年 %2 条 · 已销号 %3 条 · 办理中 %4 条")
                       .arg(shown.quarter.year)
                       .arg(figures.total)
                       .arg(figures.closed)
                       .arg(figures.open));
    const auto percent = figures.onTimePercent();
    m_inTime->setVisible(percent.has_value());
    if (percent)
        m_inTime->setSpec({tr("按期办结率 %1%").arg(*percent), figures.overdue > 0 ? Tone::Warn : Tone::Ok,
                           figures.overdue > 0 ? QStringLiteral("alert") : QStringLiteral("check-circle")});
}

void ConductOverview::showCards(const ConductOverviewData& shown)
{
    const auto drop = [](QWidget* old) {
        if (old == nullptr)
            return;
        old->hide(); // one of its buttons may be the sender
        old->deleteLater();
    };
    for (QWidget* old : std::as_const(m_pledges))
        drop(old);
    m_pledges.clear();
    for (const conduct::Pledge& pledge : shown.pledges)
        m_pledges.append(makePledgeCard(desk(), pledge, shown.today));
    if (m_pledges.isEmpty())
        m_pledges.append(makeNoPledgeCard(desk(), shown));
    for (QWidget* each : std::as_const(m_pledges))
        m_pledgeLine->addWidget(each, 1);
    drop(std::exchange(m_visits, makeVisitCard(desk(), shown)));
    m_middle->addWidget(m_visits);
    QStringList thin;
    for (const conduct::Thin& each : shown.thin)
        thin.append(conduct::thinText(each));
    drop(std::exchange(m_thin, makeThinLine(desk(), QStringLiteral("conduct"), thin)));
    m_rows->addWidget(m_thin);
}

void ConductOverview::arrange()
{
    if (m_visits == nullptr)
        return;
    const bool wide = width() >= scaled(kConductWide);
    const int rows = wide ? kOpinionsLeast : std::clamp(int(m_all.size()), kOpinionsLeast, kOpinionsBelow);
    m_middle->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_pledgeLine->setDirection(width() >= scaled(kPledgesAbreast) ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_stack->setMinimumHeight(scaled(kOpinionHeader) + rows * scaled(kOpinionRow) + 2);
    m_visits->setMinimumWidth(wide ? scaled(kVisitCardWidth) : 0);
    m_visits->setMaximumWidth(wide ? scaled(kVisitCardWidth) : QWIDGETSIZE_MAX);
    m_scroll->fit();
}

void ConductOverview::openItem(const QModelIndex& at)
{
    if (!at.isValid())
        return;
    const ledger::Item& item = m_model->row(at.row()).item;
    const QString area = item.area.isEmpty() ? QString::fromLatin1(ledger::kindInfo(item.kind).area) : item.area;
    desk().showPage(area, QStringLiteral("ledger:") + item.id.toString());
}

} // namespace branchbook::ui
