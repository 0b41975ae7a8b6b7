// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done with the election that is shown.
#include "branchbook/book/member.h"
#include "branchbook/organization/committee_store.h"
#include "branchbook/organization/elected_committee.h"
#include "ui/election/count_card.h"
#include "ui/election/elected_term_dialog.h"
#include "ui/election/election_cards.h"
#include "ui/election/election_dialogs.h"
#include "ui/election/election_draft.h"
#include "ui/election/election_print.h"
#include "ui/election/election_view.h"
#include "ui/election/leave_out_dialog.h"
#include "ui/kit/banner.h"
#include "ui/kit/text.h"

#include <QMenu>
#include <QPushButton>

#include <algorithm>

namespace branchbook::ui {

namespace {

using organization::Election;
using organization::ElectionRound;

} // namespace

bool ElectionView::mayWrite()
{
    if (!desk().book().isReadOnly())
        return true;
    desk().refuse(tr("这本手册以只读方式打开，不能修改。"));
    return false;
}

void ElectionView::fillChooser()
{
    m_elected->clear();
    for (const Election& election : m_elections) {
        auto* action = m_elected->addAction(menuText(election.title));
        action->setCheckable(true);
        action->setChecked(election.id == m_id);
        connect(action, &QAction::triggered, this, [this, id = election.id] { choose(id); });
    }
    const auto* election = shown();
    const QString title = election ? election->title : QString();
    m_chooser->setText(menuText(title));
    m_chooser->setAccessibleName(tr("选举：%1").arg(title));
    m_chooser->setVisible(election != nullptr);
    m_printButton->setVisible(election != nullptr);
}

void ElectionView::fillMenus()
{
    m_printMenu->clear();
    m_moreMenu->clear();
    const auto* election = shown();
    if (election) {
        connect(m_printMenu->addAction(tr("选票…")), &QAction::triggered, this, [this] {
            const bool due = m_count->access() == CountCard::Access::Count; // what is typed of it is not kept yet
            const auto kept = organization::ballotPapers(desk().book().reader(), *shown());
            const int papers = due && m_turnout->present() > 0 ? m_turnout->present()
                : kept                                         ? *kept
                                                               : m_turnout->entitled();
            askForBallots(*window(), desk(), *shown(), papers, m_catalogue);
        });
        const auto add = [&](const QString& text, ElectionForm form) {
            connect(m_printMenu->addAction(text), &QAction::triggered, this, [this, form] {
                const Election& now = *shown();
                const bool counted = m_vote >= 0 && m_vote < now.rounds.size();
                previewElectionForm(*window(), desk(), now, counted ? now.rounds.at(m_vote) : m_count->typed(), form);
            });
        };
        add(tr("计票报告单"), ElectionForm::CountSheet);
        if (!election->rounds.isEmpty()) {
            add(tr("选举结果报告单"), ElectionForm::Result);
            add(tr("给上级的报告"), ElectionForm::Report);
        }
    }
    if (desk().book().isReadOnly())
        return;
    connect(m_moreMenu->addAction(tr("筹备一次选举…")), &QAction::triggered, this, &ElectionView::create);
    fillBin();
    if (!election)
        return;
    connect(m_moreMenu->addAction(tr("修改名称、名额、日期…")), &QAction::triggered, this, &ElectionView::change);
    const bool last = m_vote >= 0 && m_vote == election->rounds.size() - 1;
    if (last)
        connect(m_moreMenu->addAction(tr("更正计票")), &QAction::triggered, m_count, &CountCard::correctAsked);
    m_moreMenu->addSeparator();
    connect(m_moreMenu->addAction(tr("记错了，移到回收站")), &QAction::triggered, this, &ElectionView::recycle);
}

/// The recycle bin, where there is something in it.
void ElectionView::fillBin()
{
    const auto recycled = organization::listRecycledElections(desk().book().reader(), desk().branch().id);
    if (!recycled || recycled->isEmpty())
        return;
    auto* bin = m_moreMenu->addMenu(tr("从回收站恢复"));
    bin->setObjectName(QStringLiteral("electionBin"));
    for (const Election& election : *recycled)
        connect(bin->addAction(tr("%1（%2）").arg(election.title, PartialDate::of(election.heldOn).toDotted())),
                &QAction::triggered, this, [this, election] { restore(election); });
}

void ElectionView::restore(const Election& election)
{
    if (!mayWrite())
        return;
    const auto done = desk().performWithUndo(
        QStringLiteral("election.restore"), tr("恢复%1").arg(election.title), tr("已恢复“%1”").arg(election.title),
        [&](store::UnitOfWork& unit) { return organization::restoreElection(unit, election.id); });
    if (done)
        choose(election.id);
}

/// While the result is known and the committee's page has no term of that day.
void ElectionView::offerTerm(const Election& election)
{
    m_next->hide();
    if (desk().book().isReadOnly() || election.rounds.isEmpty() || !election.isDecided())
        return;
    const auto makes = organization::makesTerm(desk().book().reader(), election);
    const auto committee = organization::loadCommittee(desk().book().reader(), election.branch);
    const QDate day = election.rounds.last().heldOn;
    const bool whole = election.kind == organization::ElectionKind::Committee;
    const auto* before = committee ? committee->termOn(day.addDays(-1)) : nullptr;
    // A 书记 elected in the middle of a term takes a vacant post; no new term begins with him.
    const bool due = whole || before == nullptr || before->endsOn <= day.addMonths(1);
    m_next->setVisible(makes && *makes && due && committee
                       && std::ranges::none_of(committee->terms,
                                               [&](const organization::Term& term) { return term.electedOn >= day; }));
}

void ElectionView::registerTerm()
{
    const auto* election = shown();
    if (!election || !mayWrite())
        return;
    const auto& reader = desk().book().reader();
    auto elected = organization::committeeOfElection(reader, *m_catalogue, *election);
    const auto committee = organization::loadCommittee(reader, election->branch);
    if (!elected || !committee)
        return desk().report(elected ? committee.error() : elected.error());
    QList<organization::Post> posts = committee->posts;
    posts.removeIf([](const organization::Post& post) { return !book::isCommitteePost(post.title); });
    (new ElectedTermDialog(this, desk(), *elected, posts))->open();
}

void ElectionView::leaveOut()
{
    const auto* election = shown();
    if (!election || !m_catalogue)
        return;
    const auto people = organization::electableFor(desk().book().reader(), *election);
    if (!people)
        return desk().report(people.error());
    (new LeaveOutDialog(this, desk(), *election, *people, m_catalogue))->open();
}

void ElectionView::record()
{
    if (!mayWrite() || !m_catalogue)
        return;
    const ElectionRound round = m_count->typed();
    const auto* election = shown();
    if (election->tellersWith(organization::TellerRole::Monitor).isEmpty())
        return chooseTellers();
    m_touched = false;
    m_vote = round.number - 1;
    const auto done = desk().performWithUndo(
        QStringLiteral("election.count"), tr("%1：记录第 %2 次投票的结果").arg(election->title).arg(round.number),
        tr("已记录计票结果"), [&](store::UnitOfWork& unit) -> Result<> {
            BB_TRY([[maybe_unused]] const auto id,
                   organization::recordElectionRound(unit, *m_catalogue, round, desk().today()));
            return {};
        });
    if (done)
        (void)desk().book().saveDraft(electionDraftId(round), {});
    else
        m_touched = true;
}

void ElectionView::correct()
{
    if (!mayWrite() || !m_catalogue)
        return;
    const ElectionRound round = m_count->typed();
    auto* dialog = new ElectionReasonDialog(this, tr("更正第 %1 次投票的计票？").arg(round.number),
                                            tr("结果按新的数字重新计算，原来的数字和原因会留下。"));
    dialog->about(QStringLiteral("election"), shown()->id, QString::number(round.number));
    connect(dialog, &ElectionReasonDialog::reasonGiven, this, [this, dialog, round](const QString& reason) {
        const auto before = m_correcting;
        const auto agreed = shown()->fewerAgreed; // the list is read anew by what is written
        m_correcting = false;
        const auto done = desk().book().perform(
            QStringLiteral("election.correct"), tr("更正第 %1 次投票的计票").arg(round.number),
            [&](store::UnitOfWork& unit) {
                return organization::correctElectionRound(unit, *m_catalogue, round, reason, desk().today());
            });
        if (done) {
            QString said = tr("已更正计票");
            if (agreed)
                said += (shown()->fewerAgreed ? tr("，%1 名选举人同意减少名额仍然有效")
                                              : tr("，%1 名选举人同意减少名额不再作数，已经取消"))
                            .arg(*agreed);
            Q_EMIT desk().undoOffered(said, done->op);
            return dialog->close(), void();
        }
        m_correcting = before;
        dialog->showProblem(sentence(done.error()));
    });
    dialog->open();
}

void ElectionView::create()
{
    if (!mayWrite())
        return;
    Election fresh;
    fresh.branch = desk().branch().id;
    auto* dialog = new ElectionDialog(this, desk(), fresh);
    connect(dialog, &ElectionDialog::saved, this, [this](organization::ElectionId id) {
        reload();
        choose(id);
    });
    dialog->open();
}

void ElectionView::change()
{
    if (const auto* election = shown(); election && mayWrite())
        (new ElectionDialog(this, desk(), *election))->open();
}

void ElectionView::recycle()
{
    const auto* election = shown();
    if (!election || !mayWrite())
        return;
    const QString title = election->title;
    const auto id = election->id;
    (void)desk().performWithUndo(
        QStringLiteral("election.recycle"), tr("把%1移到回收站").arg(title), tr("已删除“%1”").arg(title),
        [&](store::UnitOfWork& unit) { return organization::recycleElection(unit, id, desk().today()); });
}

void ElectionView::editStep(organization::ElectionStep step)
{
    const auto* election = shown();
    if (!election || !mayWrite())
        return;
    for (const auto& days : election->steps) {
        if (days.step == step)
            return (new ElectionStepDialog(this, desk(), *election, days))->open();
    }
}

void ElectionView::editPaper(const organization::ElectionPaper& paper)
{
    if (const auto* election = shown(); election && mayWrite())
        (new ElectionPaperDialog(this, desk(), election->id, paper))->open();
}

void ElectionView::chooseCandidates()
{
    const auto* election = shown();
    if (!election || !mayWrite())
        return;
    const auto people = organization::electableFor(desk().book().reader(), *election);
    if (!people)
        return desk().report(people.error());
    (new CandidatesDialog(this, desk(), *election, *people, m_catalogue.get()))->open();
}

void ElectionView::chooseTellers()
{
    const auto* election = shown();
    if (!election || !mayWrite())
        return;
    const auto people = organization::electableOn(desk().book().reader(), election->branch, election->heldOn);
    if (!people)
        return desk().report(people.error());
    (new TellersDialog(this, desk(), *election, *people))->open();
}

void ElectionView::print()
{
    if (!shown())
        return desk().notice(tr("还没有选举可以打印。"));
    m_printMenu->popup(m_printButton->mapToGlobal(QPoint(0, m_printButton->height() + 4)));
}

} // namespace branchbook::ui
