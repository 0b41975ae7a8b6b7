// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/study/makeup_list.h"

#include "branchbook/base/screen_words.h"
#include "branchbook/gathering/gathering_store.h"
#include "ui/cadres/dialog_fields.h"
#include "ui/kit/choice.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/table_view.h"
#include "ui/shell/past_day.h"

#include <QPushButton>

#include <algorithm>
#include <array>

namespace branchbook::ui {

namespace {

using ideology::MissedStudy;
using store::UnitOfWork;

constexpr QLatin1String kMakeupOpen("open");
constexpr QLatin1String kMakeupMade("made");
constexpr QLatin1String kMakeupDone("done");
constexpr QLatin1String kMakeupAll("all"); ///< with those of whom nothing is asked
constexpr int kMissedTopicColumn = 1;

/// The subset to which it belongs.
QLatin1String makeupPart(const MissedStudy& missed)
{
    if (!missed.makeup)
        return missed.excused ? kMakeupAll : kMakeupOpen;
    return missed.makeup->isConfirmed() && !missed.needless ? kMakeupDone : kMakeupMade;
}

Cell makeupStateCell(const MissedStudy& missed)
{
    if (!missed.makeup && missed.excused)
        return {.text = MakeupList::tr("不作要求"),
                .chip = {MakeupList::tr("不作要求"), Tone::Neutral, QStringLiteral("circle")},
                .tip = gathering::excuseGroundTitle(*missed.excused)};
    if (!missed.makeup)
        return {.text = MakeupList::tr("没有补"),
                .chip = {MakeupList::tr("没有补"), Tone::Info, QStringLiteral("clock")}};
    if (missed.needless)
        return {.text = MakeupList::tr("不用补"),
                .chip = {MakeupList::tr("不用补"), Tone::Warn, QStringLiteral("alert")},
                .tip = MakeupList::tr("已更正为到会，或者不在应到名单：补课不计数，请去掉")};
    const bool isDone = missed.makeup->isConfirmed();
    const QString text = isDone ? MakeupList::tr("已确认") : MakeupList::tr("待确认");
    return {
        .text = text,
        .chip = {text, isDone ? Tone::Ok : Tone::Neutral, isDone ? QStringLiteral("check") : QStringLiteral("circle")}};
}

Cell makeupTextCell(const MissedStudy& missed)
{
    if (!missed.makeup)
        return {.text = QStringLiteral("—"), .tint = Color::Text3};
    const QString text =
        QStringLiteral("%1 %2").arg(PartialDate::of(missed.makeup->madeOn).toDotted(), missed.makeup->material);
    return {.text = text, .tip = text};
}

constexpr std::array<Column<MissedStudy>, 6> kMissedColumns{
    Column<MissedStudy>{QT_TRANSLATE_NOOP("table", "姓名"), 84, Qt::AlignLeft,
                        [](const MissedStudy& missed) { return Cell{.text = missed.name}; }},
    Column<MissedStudy>{QT_TRANSLATE_NOOP("table", "缺的学习"), 200, Qt::AlignLeft,
                        [](const MissedStudy& missed) { return Cell{.text = missed.topic, .tip = missed.topic}; }},
    Column<MissedStudy>{QT_TRANSLATE_NOOP("table", "日期"), 100, Qt::AlignLeft,
                        [](const MissedStudy& missed) {
                            return Cell{.text = PartialDate::of(missed.heldOn).toDotted(), .tint = Color::Text2};
                        },
                        1},
    Column<MissedStudy>{QT_TRANSLATE_NOOP("table", "原因"), 92, Qt::AlignLeft,
                        [](const MissedStudy& missed) { return Cell{.text = missed.reason, .tint = Color::Text2}; }, 2},
    Column<MissedStudy>{QT_TRANSLATE_NOOP("table", "补课"), 190, Qt::AlignLeft, makeupTextCell, 3},
    Column<MissedStudy>{QT_TRANSLATE_NOOP("table", "状态"), 104, Qt::AlignLeft, makeupStateCell},
};

} // namespace

MakeupList::MakeupList(Desk& desk, QWidget* parent)
    : RecordListView(desk, tr("补课"),
                     {QStringLiteral("study_makeup"), QStringLiteral("gathering"), QStringLiteral("attendance")},
                     kMakeupOpen, parent)
    , m_model(kMissedColumns)
{
    chips()->addChip(kMakeupOpen, tr("没有补"), 0);
    chips()->addChip(kMakeupMade, tr("待确认"), 0);
    chips()->addChip(kMakeupDone, tr("已确认"), 0);
    chips()->addChip(kMakeupAll, tr("全部"), 0);
    addPastDay({tr("这是到 %1 为止那一年的补课；谁到会、谁不作要求，是现在登记的。"), tr("看过去某一天的补课…")},
               tr("到那天为止，那一年没有人缺课"));
    auto* empty =
        new EmptyState(QStringLiteral("thought"), tr("今年没有人缺课"),
                       tr("学习和党课里没有到会的人列在这里，\n补了课登记日期和材料，再由人确认。补课不计入学时。"));
    if (mayWrite())
        connect(empty->addAction(tr("记录学习"), QStringLiteral("plus")), &QPushButton::clicked, this, [this] {
            this->desk().showPage(QStringLiteral("ideology"), QStringLiteral("new:center_group_study"));
        });
    build(&m_model, kMissedTopicColumn, empty);
    if (mayWrite())
        table()->setRowActions(
            {{QStringLiteral("check"), tr("登记补课，或者确认"), [this](const QModelIndex& at) { edit(at); }},
             {QStringLiteral("undo"), tr("去掉补课"), [this](const QModelIndex& at) { remove(at); }}});
    reload();
}

void MakeupList::open(const QString& argument)
{
    if (argument.isEmpty())
        return;
    backToToday(); // who follows a link means now
    const auto wanted = gathering::GatheringId::fromString(argument);
    const auto held = gathering::loadGathering(desk().book().reader(), wanted);
    if (held && held->heldOn < QDate(desk().today().year(), 1, 1) && (!m_from.isValid() || held->heldOn < m_from)) {
        m_from = held->heldOn;
        reload();
    }
    showPart(kMakeupOpen);
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (m_model.row(row).gathering == wanted)
            return table()->setCurrentIndex(m_model.index(row, 0));
    }
}

