// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/discipline/discipline_list.h"

#include "branchbook/organization/discipline_store.h"
#include "ui/discipline/discipline_dialogs.h"
#include "ui/discipline/discipline_fields.h"
#include "ui/discipline/levelled_files.h"
#include "ui/kit/button.h"
#include "ui/kit/choice.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/table_view.h"
#include "ui/shell/past_day.h"

#include <QHBoxLayout>
#include <QMenu>

#include <algorithm>

namespace branchbook::ui {

namespace {

using store::UnitOfWork;

constexpr QLatin1String kDisciplineOpen("open");
constexpr QLatin1String kDisciplineOver("over");
constexpr QLatin1String kDisciplineAll("all");
constexpr QLatin1String kDisciplineBin("bin");

bool isWantedDiscipline(const ListedDiscipline& listed, const QString& part)
{
    if (part == kDisciplineOpen)
        return !listed.isOver();
    return part != kDisciplineOver || listed.isOver();
}

} // namespace

DisciplineList::DisciplineList(Desk& desk, QWidget* parent)
    : RecordListView(desk, tr("处置和处分"),
                     {QStringLiteral("disposition"), QStringLiteral("disposition_step"),
                      QStringLiteral("disposition_correction"), QStringLiteral("sanction"),
                      QStringLiteral("sanction_correction"), QStringLiteral("member"), QStringLiteral("rule_override")},
                     kDisciplineOpen, parent)
    , m_model(disciplineColumns())
    , m_reveal(button(tr("显示姓名"), ButtonKind::Standard, ControlSize::Small, QStringLiteral("eye")))
{
    addBar();
    build(&m_model, kDisciplineNextColumn, makeEmpty());
    if (mayWrite())
        table()->setRowActions(
            {{QStringLiteral("arrow-right"), tr("登记下一步"), [this](const QModelIndex& at) { next(at); }},
             {QStringLiteral("edit"), tr("更正"), [this](const QModelIndex& at) { correct(at); }},
             {QStringLiteral("more"), tr("更多"), [this](const QModelIndex& at) { openMore(at); }}});
    connect(table(), &QTableView::activated, this, [this] {
        if (isPast()) // nothing is changed there, but it is looked at
            Q_EMIT paneAsked();
    });
    connect(table()->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& now) {
        if (!now.isValid())
            return;
        m_current = m_model.row(now.row()).id();
        Q_EMIT currentShown();
    });
    reload();
}

void DisciplineList::addBar()
{
    chips()->addChip(kDisciplineOpen, tr("没有结束"), 0);
    chips()->addChip(kDisciplineOver, tr("已结束"), 0);
    chips()->addChip(kDisciplineAll, tr("全部"), 0);
    chips()->addChip(kDisciplineBin, tr("回收站"), 0);
    m_reveal->setCheckable(true);
    connect(m_reveal, &QPushButton::toggled, this, [this](bool shown) {
        m_reveal->setText(shown ? tr("遮住姓名") : tr("显示姓名"));
        fill();
    });
    bar()->addWidget(m_reveal);
    addCreateButton(tr("立案"), QStringLiteral("addDisposition"));
    if (mayWrite()) {
        m_impose = button(tr("登记处分"), ButtonKind::Standard, ControlSize::Small, QStringLiteral("plus"));
        m_impose->setObjectName(QStringLiteral("addSanction"));
        connect(m_impose, &QPushButton::clicked, this,
                [this] { (new SanctionDialog(this, this->desk(), {}))->open(); });
        bar()->addWidget(m_impose);
    }
    addPastDay({tr("这是到 %1 为止的处置和处分；主要事实、说明和谁能看到是现在的。"), tr("看过去某一天的处置和处分…")},
               tr("到那天为止没有组织处置和党纪处分"));
    connect(pastDay(), &PastDay::turned, this, [this] {
        if (m_impose != nullptr)
            m_impose->setVisible(!isPast());
    });
}

QWidget* DisciplineList::makeEmpty()
{
    auto* empty =
        new EmptyState(QStringLiteral("lock"), tr("没有组织处置和党纪处分"),
                       tr("限期改正、劝退、除名的经过和期限，处分的影响期，都记在这里。\n姓名和内容平时遮住，提"
                          "醒和报告里不写是谁。"));
    if (mayWrite())
        connect(empty->addAction(tr("立案"), QStringLiteral("plus")), &QPushButton::clicked, this,
                [this] { create(); });
    empty->addStep(tr("立案"), tr("写清主要事实"));
    empty->addStep(tr("表决"), tr("由支部党员大会决定"));
    empty->addStep(tr("执行"), tr("到期提醒评议和报告"));
    return empty;
}

void DisciplineList::hideEvent(QHideEvent* event)
{
    RecordListView::hideEvent(event);
    m_reveal->setChecked(false);
}

void DisciplineList::open(const QString& argument)
{
    if (argument.isEmpty())
        return;
    backToToday();
    m_current = argument;
    showPart(kDisciplineAll);
}

