// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/integrity/disclosure_view.h"

#include "branchbook/report/disclosure_document.h"
#include "ui/integrity/disclosure_dialogs.h"
#include "ui/kit/choice.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/table_view.h"
#include "ui/organization/paper_preview.h"
#include "ui/shell/past_day.h"

#include <QMenu>
#include <QPushButton>

#include <algorithm>
#include <array>

namespace branchbook::ui {

namespace {

using integrity::Disclosure;
using integrity::Notice;

constexpr QLatin1String kDisclosureAll("all");
constexpr QLatin1String kDisclosureOpen("open");
constexpr QLatin1String kDisclosureNotices("notices");
constexpr QLatin1String kDisclosureBin("bin");
constexpr int kDisclosureTitleColumn = 0;

Cell disclosureScopeCell(const ListedDisclosure& row)
{
    const auto scope = row.isNotice ? row.notice->scope : row.item.scope;
    const auto medium = row.isNotice ? row.notice->medium : row.item.medium;
    const QString text = DisclosureView::tr("%1 · %2").arg(integrity::disclosureScopes().titleOf(scope),
                                                           integrity::disclosureMediums().titleOf(medium));
    return {.text = text, .tint = Color::Text2, .tip = text};
}

Cell disclosureStateCell(const ListedDisclosure& row)
{
    QString text = DisclosureView::tr("不在期内");
    Tone tone = Tone::Neutral;
    if (row.isNotice) {
        text = PartialDate::of(row.notice->publishedOn).toDotted();
        tone = Tone::Ok;
    } else if (row.due && row.due->publishedOn.isValid()) {
        const QString day = PartialDate::of(row.due->publishedOn).toDotted();
        text =
            row.due->isLate() ? DisclosureView::tr("%1 逾期公开").arg(day) : DisclosureView::tr("%1 已公开").arg(day);
        tone = row.due->isLate() ? Tone::Neutral : Tone::Ok;
    } else if (row.due) {
        const bool late = row.due->due < row.today;
        text = late ? DisclosureView::tr("逾期 %1 天").arg(row.due->due.daysTo(row.today))
                    : DisclosureView::tr("%1前").arg(PartialDate::of(row.due->due).toDotted());
        tone = late ? Tone::Warn : Tone::Info;
    }
    return {.text = text, .chip = {text, tone, {}}};
}

Cell disclosureFeedbackCell(const ListedDisclosure& row)
{
    const QString text = row.notice ? row.notice->feedback.simplified() : QString();
    return {.text = text.isEmpty() ? QStringLiteral("—") : text,
            .tint = text.isEmpty() ? Color::Text3 : Color::Text2,
            .tip = text};
}

constexpr std::array<Column<ListedDisclosure>, 6> kDisclosureColumns{
    Column<ListedDisclosure>{
        QT_TRANSLATE_NOOP("table", "公开事项"), 200, Qt::AlignLeft,
        [](const ListedDisclosure& row) { return Cell{.text = row.item.title, .tip = row.item.title}; }},
    Column<ListedDisclosure>{QT_TRANSLATE_NOOP("table", "类别"), 96, Qt::AlignLeft,
                             [](const ListedDisclosure& row) {
                                 return Cell{.text = integrity::disclosureCategories().titleOf(row.item.category),
                                             .tint = Color::Text2};
                             },
                             1},
    Column<ListedDisclosure>{QT_TRANSLATE_NOOP("table", "范围和方式"), 160, Qt::AlignLeft, disclosureScopeCell, 2},
    Column<ListedDisclosure>{QT_TRANSLATE_NOOP("table", "周期"), 84, Qt::AlignLeft,
                             [](const ListedDisclosure& row) {
                                 return Cell{.text = integrity::disclosureCycles().titleOf(row.item.cycle),
                                             .tint = Color::Text2};
                             }},
    Column<ListedDisclosure>{QT_TRANSLATE_NOOP("table", "本期"), 150, Qt::AlignLeft, disclosureStateCell},
    Column<ListedDisclosure>{QT_TRANSLATE_NOOP("table", "反馈"), 160, Qt::AlignLeft, disclosureFeedbackCell, 3},
};

bool isUnpublished(const ListedDisclosure& row)
{
    return row.due && !row.due->publishedOn.isValid();
}

} // namespace

DisclosureView::DisclosureView(Desk& desk, QWidget* parent)
    : RecordListView(desk, tr("党务公开"), {QStringLiteral("disclosure"), QStringLiteral("disclosure_notice")},
                     kDisclosureAll, parent)
    , m_model(kDisclosureColumns)
{
    chips()->addChip(kDisclosureAll, tr("公开目录"), 0);
    chips()->addChip(kDisclosureOpen, tr("没有公开"), 0);
    chips()->addChip(kDisclosureNotices, tr("公开记录"), 0);
    chips()->addChip(kDisclosureBin, tr("回收站"), 0);
    addPrintButton();
    addCreateButton(tr("列入目录"), QStringLiteral("addDisclosure"));
    addPastDay(
        {tr("这是到 %1 为止的公开目录；事项的名称、类别、范围、方式和周期是现在的。"), tr("看过去某一天的公开目录…")},
        tr("到那天为止，公开目录是空的"));
    build(&m_model, kDisclosureTitleColumn, makeEmpty());
    if (mayWrite())
        table()->setRowActions(
            {{QStringLiteral("megaphone"), tr("登记公开"), [this](const QModelIndex& at) { publish(at); }},
             {QStringLiteral("edit"), tr("修改"), [this](const QModelIndex& at) { edit(at); }},
             {QStringLiteral("more"), tr("更多"), [this](const QModelIndex& at) { openMore(at); }}});
    reload();
}

QWidget* DisclosureView::makeEmpty()
{
    auto* empty = new EmptyState(QStringLiteral("megaphone"), tr("公开目录是空的"),
                                 tr("公开什么、向谁、用什么方式、多久一次，列入目录以后到期提醒；\n公开了的写明审核和"
                                    "批准，打印文稿，记下反馈。"));
    if (mayWrite()) {
        connect(empty->addAction(tr("列入常用的"), QStringLiteral("plus")), &QPushButton::clicked, this,
                [this] { addUsual(); });
        connect(empty->addAction(tr("列入一项"), QStringLiteral("plus")), &QPushButton::clicked, this,
                [this] { create(); });
    }
    return empty;
}

void DisclosureView::open(const QString& argument)
{
    if (argument.isEmpty())
        return;
    backToToday(); // who follows a link means now
    if (argument == u"new")
        return create();
    m_wanted = argument;
    showPart(kDisclosureAll);
}

void DisclosureView::load()
{
    const auto& reader = desk().book().reader();
    const auto branch = desk().branch().id;
    const bool past = isPast();
    const auto items =
        past ? integrity::listDisclosuresOn(reader, branch, day()) : integrity::listDisclosures(reader, branch);
    const auto notices =
        past ? integrity::listNoticesOn(reader, branch, day()) : integrity::listNotices(reader, branch);
    m_items = items.value_or(QList<Disclosure>());
    m_notices = notices.value_or(QList<Notice>());
    m_goneItems.clear();
    m_goneNotices.clear();
    if (!past) {
        m_goneItems = integrity::listRecycledDisclosures(reader, branch).value_or(QList<Disclosure>());
        m_goneNotices = integrity::listRecycledNotices(reader, branch).value_or(QList<Notice>());
    }
    int due = 0;
    int open = 0;
    for (const Disclosure& item : std::as_const(m_items)) {
        const ListedDisclosure row = listed(item);
        due += row.due ? 1 : 0;
        open += isUnpublished(row) ? 1 : 0;
    }
    chips()->setCount(kDisclosureAll, int(m_items.size()));
    chips()->setCount(kDisclosureOpen, open);
    chips()->setCount(kDisclosureNotices, int(m_notices.size()));
    chips()->setCount(kDisclosureBin, int(m_goneItems.size() + m_goneNotices.size()));
    setSum(tr("目录 %1 项 · 本期应公开 %2 项，已公开 %3 项").arg(m_items.size()).arg(due).arg(due - open));
    fill();
}

ListedDisclosure DisclosureView::listed(const Disclosure& item) const
{
    ListedDisclosure row;
    row.item = item;
    row.today = day();
    const auto dues = integrity::disclosureDues(item, m_notices, QDate(row.today.year(), 1, 1), row.today);
    // What is overdue comes before what runs.
    const auto late = std::find_if(dues.begin(), dues.end(),
                                   [](const integrity::DisclosureDue& due) { return !due.publishedOn.isValid(); });
    if (late != dues.end())
        row.due = *late;
    else if (!dues.isEmpty())
        row.due = dues.last();
    const auto latest = std::find_if(m_notices.begin(), m_notices.end(),
                                     [&](const Notice& notice) { return notice.disclosure == item.id; });
    if (latest != m_notices.end())
        row.notice = *latest;
    return row;
}

ListedDisclosure DisclosureView::listed(const Notice& notice) const
{
    ListedDisclosure row;
    row.isNotice = true;
    row.notice = notice;
    row.today = day();
    for (const auto* list : {&m_items, &m_goneItems}) {
        for (const Disclosure& item : *list) {
            if (item.id == notice.disclosure)
                row.item = item;
        }
    }
    return row;
}

std::vector<ListedDisclosure> DisclosureView::binRows() const
{
    std::vector<ListedDisclosure> rows;
    for (const Disclosure& item : m_goneItems)
        rows.push_back(listed(item));
    for (const Notice& notice : m_goneNotices)
        rows.push_back(listed(notice));
    return rows;
}

void DisclosureView::fill()
{
    const QString part = chips()->current();
    std::vector<ListedDisclosure> rows;
    int at = -1;
    if (part == kDisclosureBin) {
        rows = binRows();
    } else if (part == kDisclosureNotices) {
        for (const Notice& notice : std::as_const(m_notices))
            rows.push_back(listed(notice));
    } else {
        for (const Disclosure& item : std::as_const(m_items)) {
            const ListedDisclosure row = listed(item);
            if (part == kDisclosureOpen && !isUnpublished(row))
                continue;
            if (item.id.toString() == m_wanted)
                at = int(rows.size());
            rows.push_back(row);
        }
    }
    m_model.setRows(std::move(rows));
    settle(!m_items.isEmpty() || !m_goneItems.isEmpty());
    if (at >= 0)
        table()->setCurrentIndex(m_model.index(at, 0));
}

void DisclosureView::create()
{
    (new DisclosureDialog(this, desk(), {}))->open();
}

void DisclosureView::addUsual()
{
    const QDate from(desk().today().year(), 1, 1);
    act("disclosure.usual", tr("列入常用的公开事项"), [&](store::UnitOfWork& unit) {
        return integrity::addUsualDisclosures(unit, desk().branch().id, from, desk().today()).map([](auto) {});
    });
}

void DisclosureView::edit(const QModelIndex& index)
{
    if (!index.isValid() || !mayWrite())
        return;
    const ListedDisclosure& row = m_model.row(index.row());
    if (row.isNotice ? row.notice->recycled : row.item.recycled)
        return openMore(index);
    if (row.isNotice)
        return (new NoticeDialog(this, desk(), *row.notice))->open();
    (new DisclosureDialog(this, desk(), row.item))->open();
}

void DisclosureView::publish(const QModelIndex& index)
{
    const ListedDisclosure& row = m_model.row(index.row());
    if (row.item.recycled)
        return desk().notice(tr("“%1”在回收站里，恢复以后再登记公开。").arg(row.item.title));
    Notice notice;
    notice.disclosure = row.item.id;
    notice.title = row.item.title;
    notice.scope = row.item.scope;
    notice.medium = row.item.medium;
    (new NoticeDialog(this, desk(), notice))->open();
}

void DisclosureView::print()
{
    const QModelIndex at = table()->currentIndex();
    if (!at.isValid() || m_model.rowCount() == 0 || !m_model.row(at.row()).notice)
        return desk().notice(tr("这一项还没有公开过，没有可以打印的文稿。"));
    const Notice& notice = *m_model.row(at.row()).notice;
    (void)showPaper(desk(), *window(), report::disclosureDocument(desk().branch().name, notice),
                    tr("党务公开：%1").arg(notice.title));
}

void DisclosureView::addAct(QMenu& menu, const QString& text, std::function<void()> work)
{
    connect(menu.addAction(text), &QAction::triggered, this, std::move(work));
}

void DisclosureView::openMore(const QModelIndex& index)
{
    const ListedDisclosure row = m_model.row(index.row());
    popMenu(index, [&](QMenu& menu) {
        if (row.isNotice)
            fillNoticeMenu(menu, *row.notice);
        else
            fillItemMenu(menu, row);
    });
}

void DisclosureView::fillItemMenu(QMenu& menu, const ListedDisclosure& row)
{
    const Disclosure item = row.item;
    if (item.recycled)
        return addAct(menu, tr("从回收站恢复"), [this, item] {
            act("disclosure.restore", tr("从回收站恢复：公开事项%1").arg(item.title),
                [&](store::UnitOfWork& unit) { return integrity::restoreDisclosure(unit, item.id); });
        });
    if (row.notice) {
        const Notice notice = *row.notice;
        addAct(menu, tr("登记反馈"), [this, notice] { (new NoticeFeedbackDialog(this, desk(), notice))->open(); });
        addAct(menu, tr("打印文稿"), [this] { print(); });
    }
    addAct(menu, tr("列入常用的"), [this] { addUsual(); });
    addAct(menu, tr("移到回收站"), [this, item] {
        act("disclosure.recycle", tr("放入回收站：公开事项%1").arg(item.title),
            [&](store::UnitOfWork& unit) { return integrity::recycleDisclosure(unit, item.id, desk().today()); });
    });
}

void DisclosureView::fillNoticeMenu(QMenu& menu, const Notice& notice)
{
    if (notice.recycled)
        return addAct(menu, tr("从回收站恢复"), [this, notice] {
            act("disclosure.put_back", tr("从回收站恢复：%1的公开").arg(notice.title),
                [&](store::UnitOfWork& unit) { return integrity::restoreNotice(unit, notice.id); });
        });
    addAct(menu, tr("登记反馈"), [this, notice] { (new NoticeFeedbackDialog(this, desk(), notice))->open(); });
    addAct(menu, tr("打印文稿"), [this] { print(); });
    addAct(menu, tr("移到回收站"), [this, notice] {
        act("disclosure.withdraw", tr("放入回收站：%1的公开").arg(notice.title),
            [&](store::UnitOfWork& unit) { return integrity::recycleNotice(unit, notice.id, desk().today()); });
    });
}

} // namespace branchbook::ui
