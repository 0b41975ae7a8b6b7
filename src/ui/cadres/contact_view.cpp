// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cadres/contact_view.h"

#include "branchbook/agenda/agenda.h"
#include "branchbook/base/screen_words.h"
#include "ui/cadres/cadre_print.h"
#include "ui/cadres/contact_dialogs.h"
#include "ui/kit/button.h"
#include "ui/kit/choice.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/table_view.h"
#include "ui/ledger/raise_dialog.h"
#include "ui/shell/files_dialog.h"
#include "ui/shell/past_day.h"

#include <QMenu>

#include <algorithm>

namespace branchbook::ui {

namespace {

using organization::ContactPoint;

constexpr QLatin1String kContactOpen("open");
constexpr QLatin1String kContactBehind("behind");
constexpr QLatin1String kContactIssues("issues");
constexpr QLatin1String kContactOver("over");
constexpr QLatin1String kContactBin("bin");

bool isWantedContact(const ListedContact& listed, const QString& part)
{
    if (part == kContactOver)
        return !listed.point.isOpen();
    if (part == kContactBehind)
        return listed.isBehind();
    if (part == kContactIssues)
        return listed.point.openIssues() > 0;
    return part == kContactBin || listed.point.isOpen();
}

} // namespace

ContactView::ContactView(Desk& desk, QWidget* parent)
    : RecordListView(
        desk, tr("联系点"),
        {QStringLiteral("contact_point"), QStringLiteral("contact_visit"), QStringLiteral("rule_override")},
        kContactOpen, parent)
    , m_model(contactColumns())
{
    chips()->addChip(kContactOpen, tr("全部"), 0);
    chips()->addChip(kContactBehind, tr("走访落后"), 0);
    chips()->addChip(kContactIssues, tr("问题没有办完"), 0);
    chips()->addChip(kContactOver, tr("已结束"), 0);
    chips()->addChip(kContactBin, tr("回收站"), 0);
    addPrintButton();
    addCreateButton(tr("登记联系点"), QStringLiteral("addContact"));
    addPastDay({tr("这是到 %1 为止的联系点；领导和联系对象的情况、每年走访次数、问题怎样办，是现在的。"),
                tr("看过去某一天的联系点…")},
               tr("到那天为止还没有联系点"));
    table()->setDensity(TableView::Density::TwoLine);
    build(&m_model, kContactTargetColumn, makeEmpty());
    if (mayWrite())
        table()->setRowActions({{QStringLiteral("home"), tr("登记走访"), [this](const QModelIndex& at) { visit(at); }},
                                {QStringLiteral("edit"), tr("修改"), [this](const QModelIndex& at) { edit(at); }},
                                {QStringLiteral("more"), tr("更多"), [this](const QModelIndex& at) { openMore(at); }}});
    reload();
}

QWidget* ContactView::makeEmpty()
{
    auto* empty =
        new EmptyState(QStringLiteral("link"), tr("还没有联系点"),
                       tr("哪位领导联系哪个支部、村组或单位，去过几次，发现什么问题，\n怎样办好的，都记在这里。"));
    if (mayWrite())
        connect(empty->addAction(tr("登记联系点"), QStringLiteral("plus")), &QPushButton::clicked, this,
                [this] { create(); });
    empty->addStep(tr("登记"), tr("领导和联系对象"));
    empty->addStep(tr("走访"), tr("每次去记一笔"));
    empty->addStep(tr("办结"), tr("问题办好了填日期"));
    return empty;
}

void ContactView::open(const QString& argument)
{
    if (argument.isEmpty())
        return;
    backToToday();
    showPart(kContactOpen);
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (m_model.row(row).point.id.toString() == argument)
            table()->setCurrentIndex(m_model.index(row, 0));
    }
}