const ListedDiscipline* DisciplineList::current() const
{
    const QModelIndex at = table()->currentIndex();
    return at.isValid() ? &m_model.row(at.row()) : nullptr;
}

void DisciplineList::load()
{
    const auto& reader = desk().book().reader();
    const auto branch = desk().branch().id;
    const auto rules = disciplineRules(desk());
    const auto listed = [&](const Result<QList<organization::DispositionCase>>& cases,
                            const Result<QList<organization::SanctionRecord>>& sanctions) {
        return listedDiscipline(cases ? *cases : QList<organization::DispositionCase>(),
                                sanctions ? *sanctions : QList<organization::SanctionRecord>(),
                                rules ? &*rules : nullptr, day());
    };
    m_all = isPast()
        ? listed(organization::listDispositionsOn(reader, branch, day()),
                 organization::listSanctionsOn(reader, branch, day()))
        : listed(organization::listDispositions(reader, branch), organization::listSanctions(reader, branch));
    m_bin = isPast() ? std::vector<ListedDiscipline>()
                     : listed(organization::listRecycledDispositions(reader, branch),
                              organization::listRecycledSanctions(reader, branch));
    for (const QLatin1String part : {kDisciplineOpen, kDisciplineOver, kDisciplineAll})
        chips()->setCount(part, int(std::ranges::count_if(m_all, [&](const ListedDiscipline& each) {
                              return isWantedDiscipline(each, part);
                          })));
    chips()->setCount(kDisciplineBin, int(m_bin.size()));
    if (chips()->current() == kDisciplineBin && m_bin.empty())
        chips()->setCurrent(kDisciplineOpen);
    showFigures();
    fill();
}

void DisciplineList::showFigures()
{
    const auto count = [this](auto wanted) { return int(std::ranges::count_if(m_all, wanted)); };
    const int cases = count([](const ListedDiscipline& one) { return one.disposition && !one.isOver(); });
    const int sanctions = count([](const ListedDiscipline& one) { return one.sanction && !one.isOver(); });
    const int late = count([](const ListedDiscipline& one) { return one.isLate(); });
    QStringList parts{tr("办理中的处置 %1 件").arg(cases), tr("影响期内的处分 %1 条").arg(sanctions)};
    if (late > 0)
        parts.append(tr("过期没办 %1 件").arg(late));
    setSum(parts.join(QStringLiteral(" · ")));
}

void DisciplineList::fill()
{
    const QString part = chips()->current();
    const QString wanted = m_current;
    std::vector<ListedDiscipline> rows;
    for (const ListedDiscipline& each : part == kDisciplineBin ? m_bin : m_all) {
        if (!isWantedDiscipline(each, part))
            continue;
        rows.push_back(each);
        rows.back().named = m_reveal->isChecked();
    }
    m_model.setRows(std::move(rows));
    settle(!m_all.empty() || !m_bin.empty());
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (m_model.row(row).id() == wanted)
            table()->setCurrentIndex(m_model.index(row, 0));
    }
    Q_EMIT currentShown();
}

void DisciplineList::create()
{
    (new DispositionDialog(this, desk(), {}))->open();
}

void DisciplineList::edit(const QModelIndex& index)
{
    if (index.isValid())
        Q_EMIT paneAsked();
}

void DisciplineList::takeNext()
{
    if (mayAct())
        next(table()->currentIndex());
}

void DisciplineList::correctCurrent()
{
    if (mayAct())
        correct(table()->currentIndex());
}

void DisciplineList::openMoreOfCurrent()
{
    if (mayAct())
        openMore(table()->currentIndex());
}

bool DisciplineList::refusesCovered(const ListedDiscipline& listed)
{
    if (!listed.tells())
        desk().notice(tr("这条记录保密：先按“显示姓名”，看清是谁，再登记。"));
    return !listed.tells();
}

void DisciplineList::next(const QModelIndex& index)
{
    const ListedDiscipline listed = m_model.row(index.row());
    if (refusesCovered(listed))
        return;
    switch (listed.next()) {
    case DisciplineVerb::Step: return (new DispositionStepDialog(this, desk(), listed))->open();
    case DisciplineVerb::Decide: return (new DispositionDecideDialog(this, desk(), listed))->open();
    case DisciplineVerb::Close: return (new DispositionCloseDialog(this, desk(), listed))->open();
    case DisciplineVerb::Announce:
    case DisciplineVerb::Report:
    case DisciplineVerb::Restore: return (new SanctionDayDialog(this, desk(), listed, listed.next()))->open();
    case DisciplineVerb::Nothing: break;
    }
    desk().notice(tr("这条记录没有下一步要登记。"));
}

void DisciplineList::correct(const QModelIndex& index)
{
    const ListedDiscipline listed = m_model.row(index.row());
    if (listed.isRecycled())
        return desk().notice(tr("这条记录在回收站里，先恢复再更正。"));
    if (refusesCovered(listed))
        return;
    if (listed.disposition)
        return (new DispositionDialog(this, desk(), *listed.disposition))->open();
    (new SanctionDialog(this, desk(), *listed.sanction))->open();
}

