// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/institutions/ties_view.h"

#include "branchbook/agenda/agenda.h"
#include "branchbook/ledger/ledger_store.h"
#include "branchbook/report/institution_lists.h"
#include "ui/institutions/tie_dialogs.h"
#include "ui/kit/choice.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/table_view.h"
#include "ui/organization/paper_preview.h"
#include "ui/shell/past_day.h"
#include "ui/shell/past_paper.h"

#include <QMenu>
#include <QPushButton>

#include <algorithm>
#include <array>

namespace branchbook::ui {

namespace {

using institutions::Tie;

constexpr QLatin1String kTieOpen("open");
constexpr QLatin1String kTieBehind("behind");
constexpr QLatin1String kTieNeeds("needs");
constexpr QLatin1String kTieNobody("nobody");
constexpr QLatin1String kTieOver("over");
constexpr QLatin1String kTieBin("bin");
constexpr int kTieTargetColumn = 1;

bool isWantedTie(const ListedTie& listed, const QString& part)
{
    if (part == kTieOver)
        return !listed.tie.isOpen();
    if (part == kTieBehind)
        return listed.isBehind();
    if (part == kTieNeeds)
        return listed.openNeeds > 0;
    return part == kTieBin || listed.tie.isOpen();
}

Cell tieDash()
{
    return {.text = QStringLiteral("—"), .tint = Color::Text3};
}

Cell tieMemberCell(const ListedTie& listed)
{
    const QString second =
        listed.isPerson() ? TiesView::tr("没有联系对象") : institutions::tieKindTitle(listed.tie.kind);
    return {.text = listed.tie.memberName, .second = second, .avatar = listed.tie.memberName};
}

Cell tieTargetCell(const ListedTie& listed)
{
    if (listed.isPerson())
        return tieDash();
    const QString since = TiesView::tr("%1 起").arg(PartialDate::of(listed.tie.from).toDotted());
    const QString second = listed.tie.place.isEmpty() ? since : QStringLiteral("%1 · %2").arg(listed.tie.place, since);
    return {.text = listed.tie.target,
            .second = second,
            .tip = listed.tie.target,
            .apart = {listed.tie.target, listed.tie.place, listed.tie.from}};
}

Cell tieVisitsCell(const ListedTie& listed)
{
    if (listed.isPerson())
        return tieDash();
    if (!listed.tie.isOpen())
        return {.text = TiesView::tr("%1 结束").arg(PartialDate::of(listed.tie.until).toDotted()),
                .tint = Color::Text2};
    const int made = listed.madeThisQuarter();
    if (listed.asked == 0)
        return {.text = TiesView::tr("%1 次").arg(made)};
    Cell cell{.text = TiesView::tr("%1 / %2 次").arg(made).arg(listed.asked),
              .tint = listed.isBehind() ? Color::Warn : Color::Text};
    cell.bar = std::min(1.0, double(made) / listed.asked);
    return cell;
}

Cell tieLastCell(const ListedTie& listed)
{
    if (listed.isPerson())
        return tieDash();
    if (listed.tie.visits.isEmpty())
        return {.text = TiesView::tr("没有走访"), .tint = Color::Text3};
    const auto& visit = listed.tie.visits.first();
    return {.text = PartialDate::of(visit.on).toDotted(), .tint = Color::Text2, .tip = visit.heard};
}

Cell tieNeedCell(const ListedTie& listed)
{
    if (listed.openNeeds == 0)
        return tieDash();
    const QString text = listed.lateNeeds > 0
        ? TiesView::tr("%1 件没有办好，逾期 %2 件").arg(listed.openNeeds).arg(listed.lateNeeds)
        : TiesView::tr("%1 件没有办好").arg(listed.openNeeds);
    return {.text = text,
            .status = {text, listed.lateNeeds > 0 ? Tone::Warn : Tone::Info,
                       listed.lateNeeds > 0 ? QStringLiteral("alert") : QStringLiteral("circle-dashed")},
            .tip = text};
}

constexpr std::array<Column<ListedTie>, 5> kTieColumns{
    Column<ListedTie>{QT_TRANSLATE_NOOP("table", "谁联系"), 150, Qt::AlignLeft, tieMemberCell, 0,
                      QT_TRANSLATE_NOOP("table", "谁联系/联系类型")},
    Column<ListedTie>{QT_TRANSLATE_NOOP("table", "联系对象"), 200, Qt::AlignLeft, tieTargetCell, 0,
                      QT_TRANSLATE_NOOP("table", "联系对象/地点/起")},
    Column<ListedTie>{QT_TRANSLATE_NOOP("table", "本季度走访"), 124, Qt::AlignLeft, tieVisitsCell},
    Column<ListedTie>{QT_TRANSLATE_NOOP("table", "最近走访"), 112, Qt::AlignLeft, tieLastCell, 1},
    Column<ListedTie>{QT_TRANSLATE_NOOP("table", "群众诉求"), 180, Qt::AlignLeft, tieNeedCell},
};

} // namespace

int ListedTie::madeThisQuarter() const
{
    return tie.visitsIn({Quarter::of(today).range().first, today});
}

bool ListedTie::isBehind() const
{
    return tie.isOpen() && asked > 0 && tie.owesQuarter(Quarter::of(today)) && madeThisQuarter() < asked;
}

TiesView::TiesView(Desk& desk, QWidget* parent)
    : RecordListView(desk, tr("联系群众"),
                     {QStringLiteral("mass_tie"), QStringLiteral("mass_visit"), QStringLiteral("contact_point"),
                      QStringLiteral("contact_visit"), QStringLiteral("ledger_item"), QStringLiteral("member"),
                      QStringLiteral("rule_override")},
                     kTieOpen, parent)
    , m_model(kTieColumns)
{
    chips()->addChip(kTieOpen, tr("全部"), 0);
    chips()->addChip(kTieBehind, tr("走访不够"), 0);
    chips()->addChip(kTieNeeds, tr("诉求没有办好"), 0);
    chips()->addChip(kTieNobody, tr("没有联系对象的人"), 0);
    chips()->addChip(kTieOver, tr("已结束"), 0);
    chips()->addChip(kTieBin, tr("回收站"), 0);
    addPrintButton();
    addCreateButton(tr("登记联系对象"), QStringLiteral("addTie"));
    addPastDay({tr("这是到 %1 为止的联系对象；名称、地点和约定的走访次数是现在的。"), tr("看过去某一天的联系对象…")},
               tr("到那天为止，还没有联系对象"));
    table()->setDensity(TableView::Density::TwoLine);
    build(&m_model, kTieTargetColumn, makeEmpty());
    if (mayWrite())
        table()->setRowActions({{QStringLiteral("home"), tr("登记走访"), [this](const QModelIndex& at) { visit(at); }},
                                {QStringLiteral("flag"), tr("登记诉求"), [this](const QModelIndex& at) { need(at); }},
                                {QStringLiteral("more"), tr("更多"), [this](const QModelIndex& at) { openMore(at); }}});
    reload();
}

QWidget* TiesView::makeEmpty()
{
    auto* empty = new EmptyState(
        QStringLiteral("home"), tr("还没有联系对象"),
        tr("谁和哪一户、哪个村组结对、挂钩帮建、驻村蹲点，\n去过几次，群众提出什么，怎样办好的，都记在这里。"));
    if (mayWrite())
        connect(empty->addAction(tr("登记联系对象"), QStringLiteral("plus")), &QPushButton::clicked, this,
                [this] { create(); });
    empty->addStep(tr("登记"), tr("谁联系谁"));
    empty->addStep(tr("走访"), tr("每季度去看看"));
    empty->addStep(tr("办好"), tr("诉求列入台账"));
    return empty;
}

void TiesView::open(const QString& argument)
{
    if (argument.isEmpty())
        return;
    backToToday(); // who follows a link means now
    if (argument == kTieNobody || argument == kTieBehind)
        return showPart(argument);
    showPart(kTieOpen);
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (m_model.row(row).tie.id.toString() == argument)
            table()->setCurrentIndex(m_model.index(row, 0));
    }
}