void MakeupList::load()
{
    const auto& reader = desk().book().reader();
    const auto branch = desk().branch().id;
    const QDate first(day().year(), 1, 1);
    const auto all = isPast()
        ? ideology::listMissedStudyOn(reader, branch, {first, day()}, day())
        : ideology::listMissedStudy(reader, branch, {m_from.isValid() ? m_from : first, day()}, day());
    m_all = all ? *all : QList<MissedStudy>();
    for (const QLatin1String part : {kMakeupOpen, kMakeupMade, kMakeupDone})
        chips()->setCount(part, int(std::ranges::count_if(m_all, [part](const MissedStudy& each) {
                              return makeupPart(each) == part;
                          })));
    chips()->setCount(kMakeupAll, int(m_all.size()));
    const auto missed = std::ranges::count_if(
        m_all, [first](const MissedStudy& each) { return !each.needless && each.heldOn >= first; });
    setSum(isPast() ? tr("%1年到那天缺课 %2 人次 · 补课不计入学时").arg(first.year()).arg(missed)
                    : tr("今年缺课 %1 人次 · 补课不计入学时").arg(missed));
    fill();
}

void MakeupList::fill()
{
    const QString part = chips()->current();
    std::vector<MissedStudy> rows;
    for (const MissedStudy& missed : m_all) {
        if (part == kMakeupAll || part == makeupPart(missed))
            rows.push_back(missed);
    }
    m_model.setRows(std::move(rows));
    settle(!m_all.isEmpty());
}

