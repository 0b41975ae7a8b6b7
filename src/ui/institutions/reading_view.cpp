// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/institutions/reading_view.h"

#include "branchbook/base/screen_words.h"
#include "branchbook/institutions/institution_store.h"
#include "branchbook/report/institution_document.h"
#include "ui/institutions/reading_dialogs.h"
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

using institutions::Reading;
using institutions::ReadingKind;

constexpr QLatin1String kReadingsAll("all");
constexpr QLatin1String kReadingsOpen("open");
constexpr QLatin1String kReadingsDone("done");
constexpr QLatin1String kReadingsBin("bin");
constexpr int kReadingTitleColumn = 0;

bool isWantedReading(const Reading& reading, const QString& part)
{
    if (part == kReadingsOpen)
        return !reading.isSettled();
    return part != kReadingsDone || reading.isSettled();
}

Cell readingTextCell(const QString& text)
{
    return {.text = text.isEmpty() ? QStringLiteral("—") : text,
            .tint = text.isEmpty() ? Color::Text3 : Color::Text2,
            .tip = text};
}

Cell confirmedCell(const Reading& reading)
{
    if (reading.kind == ReadingKind::Published)
        return readingTextCell(reading.place);
    const auto all = reading.readers.size();
    const QStringList missing = reading.missing();
    return {.text = QStringLiteral("%1/%2").arg(reading.confirmed()).arg(all),
            .bar = all == 0 ? 0.0 : double(reading.confirmed()) / double(all),
            .tip = missing.isEmpty() ? ReadingView::tr("都确认了")
                                     : ReadingView::tr("没有确认：%1").arg(shownList(missing))};
}

Cell readingStateCell(const Reading& reading)
{
    if (!reading.isOpen())
        return {.text = ReadingView::tr("已结束"), .chip = {ReadingView::tr("已结束"), Tone::Neutral, {}}};
    const bool done = reading.isSettled();
    const QString text = done ? ReadingView::tr("已收齐") : ReadingView::tr("进行中");
    return {.text = text, .chip = {text, done ? Tone::Ok : Tone::Info, {}}};
}

constexpr std::array<Column<Reading>, 6> kReadingColumns{
    Column<Reading>{QT_TRANSLATE_NOOP("table", "制度"), 220, Qt::AlignLeft,
                    [](const Reading& reading) {
                        const QString text = ReadingView::tr("%1（第%2版）").arg(reading.title).arg(reading.version);
                        return Cell{.text = text, .tip = text};
                    }},
    Column<Reading>{
        QT_TRANSLATE_NOOP("table", "方式"), 64, Qt::AlignLeft,
        [](const Reading& reading) { return readingTextCell(institutions::readingKindTitle(reading.kind)); }},
    Column<Reading>{QT_TRANSLATE_NOOP("table", "开始"), 100, Qt::AlignLeft,
                    [](const Reading& reading) { return readingTextCell(PartialDate::of(reading.begunOn).toDotted()); },
                    2},
    Column<Reading>{QT_TRANSLATE_NOOP("table", "截止"), 100, Qt::AlignLeft,
                    [](const Reading& reading) { return readingTextCell(PartialDate::of(reading.dueOn).toDotted()); },
                    1},
    Column<Reading>{QT_TRANSLATE_NOOP("table", "确认或者地点"), 150, Qt::AlignLeft, confirmedCell},
    Column<Reading>{QT_TRANSLATE_NOOP("table", "状态"), 96, Qt::AlignLeft, readingStateCell},
};

} // namespace

ReadingView::ReadingView(Desk& desk, QWidget* parent)
    : RecordListView(desk, tr("公示传阅"),
                     {QStringLiteral("reading"), QStringLiteral("reading_person"), QStringLiteral("institution")},
                     kReadingsAll, parent)
    , m_model(kReadingColumns)
{
    chips()->addChip(kReadingsAll, tr("全部"), 0);
    chips()->addChip(kReadingsOpen, tr("没有收齐"), 0);
    chips()->addChip(kReadingsDone, tr("已经完成"), 0);
    chips()->addChip(kReadingsBin, tr("回收站"), 0);
    addPrintButton();
    addCreateButton(tr("开始传阅或公示"), QStringLiteral("beginReading"));
    addPastDay({tr("这是到 %1 为止的公示和传阅；期限、地点和传阅名单是现在的。"), tr("看过去某一天的公示和传阅…")},
               tr("到那天为止，还没有公示和传阅"));
    build(&m_model, kReadingTitleColumn, makeEmpty());
    std::vector<RowAction> actions{
        {QStringLiteral("members"), tr("谁读过"), [this](const QModelIndex& at) { edit(at); }},
        {QStringLiteral("print"), tr("打印"), [this](const QModelIndex& at) { printRow(at); }}};
    if (mayWrite())
        actions.push_back({QStringLiteral("more"), tr("更多"), [this](const QModelIndex& at) { openMore(at); }});
    table()->setRowActions(std::move(actions));
    reload();
}

QWidget* ReadingView::makeEmpty()
{
    auto* empty = new EmptyState(
        QStringLiteral("megaphone"), tr("还没有公示和传阅"),
        tr("制度定了要让人知道：给谁读、到哪天为止、谁在哪天确认读过，\n或者公示在哪里、有没有意见，都记在这里。"));
    if (mayWrite())
        connect(empty->addAction(tr("开始传阅或公示"), QStringLiteral("plus")), &QPushButton::clicked, this,
                [this] { create(); });
    empty->addStep(tr("开始"), tr("选制度、定期限"));
    empty->addStep(tr("确认"), tr("谁在哪天读过"));
    empty->addStep(tr("签字表"), tr("打印出来签名"));
    return empty;
}

