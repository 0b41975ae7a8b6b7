// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/institutions/member_rights_view.h"

#include "branchbook/agenda/agenda.h"
#include "branchbook/report/institution_lists.h"
#include "ui/institutions/right_dialogs.h"
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

using institutions::RightMatter;

constexpr QLatin1String kRightOpen("open");
constexpr QLatin1String kRightLate("late");
constexpr QLatin1String kRightDisputed("disputed");
constexpr QLatin1String kRightOver("over");
constexpr QLatin1String kRightBin("bin");
constexpr int kRightWordsColumn = 2;

bool isWantedRight(const ListedRight& listed, const QString& part)
{
    if (part == kRightOver)
        return listed.matter.isOver();
    if (part == kRightLate)
        return listed.isLate();
    if (part == kRightDisputed)
        return listed.matter.standing() == institutions::RightAct::Disputed;
    return part == kRightBin || !listed.matter.isOver();
}

Cell rightWhoCell(const ListedRight& listed)
{
    const RightMatter& matter = listed.matter;
    const QString kind = institutions::rightKindTitle(matter.kind);
    if (matter.isSecret())
        return {.text = MemberRightsView::tr("仅支委"), .tint = Color::Text2, .second = kind};
    if (matter.isAnonymous())
        return {.text = MemberRightsView::tr("不写姓名"), .tint = Color::Text2, .second = kind};
    return {.text = matter.memberName, .second = kind, .avatar = matter.memberName};
}

/// What only the committee may read is seen in its dialog, not in passing.
Cell rightWordsCell(const ListedRight& listed)
{
    const RightMatter& matter = listed.matter;
    const QString channel = matter.channel.isEmpty()
        ? PartialDate::of(matter.receivedOn).toDotted()
        : QStringLiteral("%1 · %2").arg(PartialDate::of(matter.receivedOn).toDotted(), matter.channel);
    if (matter.isSecret())
        return {.text = MemberRightsView::tr("内容打开才显示"),
                .tint = Color::Text3,
                .second = channel,
                .apart = {MemberRightsView::tr("内容打开才显示"), matter.receivedOn, matter.channel}};
    const QString words = matter.matter.simplified();
    return {
        .text = words, .second = channel, .tip = matter.matter, .apart = {words, matter.receivedOn, matter.channel}};
}

Cell rightStandingCell(const ListedRight& listed)
{
    using Act = institutions::RightAct;
    const QString text = institutions::standingTitle(listed.matter);
    const auto act = listed.matter.standing();
    Tone tone = Tone::Info;
    if (act == Act::Disputed)
        tone = Tone::Warn;
    else if (act == Act::Closed || act == Act::Agreed)
        tone = Tone::Ok;
    else if (act == Act::Withdrawn)
        tone = Tone::Neutral;
    return {.text = text, .chip = {text, tone, {}}};
}

Cell rightDueCell(const ListedRight& listed)
{
    const auto& round = listed.round;
    if (round.answeredOn.isValid()) {
        const QString text = MemberRightsView::tr("%1 已答复").arg(PartialDate::of(round.answeredOn).toDotted());
        return {.text = text, .tint = Color::Text2, .tip = text};
    }
    if (round.settled)
        return {.text = QStringLiteral("—"), .tint = Color::Text3};
    const QString text = listed.isLate() ? MemberRightsView::tr("逾期 %1 天").arg(round.due.daysTo(listed.today))
                                         : MemberRightsView::tr("%1 前").arg(PartialDate::of(round.due).toDotted());
    if (listed.isLate())
        return {.text = text, .status = {text, Tone::Warn, QStringLiteral("alert")}};
    return {.text = text};
}

Cell rightOwnerCell(const ListedRight& listed)
{
    const QString& owner = listed.matter.ownerName;
    return {.text = owner.isEmpty() ? MemberRightsView::tr("没有定") : owner,
            .tint = owner.isEmpty() ? Color::Text3 : Color::Text2};
}