void DisciplineList::openMore(const QModelIndex& index)
{
    const ListedDiscipline listed = m_model.row(index.row());
    if (refusesCovered(listed))
        return;
    popMenu(index, [&](QMenu& menu) {
        const auto add = [&](const QString& text, auto work) {
            connect(menu.addAction(text), &QAction::triggered, this, work);
        };
        if (listed.isRecycled())
            return add(tr("从回收站恢复"), [this, listed] { restore(listed); });
        if (listed.disposition)
            fillCaseMenu(menu, listed);
        else
            fillSanctionMenu(menu, listed);
        add(tr("附件（决定、回执等）…"), [this, listed] { openFiles(listed); });
        add(tr("看这个人"), [this, listed] { desk().showPage(QStringLiteral("members"), listed.member().toString()); });
        add(tr("移到回收站"), [this, listed] { recycle(listed); });
    });
}

void DisciplineList::fillCaseMenu(QMenu& menu, const ListedDiscipline& listed)
{
    const auto add = [&](const QString& text, auto work) {
        connect(menu.addAction(text), &QAction::triggered, this, work);
    };
    const auto& one = *listed.disposition;
    if (!one.isOpen()) {
        add(tr("办错了，撤销办结"), [this, id = one.id] {
            act("disposition.reopen", tr("组织处置：撤销办结"),
                [&](UnitOfWork& unit) { return organization::reopenDisposition(unit, id); });
        });
        return;
    }
    if (one.step(organization::DispositionStep::Meeting) != nullptr)
        add(tr("重新表决…"), [this, listed] { (new DispositionDecideDialog(this, desk(), listed))->open(); });
    if (one.termUntil.isValid())
        add(tr("改期限…"), [this, listed] { (new DisciplineTermDialog(this, desk(), listed))->open(); });
    if (listed.next() != DisciplineVerb::Close)
        add(tr("办结…"), [this, listed] { (new DispositionCloseDialog(this, desk(), listed))->open(); });
}

void DisciplineList::fillSanctionMenu(QMenu& menu, const ListedDiscipline& listed)
{
    const auto add = [&](const QString& text, auto work) {
        connect(menu.addAction(text), &QAction::triggered, this, work);
    };
    const auto& record = *listed.sanction;
    const auto takeBack = [&](const QString& text, organization::SanctionAct which) {
        add(text, [this, id = record.id, which, text] {
            act("sanction.note", text,
                [&](UnitOfWork& unit) { return organization::noteSanctionAct(unit, id, which, {}, desk().today()); });
        });
    };
    if (record.isOpenProbation())
        add(tr("改留党察看的时间…"), [this, listed] { (new DisciplineTermDialog(this, desk(), listed))->open(); });
    if (record.sanction.restoredOn.isValid())
        add(tr("撤销恢复权利"), [this, id = record.id] {
            act("sanction.rights", tr("处分：撤销恢复权利"), [&](UnitOfWork& unit) -> Result<> {
                BB_TRY(const auto rules, disciplineRules(desk()));
                return organization::restoreRights(unit, rules, id, {}, desk().today());
            });
        });
    if (record.announcedOn.isValid())
        takeBack(tr("撤销宣布日期"), organization::SanctionAct::Announced);
    if (record.reportedOn.isValid())
        takeBack(tr("撤销报告日期"), organization::SanctionAct::Reported);
}

/// What was announced to the members alone, and not in a book whose grounds are sealed: attachments are not.
void DisciplineList::openFiles(const ListedDiscipline& listed)
{
    const bool ofCase = listed.disposition.has_value();
    const auto level = ofCase ? listed.disposition->level : listed.sanction->level;
    openLevelledFiles(this, desk(),
                      {ofCase ? tr("组织处置") : tr("处分"),
                       ofCase ? QStringLiteral("disposition") : QStringLiteral("sanction"), listed.id(), level,
                       organization::RecordWords::Sealed});
}

void DisciplineList::recycle(const ListedDiscipline& listed)
{
    const bool ofCase = listed.disposition.has_value();
    act(ofCase ? "disposition.recycle" : "sanction.recycle",
        ofCase ? tr("组织处置：放入回收站") : tr("处分：放入回收站"), [&](UnitOfWork& unit) {
            return ofCase ? organization::recycleDisposition(unit, listed.disposition->id, desk().today())
                          : organization::recycleSanction(unit, listed.sanction->id, desk().today());
        });
}

void DisciplineList::restore(const ListedDiscipline& listed)
{
    const bool ofCase = listed.disposition.has_value();
    act(ofCase ? "disposition.restore" : "sanction.restore",
        ofCase ? tr("组织处置：从回收站恢复") : tr("处分：从回收站恢复"), [&](UnitOfWork& unit) {
            return ofCase ? organization::restoreDisposition(unit, listed.disposition->id)
                          : organization::restoreSanction(unit, listed.sanction->id);
        });
}

} // namespace branchbook::ui