void ReadingView::open(const QString& argument)
{
    if (argument.startsWith(u"new")) {
        backToToday(); // what is entered now is not of a day gone by
        const auto id = institutions::InstitutionId::fromString(argument.section(u':', 1));
        if (mayWrite())
            (new ReadingDialog(this, desk(), id))->open();
        return;
    }
    if (argument.isEmpty())
        return;
    backToToday(); // who follows a link means now
    showPart(kReadingsAll);
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (m_model.row(row).id.toString() == argument)
            table()->setCurrentIndex(m_model.index(row, 0));
    }
}

void ReadingView::load()
{
    const auto& reader = desk().book().reader();
    const auto branch = desk().branch().id;
    const auto all =
        isPast() ? institutions::listReadingsOn(reader, branch, day()) : institutions::listReadings(reader, branch);
    m_all = all.value_or(QList<Reading>());
    m_bin = isPast() ? QList<Reading>() : institutions::listRecycledReadings(reader, branch).value_or(QList<Reading>());
    for (const QLatin1String part : {kReadingsAll, kReadingsOpen, kReadingsDone})
        chips()->setCount(
            part, int(std::ranges::count_if(m_all, [&](const Reading& each) { return isWantedReading(each, part); })));
    chips()->setCount(kReadingsBin, int(m_bin.size()));
    qsizetype missing = 0;
    for (const Reading& each : m_all)
        missing += each.isOpen() ? each.missing().size() : 0;
    setSum(tr("公示和传阅 %1 次 · 还有 %2 人次没有确认").arg(m_all.size()).arg(missing));
    fill();
}

void ReadingView::fill()
{
    const QString part = chips()->current();
    std::vector<Reading> rows;
    for (const Reading& each : part == kReadingsBin ? m_bin : m_all) {
        if (isWantedReading(each, part))
            rows.push_back(each);
    }
    m_model.setRows(std::move(rows));
    settle(!m_all.isEmpty() || !m_bin.isEmpty());
}

void ReadingView::create()
{
    (new ReadingDialog(this, desk()))->open();
}

/// The figure leads to the names; what is put up has none, there its result is asked for.
void ReadingView::edit(const QModelIndex& index)
{
    if (!index.isValid())
        return;
    const Reading& reading = m_model.row(index.row());
    if (reading.kind == ReadingKind::Circulated)
        return (new ReadersDialog(this, desk(), reading))->open();
    if (!reading.isOpen())
        return desk().notice(tr("公示结果：%1").arg(reading.outcome));
    if (mayWrite() && !reading.recycled)
        (new ReadingEndDialog(this, desk(), reading))->open();
}

void ReadingView::print()
{
    if (table()->currentIndex().isValid() && m_model.rowCount() > 0)
        return printRow(table()->currentIndex());
    desk().notice(tr("这里没有公示和传阅，没有可以打印的。"));
}

void ReadingView::printRow(const QModelIndex& index)
{
    const Reading& reading = m_model.row(index.row());
    const auto institution = institutions::loadInstitution(desk().book().reader(), reading.institution);
    if (!institution)
        return desk().report(institution.error());
    const report::InstitutionPaper paper{desk().branch().name, {}, *institution, reading.version};
    const QString name = reading.kind == ReadingKind::Circulated ? tr("传阅签字表：%1").arg(reading.title)
                                                                 : tr("公示：%1").arg(reading.title);
    (void)showPaper(desk(), *window(), report::readingDocument(paper, reading), name);
}

void ReadingView::actOn(const Reading& reading, const char* verb, const QString& label,
                        const std::function<Result<>(store::UnitOfWork&)>& work)
{
    act(verb, label.arg(reading.title), work);
}

void ReadingView::openMore(const QModelIndex& index)
{
    const Reading reading = m_model.row(index.row());
    popMenu(index, [&](QMenu& menu) {
        const auto add = [&](const QString& text, auto work) {
            connect(menu.addAction(text), &QAction::triggered, this, work);
        };
        if (reading.recycled)
            return add(tr("从回收站恢复"), [this, reading] {
                actOn(reading, "reading.restore", tr("从回收站恢复：公示和传阅%1"),
                      [&](store::UnitOfWork& unit) { return institutions::restoreReading(unit, reading.id); });
            });
        if (reading.isOpen()) {
            add(tr("修改…"), [this, reading] { (new ReadingChangeDialog(this, desk(), reading))->open(); });
            add(tr("结束，登记结果…"), [this, reading] { (new ReadingEndDialog(this, desk(), reading))->open(); });
        } else {
            add(tr("登记错了，撤销结束"), [this, reading] {
                actOn(reading, "reading.reopen", tr("撤销结束公示和传阅：%1"),
                      [&](store::UnitOfWork& unit) { return institutions::reopenReading(unit, reading.id); });
            });
        }
        add(tr("移到回收站"), [this, reading] {
            actOn(reading, "reading.recycle", tr("放入回收站：公示和传阅%1"), [&](store::UnitOfWork& unit) {
                return institutions::recycleReading(unit, reading.id, desk().today());
            });
        });
    });
}

} // namespace branchbook::ui