constexpr std::array<Column<ListedRight>, 6> kRightColumns{
    Column<ListedRight>{QT_TRANSLATE_NOOP("table", "编号"), 100, Qt::AlignLeft,
                        [](const ListedRight& listed) { return Cell{.text = listed.matter.numberText()}; }},
    Column<ListedRight>{QT_TRANSLATE_NOOP("table", "谁提出"), 150, Qt::AlignLeft, rightWhoCell, 0,
                        QT_TRANSLATE_NOOP("table", "谁提出/类别")},
    Column<ListedRight>{QT_TRANSLATE_NOOP("table", "事项"), 240, Qt::AlignLeft, rightWordsCell, 0,
                        QT_TRANSLATE_NOOP("table", "事项/提出的日期/途径")},
    Column<ListedRight>{QT_TRANSLATE_NOOP("table", "到哪一步"), 108, Qt::AlignLeft, rightStandingCell},
    Column<ListedRight>{QT_TRANSLATE_NOOP("table", "答复期限"), 170, Qt::AlignLeft, rightDueCell},
    Column<ListedRight>{QT_TRANSLATE_NOOP("table", "由谁答复"), 92, Qt::AlignLeft, rightOwnerCell, 1},
};

} // namespace

MemberRightsView::MemberRightsView(Desk& desk, QWidget* parent)
    : RecordListView(desk, tr("党员权利"),
                     {QStringLiteral("right_matter"), QStringLiteral("right_step"), QStringLiteral("rule_override")},
                     kRightOpen, parent)
    , m_model(kRightColumns)
{
    chips()->addChip(kRightOpen, tr("在办"), 0);
    chips()->addChip(kRightLate, tr("答复逾期"), 0);
    chips()->addChip(kRightDisputed, tr("本人有异议"), 0);
    chips()->addChip(kRightOver, tr("已办结"), 0);
    chips()->addChip(kRightBin, tr("回收站"), 0);
    addPrintButton();
    addCreateButton(tr("登记事项"), QStringLiteral("addRight"));
    addPastDay({tr("这是到 %1 为止的党员权利事项；提出的内容、由谁答复和另定的期限是现在的。"),
                tr("看过去某一天的党员权利事项…")},
               tr("到那天为止，还没有党员提出的事项"));
    table()->setDensity(TableView::Density::TwoLine);
    build(&m_model, kRightWordsColumn, makeEmpty());
    if (mayWrite())
        table()->setRowActions(
            {{QStringLiteral("check"), tr("登记下一步"), [this](const QModelIndex& at) { step(at); }},
             {QStringLiteral("edit"), tr("修改"), [this](const QModelIndex& at) { edit(at); }},
             {QStringLiteral("more"), tr("更多"), [this](const QModelIndex& at) { openMore(at); }}});
    reload();
}

QWidget* MemberRightsView::makeEmpty()
{
    auto* empty =
        new EmptyState(QStringLiteral("thought"), tr("还没有党员提出的事项"),
                       tr("党员的建议、提案、不同意见和申诉记在这里，\n到期前提醒答复，答复了再问本人的意见。"));
    if (mayWrite())
        connect(empty->addAction(tr("登记事项"), QStringLiteral("plus")), &QPushButton::clicked, this,
                [this] { create(); });
    empty->addStep(tr("登记"), tr("谁、哪天、提出什么"));
    empty->addStep(tr("答复"), tr("在期限以前"));
    empty->addStep(tr("办结"), tr("本人同意了再办结"));
    return empty;
}

void MemberRightsView::open(const QString& argument)
{
    if (argument.isEmpty())
        return;
    backToToday(); // who follows a link means now
    showPart(kRightOpen);
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (m_model.row(row).matter.id.toString() == argument)
            table()->setCurrentIndex(m_model.index(row, 0));
    }
}