void TiesView::loadTies()
{
    const auto& reader = desk().book().reader();
    const auto branch = desk().branch().id;
    const auto rulebook = agenda::loadRulebook(reader, branch);
    const auto listed = [&](const Result<QList<Tie>>& ties, std::vector<ListedTie>& rows) {
        for (const Tie& tie : ties ? *ties : QList<Tie>()) {
            ListedTie row{tie, 0, 0, 0, 0, day()};
            if (rulebook && !row.isElsewhere())
                row.asked = institutions::tieVisitsAsked(rulebook->catalogue, tie, row.today).value_or(0);
            const auto found =
                isPast() ? institutions::listTieNeedsOn(reader, tie, day()) : institutions::listTieNeeds(reader, tie);
            const auto needs = found.value_or(QList<ledger::Item>());
            row.needs = int(needs.size());
            for (const ledger::Item& item : needs) {
                row.openNeeds += item.isOpen() ? 1 : 0;
                row.lateNeeds += item.isOverdue(row.today) ? 1 : 0;
            }
            rows.push_back(std::move(row));
        }
    };
    m_all.clear();
    m_bin.clear();
    if (isPast())
        return listed(institutions::listTiesOn(reader, branch, day()), m_all);
    listed(institutions::listTies(reader, branch), m_all);
    listed(institutions::listContactTies(reader, branch), m_all);
    listed(institutions::listRecycledTies(reader, branch), m_bin);
}

void TiesView::loadPeople()
{
    const auto& reader = desk().book().reader();
    const auto branch = desk().branch().id;
    m_people.clear();
    const auto rulebook = agenda::loadRulebook(reader, branch);
    if (!rulebook)
        return;
    const auto coverage = institutions::tieCoverage(reader, branch, rulebook->catalogue, day());
    if (!coverage)
        return;
    for (const institutions::TiedPerson& person : coverage->people) {
        if (!person.ties.isEmpty())
            continue;
        ListedTie row;
        row.today = day();
        row.tie.member = person.member;
        row.tie.memberName = person.name;
        m_people.push_back(row);
    }
    setSum(tr("党员 %1 人，有联系对象的 %2 人 · 支部委员 %3 人，有联系对象的 %4 人")
               .arg(coverage->members())
               .arg(coverage->tied())
               .arg(coverage->cadres())
               .arg(coverage->tiedCadres()));
}