void ContactView::load()
{
    const auto& reader = desk().book().reader();
    const auto branch = desk().branch().id;
    const auto rulebook = agenda::loadRulebook(reader, branch);
    const auto listed = [&](const Result<QList<ContactPoint>>& found) {
        std::vector<ListedContact> rows;
        for (const ContactPoint& point : found ? *found : QList<ContactPoint>()) {
            ListedContact row{point, 0, {}, day()};
            if (rulebook) {
                const auto& catalogue = rulebook->catalogue;
                row.asked = organization::contactVisitsAsked(catalogue, point, row.today).value_or(0);
                row.doubts = organization::contactDoubts(catalogue, point, *found, row.today).value_or(QStringList());
            }
            rows.push_back(std::move(row));
        }
        return rows;
    };
    m_all = listed(isPast() ? organization::listContactPointsOn(reader, branch, day())
                            : organization::listContactPoints(reader, branch));
    m_bin = isPast() ? std::vector<ListedContact>() : listed(organization::listRecycledContactPoints(reader, branch));
    for (const QLatin1String part : {kContactOpen, kContactBehind, kContactIssues, kContactOver})
        chips()->setCount(part, int(std::ranges::count_if(m_all, [&](const ListedContact& each) {
                              return isWantedContact(each, part);
                          })));
    chips()->setCount(kContactBin, int(m_bin.size()));
    if (chips()->current() == kContactBin && m_bin.empty())
        chips()->setCurrent(kContactOpen);
    int points = 0;
    int visits = 0;
    int issues = 0;
    for (const ListedContact& each : m_all) {
        points += each.point.isOpen() ? 1 : 0;
        visits += each.madeThisYear();
        issues += each.point.openIssues();
    }
    setSum(tr("联系点 %1 个 · 今年走访 %2 次 · 没有办完的问题 %3 个").arg(points).arg(visits).arg(issues));
    fill();
}

void ContactView::fill()
{
    const QString part = chips()->current();
    std::vector<ListedContact> rows;
    for (const ListedContact& each : part == kContactBin ? m_bin : m_all) {
        if (isWantedContact(each, part))
            rows.push_back(each);
    }
    m_model.setRows(std::move(rows));
    settle(!m_all.empty() || !m_bin.empty());
}

/// What is listed; the bin is not printed.
void ContactView::print()
{
    report::ContactSheet sheet{desk().branch().name, {}, day()};
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (const ListedContact& listed = m_model.row(row); !listed.point.recycled)
            sheet.points.append({listed.point, listed.asked});
    }
    if (sheet.points.isEmpty())
        return desk().notice(tr("这里没有联系点，没有可以打印的。"));
    printContacts(desk(), *window(), sheet);
}

void ContactView::create()
{
    (new ContactDialog(this, desk(), {}))->open();
}

void ContactView::edit(const QModelIndex& index)
{
    if (!index.isValid() || !mayWrite())
        return;
    const auto& point = m_model.row(index.row()).point;
    if (!point.isOpen() || point.recycled)
        return openMore(index);
    (new ContactDialog(this, desk(), point))->open();
}

void ContactView::visit(const QModelIndex& index)
{
    const auto& point = m_model.row(index.row()).point;
    if (point.recycled)
        return desk().notice(tr("这个联系点在回收站里，恢复以后再登记走访。"));
    (new ContactVisitDialog(this, desk(), point))->open();
}

/// What was found and is not done becomes an item of the ledger, with the point as its origin.
void ContactView::raise(const ContactPoint& point)
{
    for (const auto& visit : point.visits) {
        if (!visit.isOpen())
            continue;
        auto item = RaiseDialog::fromRecord(
            ledger::Kind::Problem, "contact_point", point.id.toString(),
            tr("%1联系%2的走访（%3）").arg(point.leaderName, point.target, shownDate(visit.on)), visit.issue);
        return (new RaiseDialog(this, desk(), std::move(item)))->open();
    }
}

void ContactView::openMore(const QModelIndex& index)
{
    const ContactPoint point = m_model.row(index.row()).point;
    popMenu(index, [&](QMenu& menu) {
        const auto add = [&](const QString& text, auto work) {
            connect(menu.addAction(text), &QAction::triggered, this, work);
        };
        if (point.recycled) {
            add(tr("从回收站恢复"), [this, point] {
                act("contact.restore", tr("从回收站恢复：联系点%1").arg(point.target),
                    [&](store::UnitOfWork& unit) { return organization::restoreContactPoint(unit, point.id); });
            });
            return;
        }
        add(tr("附件（走访照片等）…"), [this, point] {
            (new FilesDialog(this, desk(), point.target, QStringLiteral("contact_point"), point.id.toString(),
                             RecordFiles::Access::Change))
                ->open();
        });
        if (point.openIssues() > 0)
            add(tr("把问题列入台账…"), [this, point] { raise(point); });
        if (point.isOpen())
            add(tr("登记联系结束…"), [this, point] { (new ContactEndDialog(this, desk(), point))->open(); });
        else
            add(tr("登记错了，撤销结束"), [this, point] {
                act("contact.reopen", tr("撤销联系结束：%1").arg(point.target),
                    [&](store::UnitOfWork& unit) { return organization::reopenContactPoint(unit, point.id); });
            });
        add(tr("移到回收站"), [this, point] {
            act("contact.recycle", tr("放入回收站：联系点%1").arg(point.target), [&](store::UnitOfWork& unit) {
                return organization::recycleContactPoint(unit, point.id, desk().today());
            });
        });
    });
}

} // namespace branchbook::ui
