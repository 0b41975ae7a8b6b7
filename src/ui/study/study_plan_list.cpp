// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/study/study_plan_list.h"

#include "branchbook/agenda/agenda.h"
#include "branchbook/base/screen_words.h"
#include "ui/kit/choice.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/table_view.h"
#include "ui/kit/text.h"

#include <QLabel>
#include <QPushButton>

#include <algorithm>
#include <array>

namespace branchbook::ui {

namespace {

using ideology::StudySession;
using ideology::StudyState;

constexpr QLatin1String kStudyAll("all");
constexpr QLatin1String kStudyPlanned("planned");
constexpr QLatin1String kStudyHeld("held");
constexpr QLatin1String kStudyUnrecorded("unrecorded");
constexpr QLatin1String kStudyThemeDays("theme_days");
constexpr int kStudyTopicColumn = 2;

QLatin1String studyPart(StudyState state)
{
    return state == StudyState::Planned ? kStudyPlanned : state == StudyState::Held ? kStudyHeld : kStudyUnrecorded;
}

Cell studyStateCell(const StudySession& session)
{
    switch (session.state) {
    case StudyState::Planned:
        if (session.told)
            return {.text = StudyPlanList::tr("已通知"),
                    .chip = {StudyPlanList::tr("已通知"), Tone::Neutral, QStringLiteral("check")},
                    .tip = StudyPlanList::tr("已通知 %1 人").arg(*session.told)};
        return {.text = StudyPlanList::tr("计划"),
                .chip = {StudyPlanList::tr("计划"), Tone::Neutral, QStringLiteral("circle")}};
    case StudyState::Held:
        return {.text = StudyPlanList::tr("已开展"),
                .chip = {StudyPlanList::tr("已开展"), Tone::Ok, QStringLiteral("check")}};
    case StudyState::Unrecorded: break;
    }
    return {.text = StudyPlanList::tr("没有记录"),
            .chip = {StudyPlanList::tr("没有记录"), Tone::Info, QStringLiteral("clock")}};
}

constexpr std::array<Column<StudySession>, 6> kStudyColumns{
    Column<StudySession>{QT_TRANSLATE_NOOP("table", "日期"), 116, Qt::AlignLeft,
                         [](const StudySession& each) { return Cell{.text = PartialDate::of(each.on).toDotted()}; }},
    Column<StudySession>{
        QT_TRANSLATE_NOOP("table", "形式"), 96, Qt::AlignLeft,
        [](const StudySession& each) { return Cell{.text = shownWord(gathering::kindTitle(each.kind))}; }},
    Column<StudySession>{QT_TRANSLATE_NOOP("table", "题目"), 240, Qt::AlignLeft,
                         [](const StudySession& each) { return Cell{.text = each.topic, .tip = each.topic}; }},
    Column<StudySession>{QT_TRANSLATE_NOOP("table", "主讲"), 92, Qt::AlignLeft,
                         [](const StudySession& each) { return Cell{.text = each.lecturer, .tint = Color::Text2}; }, 1},
    Column<StudySession>{QT_TRANSLATE_NOOP("table", "材料"), 64, Qt::AlignRight,
                         [](const StudySession& each) {
                             return Cell{.text =
                                             each.materials > 0 ? QString::number(each.materials) : QStringLiteral("—"),
                                         .tint = Color::Text2};
                         },
                         2},
    Column<StudySession>{QT_TRANSLATE_NOOP("table", "状态"), 108, Qt::AlignLeft, studyStateCell},
};

} // namespace

StudyPlanList::StudyPlanList(Desk& desk, QWidget* parent)
    : RecordListView(desk, tr("学习计划"),
                     {QStringLiteral("gathering"), QStringLiteral("attachment"), QStringLiteral("gathering_notice")},
                     kStudyAll, parent)
    , m_model(kStudyColumns)
    , m_forms(paragraph({}, TextRole::Small, Ink::Text2))
{
    chips()->addChip(kStudyAll, tr("全部"), 0);
    chips()->addChip(kStudyPlanned, tr("计划"), 0);
    chips()->addChip(kStudyHeld, tr("已开展"), 0);
    chips()->addChip(kStudyUnrecorded, tr("没有记录"), 0);
    chips()->addChip(kStudyThemeDays, shownWord(gathering::kindTitle(gathering::Kind::ThemePartyDay)), 0);
    addCreateButton(tr("安排学习"), QStringLiteral("addStudy"));
    m_forms->setContentsMargins(14, 6, 14, 6);
    auto* empty = new EmptyState(QStringLiteral("thought"), tr("今年还没有安排学习"),
                                 tr("先登记以后要开展的学习：日期、题目、主讲人，\n到时候补上到会人员，就算开展了。"));
    if (mayWrite())
        connect(empty->addAction(tr("安排学习"), QStringLiteral("plus")), &QPushButton::clicked, this,
                [this] { create(); });
    build(&m_model, kStudyTopicColumn, empty);
    setHead(m_forms);
    reload();
}

QString StudyPlanList::formsText() const
{
    return m_forms->text();
}

void StudyPlanList::load()
{
    const auto year =
        ideology::loadStudyYear(desk().book().reader(), desk().branch().id, desk().today().year(), desk().today());
    m_year = year ? *year : ideology::StudyYear();
    QStringList forms;
    for (const ideology::StudyForm& form : m_year.forms)
        forms.append(tr("%1 %2 / %3 次").arg(shownWord(gathering::kindTitle(form.kind))).arg(form.held).arg(form.all));
    if (const auto rulebook = agenda::loadRulebook(desk().book().reader(), desk().branch().id))
        forms.append(
            ideology::themeDaysText(m_year.themeDays, ideology::askedOfThemeDays(rulebook->catalogue, desk().today())));
    m_forms->setText(forms.join(QStringLiteral(" · ")));
    for (const StudyState state : {StudyState::Planned, StudyState::Held, StudyState::Unrecorded})
        chips()->setCount(studyPart(state),
                          int(std::ranges::count_if(
                              m_year.sessions, [state](const StudySession& each) { return each.state == state; })));
    chips()->setCount(kStudyAll, m_year.all);
    chips()->setCount(kStudyThemeDays, m_year.themeDays.all);
    setSum(tr("全年 %1 次 · 已开展 %2 次").arg(m_year.all).arg(m_year.held));
    fill();
}

void StudyPlanList::fill()
{
    const QString part = chips()->current();
    std::vector<StudySession> rows;
    if (part == kStudyThemeDays)
        rows.assign(m_year.themeSessions.begin(), m_year.themeSessions.end());
    for (const StudySession& each : m_year.sessions) {
        if (part == kStudyAll || part == studyPart(each.state))
            rows.push_back(each);
    }
    m_model.setRows(std::move(rows));
    settle(!m_year.sessions.isEmpty() || !m_year.themeSessions.isEmpty());
}

void StudyPlanList::edit(const QModelIndex& index)
{
    if (!index.isValid())
        return;
    const StudySession& session = m_model.row(index.row());
    desk().showPage(QString::fromLatin1(gathering::kindInfo(session.kind).area), session.gathering.toString());
}

void StudyPlanList::create()
{
    desk().showPage(QStringLiteral("ideology"), QStringLiteral("new:center_group_study"));
}

} // namespace branchbook::ui