void TiesView::load()
{
    loadTies();
    loadPeople();
    for (const QLatin1String part : {kTieOpen, kTieBehind, kTieNeeds, kTieOver})
        chips()->setCount(
            part, int(std::ranges::count_if(m_all, [&](const ListedTie& each) { return isWantedTie(each, part); })));
    chips()->setCount(kTieNobody, int(m_people.size()));
    chips()->setCount(kTieBin, int(m_bin.size()));
    if (chips()->current() == kTieBin && m_bin.empty())
        chips()->setCurrent(kTieOpen);
    fill();
}

void TiesView::fill()
{
    const QString part = chips()->current();
    std::vector<ListedTie> rows;
    if (part == kTieNobody)
        rows = m_people;
    for (const ListedTie& each : part == kTieBin ? m_bin : m_all) {
        if (part != kTieNobody && isWantedTie(each, part))
            rows.push_back(each);
    }
    m_model.setRows(std::move(rows));
    settle(!m_all.empty() || !m_bin.empty());
}

/// People without a tie are not in it.
void TiesView::print()
{
    QList<report::ListedTie> listed;
    for (const ListedTie& row : m_model.rows()) {
        if (!row.isPerson() && !row.tie.recycled)
            listed.append({row.tie, row.asked, row.madeThisQuarter(), row.needs, row.openNeeds});
    }
    if (listed.isEmpty())
        return desk().notice(tr("这里没有联系对象，没有可以打印的。"));
    (void)showPaper(desk(), *window(), report::tieListDocument({desk().branch().name, day()}, listed),
                    tr("党员联系群众登记表") + pastSuffix(*pastDay()));
}

void TiesView::create()
{
    (new TieDialog(this, desk(), {}))->open();
}

bool TiesView::leadsOn(const QModelIndex& index) const
{
    return index.isValid() && m_model.row(index.row()).isElsewhere();
}

void TiesView::edit(const QModelIndex& index)
{
    if (!index.isValid())
        return;
    const ListedTie& listed = m_model.row(index.row());
    if (listed.isElsewhere())
        return desk().showPage(QStringLiteral("organization"), QStringLiteral("contact:") + listed.tie.id.toString());
    if (!mayWrite())
        return;
    if (!listed.tie.isOpen() || listed.tie.recycled)
        return openMore(index);
    (new TieDialog(this, desk(), listed.tie))->open(); // of a person without a tie: a new one
}

void TiesView::visit(const QModelIndex& index)
{
    const ListedTie& listed = m_model.row(index.row());
    if (listed.isPerson() || listed.isElsewhere())
        return edit(index);
    if (listed.tie.recycled)
        return desk().notice(tr("这个联系对象在回收站里，恢复以后再登记走访。"));
    (new TieVisitDialog(this, desk(), listed.tie))->open();
}

void TiesView::need(const QModelIndex& index)
{
    const ListedTie& listed = m_model.row(index.row());
    if (listed.isPerson() || listed.isElsewhere())
        return edit(index);
    if (listed.tie.recycled || !listed.tie.isOpen())
        return desk().notice(tr("这个联系对象已经结束或者在回收站里，不能再登记诉求。"));
    (new TieNeedDialog(this, desk(), listed.tie))->open();
}

void TiesView::addActions(QMenu& menu, const Tie& tie)
{
    const auto add = [&](const QString& text, auto work) {
        connect(menu.addAction(text), &QAction::triggered, this, work);
    };
    if (tie.recycled) {
        add(tr("从回收站恢复"), [this, tie] {
            act("tie.restore", tr("从回收站恢复：联系对象%1").arg(tie.target),
                [&](store::UnitOfWork& unit) { return institutions::restoreTie(unit, tie.id); });
        });
        return;
    }
    if (tie.isOpen()) {
        add(tr("修改…"), [this, tie] { (new TieDialog(this, desk(), tie))->open(); });
        add(tr("登记联系结束…"), [this, tie] { (new TieEndDialog(this, desk(), tie))->open(); });
    } else {
        add(tr("登记错了，撤销结束"), [this, tie] {
            act("tie.reopen", tr("撤销联系结束：%1").arg(tie.target),
                [&](store::UnitOfWork& unit) { return institutions::reopenTie(unit, tie.id); });
        });
    }
    add(tr("移到回收站"), [this, tie] {
        act("tie.recycle", tr("放入回收站：联系对象%1").arg(tie.target),
            [&](store::UnitOfWork& unit) { return institutions::recycleTie(unit, tie.id, desk().today()); });
    });
}

void TiesView::openMore(const QModelIndex& index)
{
    const ListedTie listed = m_model.row(index.row());
    if (listed.isPerson() || listed.isElsewhere())
        return edit(index);
    popMenu(index, [&](QMenu& menu) { addActions(menu, listed.tie); });
}

} // namespace branchbook::ui