void MemberRightsView::load()
{
    const auto& reader = desk().book().reader();
    const auto branch = desk().branch().id;
    const auto rulebook = agenda::loadRulebook(reader, branch);
    const auto listed = [&](const Result<QList<RightMatter>>& found) {
        std::vector<ListedRight> rows;
        for (const RightMatter& matter : found ? *found : QList<RightMatter>()) {
            ListedRight row{matter, {}, day()};
            row.round.settled = true;
            if (rulebook) {
                if (const auto rounds = institutions::answerRounds(rulebook->catalogue, matter))
                    row.round = rounds->last();
            }
            rows.push_back(std::move(row));
        }
        return rows;
    };
    m_all = listed(isPast() ? institutions::listRightMattersOn(reader, branch, day())
                            : institutions::listRightMatters(reader, branch));
    m_bin = isPast() ? std::vector<ListedRight>() : listed(institutions::listRecycledRightMatters(reader, branch));
    const auto countOf = [this](QLatin1String part) {
        return int(std::ranges::count_if(m_all, [&](const ListedRight& each) { return isWantedRight(each, part); }));
    };
    for (const QLatin1String part : {kRightOpen, kRightLate, kRightDisputed, kRightOver})
        chips()->setCount(part, countOf(part));
    chips()->setCount(kRightBin, int(m_bin.size()));
    if (chips()->current() == kRightBin && m_bin.empty())
        chips()->setCurrent(kRightOpen);
    setSum(tr("在办 %1 件 · 答复逾期 %2 件 · 本人有异议 %3 件")
               .arg(countOf(kRightOpen))
               .arg(countOf(kRightLate))
               .arg(countOf(kRightDisputed)));
    fill();
}

void MemberRightsView::fill()
{
    const QString part = chips()->current();
    std::vector<ListedRight> rows;
    for (const ListedRight& each : part == kRightBin ? m_bin : m_all) {
        if (isWantedRight(each, part))
            rows.push_back(each);
    }
    m_model.setRows(std::move(rows));
    settle(!m_all.empty() || !m_bin.empty());
}

/// As in the list, what only the committee may read is covered.
void MemberRightsView::print()
{
    QList<report::ListedRight> listed;
    for (const ListedRight& row : m_model.rows()) {
        if (!row.matter.recycled)
            listed.append({row.matter, row.round});
    }
    if (listed.isEmpty())
        return desk().notice(tr("这里没有党员提出的事项，没有可以打印的。"));
    (void)showPaper(desk(), *window(), report::rightListDocument({desk().branch().name, day()}, listed),
                    tr("党员权利事项登记表") + pastSuffix(*pastDay()));
}

void MemberRightsView::create()
{
    (new RightDialog(this, desk(), {}))->open();
}

void MemberRightsView::edit(const QModelIndex& index)
{
    if (!index.isValid() || !mayWrite())
        return;
    const RightMatter& matter = m_model.row(index.row()).matter;
    if (matter.isOver() || matter.recycled)
        return openMore(index);
    (new RightDialog(this, desk(), matter))->open();
}

void MemberRightsView::step(const QModelIndex& index)
{
    const RightMatter& matter = m_model.row(index.row()).matter;
    if (matter.recycled)
        return desk().notice(tr("这件事项在回收站里，恢复以后再办理。"));
    if (matter.isOver())
        return desk().notice(tr("这件事项已经办结，没有下一步。"));
    (new RightStepDialog(this, desk(), matter))->open();
}

void MemberRightsView::addActions(QMenu& menu, const ListedRight& listed)
{
    const RightMatter matter = listed.matter;
    const QString number = matter.numberText();
    const auto add = [&](const QString& text, auto work) {
        connect(menu.addAction(text), &QAction::triggered, this, work);
    };
    if (matter.recycled) {
        add(tr("从回收站恢复"), [this, matter, number] {
            act("right.restore", tr("从回收站恢复：第 %1 号党员权利事项").arg(number),
                [&](store::UnitOfWork& unit) { return institutions::restoreRightMatter(unit, matter.id); });
        });
        return;
    }
    if (!matter.isOver())
        add(tr("列入台账…"), [this, matter, due = listed.round.due] {
            (new RightTaskDialog(this, desk(), matter, std::max(due, desk().today())))->open();
        });
    if (!matter.steps.isEmpty())
        add(tr("登记错了，撤销最后一步"), [this, matter, number] {
            act("right.back", tr("撤销最后一步：第 %1 号党员权利事项").arg(number),
                [&](store::UnitOfWork& unit) { return institutions::takeBackRightStep(unit, matter.id); });
        });
    add(tr("移到回收站"), [this, matter, number] {
        act("right.recycle", tr("放入回收站：第 %1 号党员权利事项").arg(number),
            [&](store::UnitOfWork& unit) { return institutions::recycleRightMatter(unit, matter.id, desk().today()); });
    });
}

void MemberRightsView::openMore(const QModelIndex& index)
{
    const ListedRight listed = m_model.row(index.row());
    popMenu(index, [&](QMenu& menu) { addActions(menu, listed); });
}

} // namespace branchbook::ui
