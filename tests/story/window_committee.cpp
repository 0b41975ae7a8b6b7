// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 支部班子 and 换届选举 in the window.
#include "story/window_player.h"

#include "branchbook/organization/election_store.h"
#include "branchbook/organization/work_plan.h"
#include "ui/election/count_card.h"
#include "ui/election/election_cards.h"
#include "ui/election/election_dialogs.h"
#include "ui/election/election_view.h"
#include "ui/election/person_picker.h"
#include "ui/election/verdict_strip.h"
#include "ui/organization/committee_dialogs.h"
#include "ui/organization/committee_view.h"
#include "ui/organization/handover_dialog.h"
#include "ui/organization/series_dialog.h"
#include "ui/organization/term_dialogs.h"
#include "ui/organization/work_dialogs.h"

#include <QCheckBox>
#include <QComboBox>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QtTest/QTest>

#include <algorithm>

namespace story {

using namespace branchbook::ui;

void WindowPlayer::operate(const AdoptCommittee& step)
{
    show(QStringLiteral("organization"), QStringLiteral("committee"));
    pressName(page(), QStringLiteral("adoptRoster"));
    auto& dialog = partOf<TermDialog>(window());
    write(*fieldOf<LineField>(dialog, QStringLiteral("第几届")).edit(), QString::number(step.number));
    pressName(dialog, QStringLiteral("saveTerm"));
}

void WindowPlayer::operate(const PlanYear& step)
{
    show(QStringLiteral("organization"), QStringLiteral("committee"));
    pressName(page(), QStringLiteral("workYear"));
    auto& dialog = partOf<WorkYearDialog>(window());
    write(*fieldOf<LineField>(dialog, QStringLiteral("目标")).edit(), step.goal);
    pressText(dialog, QStringLiteral("写好了"));
}

void WindowPlayer::operate(const PlanWork& step)
{
    show(QStringLiteral("organization"), QStringLiteral("committee"));
    pressName(page(), QStringLiteral("month%1").arg(step.month));
    pressName(page(), QStringLiteral("addWork"));
    auto& dialog = partOf<WorkDialog>(window());
    write(*fieldOf<LineField>(dialog, QStringLiteral("工作")).edit(), step.matter);
    if (!step.post.isEmpty())
        pick(fieldOf<ComboField>(dialog, QStringLiteral("哪个职务负责")), step.post);
    pressText(dialog, QStringLiteral("排进计划"));
}

void WindowPlayer::operate(const DoWork& step)
{
    show(QStringLiteral("organization"), QStringLiteral("committee"));
    const auto work = must(organization::listWork(desk().book().reader(), at().branch().id, kYear));
    const auto found = std::ranges::find(work, step.matter, &organization::WorkItem::matter);
    pressName(page(), QStringLiteral("month%1").arg(found->month));
    pressName(page(), QStringLiteral("tick:") + step.matter);
    auto& dialog = partOf<WorkDoneDialog>(window());
    write(*fieldOf<LineField>(dialog, QStringLiteral("或者写一句")).edit(), step.note);
    pressText(dialog, QStringLiteral("记为完成"));
}

void WindowPlayer::operate(const SetSeries& step)
{
    show(QStringLiteral("organization"), QStringLiteral("committee"));
    pressName(page(), QStringLiteral("addSeries"));
    auto& dialog = partOf<SeriesDialog>(window());
    pick(fieldOf<ComboField>(dialog, QStringLiteral("类型")), gathering::kindTitle(step.kind));
    pick(fieldOf<ComboField>(dialog, QStringLiteral("哪一天")), QStringLiteral("%1日").arg(step.day));
    fieldOf<TextField>(dialog, QStringLiteral("固定议程，一行一项")).edit()->setPlainText(step.agenda.join(u'\n'));
    pressText(dialog, QStringLiteral("设例会"));
}

void WindowPlayer::operate(const PlanNext& step)
{
    show(QStringLiteral("organization"), QStringLiteral("committee"));
    pressName(page(), QStringLiteral("plan:") + gathering::kindTitle(step.kind));
}

void WindowPlayer::operate(const NewTerm& step)
{
    show(QStringLiteral("organization"), QStringLiteral("committee"));
    chooseIn(*partOf<QPushButton>(page(), QStringLiteral("termMenu")).menu(), QStringLiteral("登记新一届"));
    auto& dialog = partOf<TermDialog>(window());
    write(*fieldOf<LineField>(dialog, QStringLiteral("第几届")).edit(), QString::number(step.number));
    writeDay(fieldOf<DateField>(dialog, QStringLiteral("选举日期")), step.elected);
    pressName(dialog, QStringLiteral("saveTerm"));
}

void WindowPlayer::operate(const Appoint& step)
{
    show(QStringLiteral("organization"), QStringLiteral("committee"));
    pressName(page(), QStringLiteral("appoint"));
    auto& dialog = partOf<AppointDialog>(window());
    pick(fieldOf<ComboField>(dialog, QStringLiteral("职务")), step.post);
    pick(fieldOf<ComboField>(dialog, QStringLiteral("任职人")), step.name);
    writeDay(fieldOf<DateField>(dialog, QStringLiteral("任职日期")), step.day);
    pick(fieldOf<ComboField>(dialog, QStringLiteral("怎样产生")), organization::howTitle(organization::How::Elected));
    pressText(dialog, QStringLiteral("记任职"));
}

void WindowPlayer::operate(const HandOver& step)
{
    show(QStringLiteral("organization"), QStringLiteral("committee"));
    pressName(page(), QStringLiteral("handover"));
    auto& dialog = partOf<HandoverDialog>(window());
    pick(fieldOf<ComboField>(dialog, QStringLiteral("职务")), step.post);
    pick(fieldOf<ComboField>(dialog, QStringLiteral("接任的人")), step.to);
    writeDay(fieldOf<DateField>(dialog, QStringLiteral("从哪天起接任")), step.day);
    pick(fieldOf<ComboField>(dialog, QStringLiteral("怎样产生")),
         organization::howTitle(organization::How::ByElection));
    partOf<QCheckBox>(dialog).setChecked(step.items);
    const QPointer<HandoverDialog> asking(&dialog);
    pressName(dialog, QStringLiteral("performHandover"));
    // No vote on the by-election is in the book: the window says so and does it when it is said again.
    if (asking != nullptr && asking->isVisible())
        pressName(*asking, QStringLiteral("performHandover"));
}

void WindowPlayer::operate(const PrepareElection& step)
{
    show(QStringLiteral("organization"), QStringLiteral("election"));
    auto& view = partOf<ElectionView>(page());
    pressText(view, QStringLiteral("筹备一次选举"));
    auto& dialog = partOf<ElectionDialog>(window());
    writeDay(fieldOf<DateField>(dialog, QStringLiteral("选举日期")), step.day);
    write(*fieldOf<LineField>(dialog, QStringLiteral("名称")).edit(), step.title);
    write(*fieldOf<LineField>(dialog, QStringLiteral("应选名额")).edit(), QString::number(step.seats));
    pressText(dialog, QStringLiteral("开始筹备"));
    press(*view.count()->verdict()->primary()); // 还没有候选人
    auto& candidates = partOf<CandidatesDialog>(window());
    for (const QString& name : step.candidates)
        candidates.picker()->box(name)->setChecked(true);
    pressText(candidates, QStringLiteral("定候选人"));
    pressText(view, QStringLiteral("还没有监票人"));
    auto& tellers = partOf<TellersDialog>(window());
    const auto pickers = tellers.findChildren<PersonPicker*>();
    pickers.at(0)->box(step.monitor)->setChecked(true);
    pickers.at(1)->box(step.counter)->setChecked(true);
    pressText(tellers, QStringLiteral("保存"));
}

void WindowPlayer::typeCount(const CountVote& step)
{
    auto& view = partOf<ElectionView>(page());
    auto* count = view.count();
    keyIn(*view.turnout()->presentEdit(), step.present);
    Q_EMIT view.turnout()->edited();
    QList<int> figures{step.present, step.valid + step.voidPapers, step.valid, step.voidPapers};
    for (const auto& tally : count->typed().tallies)
        figures += step.votes.value(tally.name);
    if (figures.size() != count->fields().size())
        stop(QStringLiteral("the count asks for %1 figures").arg(count->fields().size()));
    count->fields().first()->setFocus(Qt::TabFocusReason);
    for (qsizetype i = 0; i < figures.size(); ++i) {
        keyIn(*count->fields().at(i), figures[i]);
        QTest::keyClick(count->fields().at(i), Qt::Key_Return);
    }
    settle();
}

void WindowPlayer::operate(const CountVote& step)
{
    show(QStringLiteral("organization"), QStringLiteral("election"));
    auto* count = partOf<ElectionView>(page()).count();
    if (count->access() == CountCard::Access::Recorded)
        press(*count->verdict()->primary()); // 再次投票
    typeCount(step);
    const auto before = at().election().rounds.size();
    press(*count->verdict()->primary());
    if (at().election().rounds.size() != before + 1)
        stop(QStringLiteral("the count is not recorded: ") + count->problems().join(u'；'));
}

} // namespace story