/// There is nothing to make up but what was missed: the first of the list.
void MakeupList::create()
{
    if (m_model.rowCount() > 0)
        edit(table()->currentIndex().isValid() ? table()->currentIndex() : m_model.index(0, 0));
}

void MakeupList::edit(const QModelIndex& index)
{
    if (!index.isValid() || !mayWrite())
        return;
    const MissedStudy missed = m_model.row(index.row());
    if (missed.needless)
        return desk().notice(tr("%1已更正为到会，或者不在应到名单，这次补课请去掉。").arg(missed.name));
    if (missed.makeup && missed.makeup->isConfirmed())
        return desk().notice(tr("这次补课已经由%1确认。").arg(missed.makeup->confirmedBy));
    (new MakeupDialog(this, desk(), missed))->open();
}

void MakeupList::remove(const QModelIndex& index)
{
    const MissedStudy missed = m_model.row(index.row());
    if (!missed.makeup)
        return desk().notice(tr("这次还没有登记补课。"));
    act("makeup.remove", tr("去掉补课：%1，%2").arg(missed.name, missed.topic),
        [&](UnitOfWork& unit) { return ideology::removeMakeup(unit, missed.makeup->id); });
}

MakeupDialog::MakeupDialog(QWidget* host, Desk& desk, const MissedStudy& missed)
    : Dialog(host, (missed.makeup ? tr("确认补课：%1") : tr("登记补课：%1")).arg(missed.name), Width::Medium)
    , m_desk(desk)
    , m_missed(missed)
    , m_day(cadreDay(missed.makeup ? tr("哪天确认") : tr("哪天补的"), desk, desk.today()))
    , m_text(missed.makeup ? cadreLine(tr("谁确认的"), {}, tr("例如 支部书记的姓名"))
                           : cadreLine(tr("用什么材料补的"), {}, tr("例如 会议录音和学习笔记")))
{
    setObjectName(QStringLiteral("makeup"));
    about(QStringLiteral("gathering"), missed.gathering, missed.member.toString());
    const QString what = tr("%1的“%2”").arg(shownDate(missed.heldOn), missed.topic);
    setText(missed.makeup ? tr("%1，用%2补课。").arg(what, missed.makeup->material)
                          : tr("%1。补课不计入集中学习培训学时。").arg(what));
    cadreRoom(*this);
    body()->addWidget(m_day);
    body()->addWidget(m_text);
    setFirstFocus(m_text->edit());
    if (missed.makeup)
        tellUnknownNames(m_text, desk, m_day);
    (void)addSafeButton(tr("先不填"));
    connect(addButton(missed.makeup ? tr("确认") : tr("登记"), ButtonKind::Primary), &QPushButton::clicked, this,
            &MakeupDialog::save);
}

Result<> MakeupDialog::perform(UnitOfWork& unit) const
{
    if (m_missed.makeup)
        return ideology::confirmMakeup(unit, m_missed.makeup->id, dayIn(*m_day), m_text->text(), m_desk.today());
    ideology::Makeup makeup;
    makeup.madeOn = dayIn(*m_day);
    makeup.material = m_text->text();
    BB_TRY([[maybe_unused]] const auto id,
           ideology::recordMakeup(unit, m_missed.gathering, m_missed.member, makeup, m_desk.today()));
    return {};
}

void MakeupDialog::save()
{
    if (!m_day->requireDay())
        return;
    const bool confirms = m_missed.makeup.has_value();
    const auto done = m_desk.performWithUndo(
        confirms ? QStringLiteral("makeup.confirm") : QStringLiteral("makeup.add"),
        (confirms ? tr("确认补课：%1，%2") : tr("登记补课：%1，%2")).arg(m_missed.name, m_missed.topic),
        confirms ? tr("已确认%1的补课").arg(m_missed.name) : tr("已登记%1的补课").arg(m_missed.name),
        [&](UnitOfWork& unit) { return perform(unit); });
    if (done)
        return void(close());
    showProblem(sentence(done.error()));
}

} // namespace branchbook::ui
