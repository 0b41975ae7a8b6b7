// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theory/output_view.h"

#include "branchbook/agenda/agenda.h"
#include "branchbook/ideology/study_files.h"
#include "ui/kit/choice.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/table_view.h"
#include "ui/shell/files_dialog.h"
#include "ui/shell/past_day.h"

#include <QPushButton>

#include <algorithm>
#include <array>

namespace branchbook::ui {

namespace {

using ideology::LeaderStudy;
using ideology::StudyEntry;
using ideology::StudyEntryKind;
using store::UnitOfWork;

constexpr QLatin1String kOutputAll("all");
constexpr QLatin1String kLeadersAll("all");
constexpr int kOutputTitleColumn = 3;
constexpr int kLeaderNameColumn = 0;

Cell outputKindCell(const StudyEntry& entry)
{
    const QString text = ideology::studyEntryKindTitle(entry.kind);
    const bool own = entry.kind == StudyEntryKind::OwnStudy;
    return {.text = text,
            .chip = {text, own ? Tone::Neutral : Tone::Info, own ? QStringLiteral("thought") : QStringLiteral("file")}};
}

Cell outputSourceCell(const StudyEntry& entry)
{
    const QString text = entry.topic.isEmpty() ? entry.note : entry.topic;
    return {.text = text.isEmpty() ? QStringLiteral("—") : text,
            .tint = text.isEmpty() ? Color::Text3 : Color::Text2,
            .tip = text};
}

constexpr std::array<Column<StudyEntry>, 5> kOutputColumns{
    Column<StudyEntry>{QT_TRANSLATE_NOOP("table", "日期"), 116, Qt::AlignLeft,
                       [](const StudyEntry& entry) { return Cell{.text = PartialDate::of(entry.on).toDotted()}; }},
    Column<StudyEntry>{QT_TRANSLATE_NOOP("table", "姓名"), 92, Qt::AlignLeft,
                       [](const StudyEntry& entry) { return Cell{.text = entry.name}; }},
    Column<StudyEntry>{QT_TRANSLATE_NOOP("table", "种类"), 104, Qt::AlignLeft, outputKindCell},
    Column<StudyEntry>{QT_TRANSLATE_NOOP("table", "题目"), 220, Qt::AlignLeft,
                       [](const StudyEntry& entry) { return Cell{.text = entry.title, .tip = entry.title}; }},
    Column<StudyEntry>{QT_TRANSLATE_NOOP("table", "哪次学习"), 200, Qt::AlignLeft, outputSourceCell, 1},
};

Cell leaderAttendanceCell(const LeaderStudy& leader)
{
    const auto percent = leader.attendancePercent();
    if (!percent)
        return {.text = QStringLiteral("—"), .tint = Color::Text3};
    return {.text = QStringLiteral("%1 / %2").arg(leader.attended).arg(leader.expected), .bar = *percent / 100.0};
}

Cell leaderHoursCell(const LeaderStudy& leader)
{
    if (leader.target <= 0)
        return {.text = QString::number(leader.hours)};
    return {.text = QStringLiteral("%1 / %2").arg(leader.hours).arg(leader.target),
            .bar = std::min(1.0, leader.hours / leader.target)};
}

Cell leaderPaceCell(const LeaderStudy& leader)
{
    if (leader.target <= 0)
        return {.text = LeadersView::tr("不作要求"), .tint = Color::Text2};
    if (!leader.behind)
        return {.text = LeadersView::tr("按进度"), .tint = Color::Text2};
    return {.text = LeadersView::tr("落后"),
            .chip = {LeadersView::tr("落后"), Tone::Warn, QStringLiteral("clock")},
            .tip = LeadersView::tr("按进度应有 %1 学时").arg(leader.due)};
}

constexpr std::array<Column<LeaderStudy>, 6> kLeaderColumns{
    Column<LeaderStudy>{QT_TRANSLATE_NOOP("table", "姓名"), 140, Qt::AlignLeft,
                        [](const LeaderStudy& leader) { return Cell{.text = leader.name, .avatar = leader.name}; }},
    Column<LeaderStudy>{QT_TRANSLATE_NOOP("table", "集中学习学时"), 130, Qt::AlignLeft, leaderHoursCell},
    Column<LeaderStudy>{QT_TRANSLATE_NOOP("table", "进度"), 96, Qt::AlignLeft, leaderPaceCell},
    Column<LeaderStudy>{
        QT_TRANSLATE_NOOP("table", "自学学时"), 100, Qt::AlignRight,
        [](const LeaderStudy& leader) { return Cell{.text = QString::number(leader.ownHours), .tint = Color::Text2}; }},
    Column<LeaderStudy>{QT_TRANSLATE_NOOP("table", "到课"), 150, Qt::AlignLeft, leaderAttendanceCell},
    Column<LeaderStudy>{QT_TRANSLATE_NOOP("table", "成果"), 80, Qt::AlignRight,
                        [](const LeaderStudy& leader) { return Cell{.text = QString::number(leader.outputs)}; }},
};

} // namespace

OutputView::OutputView(Desk& desk, QWidget* parent)
    : RecordListView(desk, tr("学习成果"), {QStringLiteral("study_entry"), QStringLiteral("gathering")}, kOutputAll,
                     parent)
    , m_model(kOutputColumns)
{
    chips()->addChip(kOutputAll, tr("全部"), 0);
    for (const StudyEntryKind kind : ideology::studyEntryKinds())
        chips()->addChip(ideology::studyEntryKindName(kind), ideology::studyEntryKindTitle(kind), 0);
    addCreateButton(tr("登记成果"), QStringLiteral("addOutput"));
    addPastDay({tr("这是到 %1 为止那一年的学习成果；题目和备注是现在的。"), tr("看过去某一天的学习成果…")},
               tr("到那天为止，那一年还没有学习成果"));
    auto* empty =
        new EmptyState(QStringLiteral("file"), tr("今年还没有学习成果"),
                       tr("谁写了体会文章、笔记、发言提纲，自学了什么，都记在这里。\n自学不计入集中学习培训学时。"));
    if (mayWrite())
        connect(empty->addAction(tr("登记成果"), QStringLiteral("plus")), &QPushButton::clicked, this,
                [this] { create(); });
    build(&m_model, kOutputTitleColumn, empty);
    std::vector<RowAction> actions{
        {QStringLiteral("paperclip"), tr("附件"), [this](const QModelIndex& at) { openFiles(at); }}};
    setPastActions(actions);
    if (mayWrite()) {
        actions.push_back({QStringLiteral("edit"), tr("修改"), [this](const QModelIndex& at) { edit(at); }});
        actions.push_back({QStringLiteral("trash"), tr("去掉"), [this](const QModelIndex& at) { remove(at); }});
    }
    table()->setRowActions(std::move(actions));
    reload();
}

void OutputView::load()
{
    const int year = day().year();
    const auto all = ideology::listStudyEntries(desk().book().reader(), desk().branch().id,
                                                {QDate(year, 1, 1), isPast() ? day() : QDate(year, 12, 31)});
    m_all = all ? *all : QList<StudyEntry>();
    int people = 0;
    QSet<book::MemberId> seen;
    for (const StudyEntry& entry : std::as_const(m_all)) {
        people += seen.contains(entry.member) ? 0 : 1;
        seen.insert(entry.member);
    }
    for (const StudyEntryKind kind : ideology::studyEntryKinds())
        chips()->setCount(
            ideology::studyEntryKindName(kind),
            int(std::ranges::count_if(m_all, [kind](const StudyEntry& entry) { return entry.kind == kind; })));
    chips()->setCount(kOutputAll, int(m_all.size()));
    setSum(isPast() ? tr("%1年到那天 %2 项 · %3 人").arg(year).arg(m_all.size()).arg(people)
                    : tr("今年 %1 项 · %2 人").arg(m_all.size()).arg(people));
    fill();
}

void OutputView::fill()
{
    const QString part = chips()->current();
    std::vector<StudyEntry> rows;
    for (const StudyEntry& entry : m_all) {
        if (part == kOutputAll || part == ideology::studyEntryKindName(entry.kind))
            rows.push_back(entry);
    }
    m_model.setRows(std::move(rows));
    settle(!m_all.isEmpty());
}

void OutputView::create()
{
    (new StudyEntryDialog(this, desk(), {}))->open();
}

void OutputView::edit(const QModelIndex& index)
{
    if (index.isValid() && mayWrite())
        (new StudyEntryDialog(this, desk(), m_model.row(index.row())))->open();
}

void OutputView::openFiles(const QModelIndex& index)
{
    const StudyEntry& entry = m_model.row(index.row());
    (new FilesDialog(this, desk(), entry.title, QString::fromLatin1(ideology::kEntryFilesTable), entry.id.toString(),
                     isPast() ? RecordFiles::Access::Look : RecordFiles::Access::Change))
        ->open();
}

void OutputView::remove(const QModelIndex& index)
{
    const StudyEntry entry = m_model.row(index.row());
    act("study.strike", tr("去掉学习成果：%1，%2").arg(entry.name, entry.title),
        [&](UnitOfWork& unit) { return ideology::removeStudyEntry(unit, entry.id); });
}

LeadersView::LeadersView(Desk& desk, QWidget* parent)
    : RecordListView(desk, tr("班子学习"),
                     {QStringLiteral("study_entry"), QStringLiteral("gathering"), QStringLiteral("attendance"),
                      QStringLiteral("member"), QStringLiteral("committee_seat"), QStringLiteral("study_excuse"),
                      QStringLiteral("rule_override")},
                     kLeadersAll, parent)
    , m_model(kLeaderColumns)
{
    chips()->addChip(kLeadersAll, tr("班子成员"), 0);
    addCreateButton(tr("登记自学"), QStringLiteral("addOwnStudy"));
    addPastDay({tr("这是到 %1 为止那一年的班子学习；到课和不作要求的，是现在登记的。"), tr("看过去某一天的班子学习…")},
               tr("那天还没有班子成员"));
    auto* empty = new EmptyState(QStringLiteral("members"), tr("还没有班子成员"),
                                 tr("支部班子登记以后，这里列出每名成员今年的学时、自学和成果。"));
    connect(empty->addAction(tr("去支部班子"), QStringLiteral("organization")), &QPushButton::clicked, this,
            [this] { this->desk().showPage(QStringLiteral("organization"), QStringLiteral("committee")); });
    build(&m_model, kLeaderNameColumn, empty);
    reload();
}

void LeadersView::load()
{
    const auto& session = desk().book().reader();
    const auto rulebook = agenda::loadRulebook(session, desk().branch().id);
    m_all.clear();
    if (rulebook) {
        if (const auto all = ideology::loadLeaderStudy(session, rulebook->catalogue, desk().branch().id, day()))
            m_all = *all;
    }
    chips()->setCount(kLeadersAll, int(m_all.size()));
    int outputs = 0;
    for (const LeaderStudy& leader : std::as_const(m_all))
        outputs += leader.outputs;
    setSum(isPast() ? tr("%1年到那天成果 %2 项 · 自学不计入集中学习培训学时").arg(day().year()).arg(outputs)
                    : tr("今年成果 %1 项 · 自学不计入集中学习培训学时").arg(outputs));
    fill();
}

void LeadersView::fill()
{
    m_model.setRows({m_all.begin(), m_all.end()});
    settle(!m_all.isEmpty());
}

void LeadersView::edit(const QModelIndex& index)
{
    if (index.isValid())
        desk().showPage(QStringLiteral("members"), m_model.row(index.row()).member.toString());
}

void LeadersView::create()
{
    StudyEntry entry;
    entry.kind = StudyEntryKind::OwnStudy;
    if (const QModelIndex at = table()->currentIndex(); at.isValid()) {
        entry.member = m_model.row(at.row()).member;
        entry.name = m_model.row(at.row()).name;
    }
    (new StudyEntryDialog(this, desk(), entry))->open();
}

} // namespace branchbook::ui
