// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/integrity/channel_view.h"

#include "branchbook/report/watch_lists.h"
#include "ui/integrity/channel_dialog.h"
#include "ui/kit/choice.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/table_view.h"
#include "ui/organization/paper_preview.h"
#include "ui/shell/past_day.h"
#include "ui/shell/past_paper.h"

#include <QMenu>
#include <QPushButton>

#include <array>

namespace branchbook::ui {

namespace {

using integrity::Channel;

constexpr QLatin1String kChannelAll("all");
constexpr QLatin1String kChannelBin("bin");
constexpr int kChannelStretch = 0;

Cell channelText(const QString& text)
{
    return {.text = text.isEmpty() ? QStringLiteral("—") : text,
            .tint = text.isEmpty() ? Color::Text3 : Color::Text2,
            .tip = text};
}

Cell channelDay(QDate day)
{
    return channelText(day.isValid() ? PartialDate::of(day).toDotted() : QString());
}

constexpr std::array<Column<ListedChannel>, 6> kChannelColumns{
    Column<ListedChannel>{
        QT_TRANSLATE_NOOP("table", "名称"), 180, Qt::AlignLeft,
        [](const ListedChannel& row) { return Cell{.text = row.channel.title, .tip = row.channel.title}; }},
    Column<ListedChannel>{
        QT_TRANSLATE_NOOP("table", "方式"), 90, Qt::AlignLeft,
        [](const ListedChannel& row) { return channelText(integrity::channelKindTitle(row.channel.kind)); }},
    Column<ListedChannel>{QT_TRANSLATE_NOOP("table", "地点或号码"), 170, Qt::AlignLeft,
                          [](const ListedChannel& row) { return channelText(row.channel.detail); }, 2},
    Column<ListedChannel>{QT_TRANSLATE_NOOP("table", "谁管"), 100, Qt::AlignLeft,
                          [](const ListedChannel& row) { return channelText(row.channel.keeper); }, 1},
    Column<ListedChannel>{QT_TRANSLATE_NOOP("table", "今年收到"), 204, Qt::AlignLeft,
                          [](const ListedChannel& row) {
                              return channelText(ChannelView::tr("线索 %1 · 反馈 %2 · 意见 %3")
                                                     .arg(row.count.clues)
                                                     .arg(row.count.feedback)
                                                     .arg(row.count.opinions));
                          }},
    Column<ListedChannel>{QT_TRANSLATE_NOOP("table", "停用"), 100, Qt::AlignLeft,
                          [](const ListedChannel& row) { return channelDay(row.channel.closedOn); }, 3},
};

} // namespace

ChannelView::ChannelView(Desk& desk, QWidget* parent)
    : RecordListView(desk, tr("监督渠道"),
                     {QStringLiteral("channel"), QStringLiteral("clue"), QStringLiteral("supervision_feedback")},
                     kChannelAll, parent)
    , m_model(kChannelColumns)
{
    chips()->addChip(kChannelAll, tr("全部"), 0);
    chips()->addChip(kChannelBin, tr("回收站"), 0);
    addPrintButton();
    addCreateButton(tr("登记"), QStringLiteral("addChannel"));
    addPastDay({tr("这是到 %1 为止的监督渠道，收到的从那一年1月1日算起；地点、号码和谁管是现在的。"),
                tr("看过去某一天的监督渠道…")},
               tr("到那天为止，还没有监督渠道"));
    build(&m_model, kChannelStretch, makeEmpty());
    if (mayWrite())
        table()->setRowActions({{QStringLiteral("edit"), tr("修改"), [this](const QModelIndex& at) { edit(at); }},
                                {QStringLiteral("more"), tr("更多"), [this](const QModelIndex& at) { openMore(at); }}});
    reload();
}

QWidget* ChannelView::makeEmpty()
{
    auto* empty = new EmptyState(
        QStringLiteral("phone"), tr("还没有监督渠道"),
        tr("意见箱、电话、来访接待、网上留言，从哪里可以反映、谁来管，\n今年从每种方式收到多少，都看得到。"));
    if (mayWrite())
        connect(empty->addAction(tr("登记"), QStringLiteral("plus")), &QPushButton::clicked, this,
                [this] { create(); });
    return empty;
}

void ChannelView::open(const QString& argument)
{
    if (argument.isEmpty())
        return;
    backToToday(); // who follows a link means now
    if (argument == u"new")
        return create();
    m_wanted = argument;
    showPart(kChannelAll);
}

void ChannelView::print()
{
    if (m_all.isEmpty())
        return desk().notice(isPast() ? tr("到那天为止还没有监督渠道，没有可以打印的。")
                                      : tr("还没有监督渠道，没有可以打印的。"));
    // A past one is not saved over that of today.
    const QString then = pastSuffix(*pastDay());
    (void)showPaper(desk(), *window(), report::channelList({desk().branch().name, day()}, m_all),
                    tr("监督渠道") + then);
}

void ChannelView::load()
{
    const auto& reader = desk().book().reader();
    const auto branch = desk().branch().id;
    const auto all =
        isPast() ? integrity::listChannelsOn(reader, branch, day()) : integrity::listChannels(reader, branch);
    m_all = all.value_or(QList<Channel>());
    m_bin = isPast() ? QList<Channel>() : integrity::listRecycledChannels(reader, branch).value_or(QList<Channel>());
    chips()->setCount(kChannelAll, int(m_all.size()));
    chips()->setCount(kChannelBin, int(m_bin.size()));
    const auto counts = integrity::channelCounts(reader, branch, {QDate(day().year(), 1, 1), day()});
    m_counts = counts ? *counts : QList<integrity::ChannelCount>();
    int clues = 0;
    int feedback = 0;
    int opinions = 0;
    for (const auto& each : std::as_const(m_counts)) {
        clues += each.clues;
        feedback += each.feedback;
        opinions += each.opinions;
    }
    const QString words = isPast() ? tr("渠道 %1 个 · 那一年到这天收到线索 %2 件、监督反馈 %3 件、意见 %4 件")
                                   : tr("渠道 %1 个 · 今年收到线索 %2 件、监督反馈 %3 件、意见 %4 件");
    setSum(words.arg(m_all.size()).arg(clues).arg(feedback).arg(opinions));
    fill();
}

void ChannelView::fill()
{
    std::vector<ListedChannel> rows;
    int at = -1;
    for (const Channel& each : chips()->current() == kChannelBin ? m_bin : m_all) {
        if (each.id.toString() == m_wanted)
            at = int(rows.size());
        rows.push_back(ListedChannel{each, m_counts.value(int(each.kind))});
    }
    m_model.setRows(std::move(rows));
    settle(!m_all.isEmpty() || !m_bin.isEmpty());
    if (at >= 0)
        table()->setCurrentIndex(m_model.index(at, 0));
}

void ChannelView::create()
{
    (new ChannelDialog(this, desk(), {}))->open();
}

void ChannelView::edit(const QModelIndex& index)
{
    if (!index.isValid() || !mayWrite())
        return;
    const Channel& channel = m_model.row(index.row()).channel;
    if (channel.recycled)
        return openMore(index);
    (new ChannelDialog(this, desk(), channel))->open();
}

void ChannelView::openMore(const QModelIndex& index)
{
    const Channel channel = m_model.row(index.row()).channel;
    popMenu(index, [&](QMenu& menu) {
        const auto add = [&](const QString& text, auto work) {
            connect(menu.addAction(text), &QAction::triggered, this, work);
        };
        if (channel.recycled)
            return add(tr("从回收站恢复"), [this, channel] {
                act("channel.restore", tr("从回收站恢复：监督渠道%1").arg(channel.title),
                    [&](store::UnitOfWork& unit) { return integrity::restoreChannel(unit, channel.id); });
            });
        add(tr("移到回收站"), [this, channel] {
            act("channel.recycle", tr("放入回收站：监督渠道%1").arg(channel.title),
                [&](store::UnitOfWork& unit) { return integrity::recycleChannel(unit, channel.id, desk().today()); });
        });
    });
}

} // namespace branchbook::ui
