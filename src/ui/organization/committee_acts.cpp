// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the page 支部班子 does when it is asked.
#include "branchbook/agenda/agenda.h"
#include "branchbook/organization/elected_committee.h"
#include "branchbook/report/reelection_document.h"
#include "ui/organization/committee_dialogs.h"
#include "ui/organization/committee_view.h"
#include "ui/organization/handover_dialog.h"
#include "ui/organization/paper_preview.h"
#include "ui/organization/term_dialogs.h"
#include "ui/shell/desk.h"

namespace branchbook::ui {

void CommitteeView::adopt()
{
    if (!mayWrite())
        return;
    auto found = organization::committeeOfRoster(desk().book().reader(), m_data.branch.id, desk().today());
    if (!found)
        return desk().report(found.error());
    if (found->places.isEmpty())
        return desk().notice(tr("名册里没有人填写书记、委员这样的党内职务。请先在名册填写，或者登记届次。"));
    organization::Term term; // one on record in which nobody has a post yet is filled
    if (m_data.term() != nullptr && m_data.committee.seats.isEmpty())
        term = *m_data.term();
    else
        term.electedOn = found->electedOn;
    (new TermDialog(host(), desk(), m_data, term, TermDialog::Mode::FromRoster, std::move(*found)))->open();
}

void CommitteeView::askTerm()
{
    const auto* term = m_data.term();
    if (term != nullptr && mayWrite())
        (new TermDialog(host(), desk(), m_data, *term, TermDialog::Mode::Change))->open();
}

void CommitteeView::askNextTerm()
{
    if (!mayWrite())
        return;
    organization::Term term;
    term.number = m_data.committee.terms.isEmpty() ? 1 : m_data.committee.terms.last().number + 1;
    term.electedOn = m_data.committee.terms.isEmpty() ? m_data.proposal.electedOn : QDate();
    (new TermDialog(host(), desk(), m_data, term, TermDialog::Mode::Next, m_data.proposal))->open();
}

void CommitteeView::askShift()
{
    const auto* term = m_data.term();
    if (term != nullptr && mayWrite())
        (new ShiftDialog(host(), desk(), *term))->open();
}

void CommitteeView::appoint(const organization::Seat& seat)
{
    if (!mayWrite())
        return;
    const bool nothing = m_data.term() == nullptr || m_data.committee.posts.isEmpty();
    if (nothing && !m_data.proposal.places.isEmpty()) // whoever has set up posts of his own chooses the people himself
        return adopt();
    if (nothing)
        return desk().notice(m_data.term() == nullptr ? tr("请先登记届次，或者从名册建立。") : tr("请先设职务。"));
    (new AppointDialog(host(), desk(), m_data, seat))->open();
}

void CommitteeView::handOver(organization::PostId post)
{
    if (!mayWrite())
        return;
    if (!m_data.proposal.places.isEmpty()) {
        desk().notice(tr("名册里写着党内职务，还没有登记届次和任职。核对后先记下来，再办交接。"));
        return adopt();
    }
    if (m_data.committee.seatsOn(m_data.today).isEmpty())
        return desk().notice(tr("现在没有登记任职的人，无从交接。"));
    (new HandoverDialog(host(), desk(), m_data, post))->open();
}

void CommitteeView::tick(const organization::ReelectionStep& step)
{
    const auto* term = m_data.term();
    if (term == nullptr || !mayWrite())
        return;
    const QDate today = desk().today();
    const bool undone = step.doneOn.isValid();
    const auto done = desk().performWithUndo(
        QStringLiteral("committee.step"), tr("换届时间表：%1").arg(step.title),
        undone ? tr("已改为没有办：%1").arg(step.title) : tr("已记办了：%1").arg(step.title),
        [&, id = term->id](store::UnitOfWork& unit) {
            return organization::markStep(unit, id, step.code, undone ? QDate() : today, step.note, today);
        });
    (void)done; // an error was shown already
}

void CommitteeView::showDraft(const QString& paper)
{
    const auto votes =
        organization::reelectionVotes(desk().book().reader(), m_data.branch.id, m_data.committee, m_data.today);
    if (!votes)
        return desk().report(votes.error());
    const auto limits = organization::committeeLimits(m_data.catalogue, m_data.branch, m_data.today);
    const report::ReelectionPaper source{
        m_data.branch,
        m_data.committee,
        m_data.today,
        votes->election,
        organization::bodyToElect(m_data.committee, m_data.people, limits, m_data.today),
        votes->gaps,
        votes->officers};
    const auto document =
        paper == u"request" ? report::reelectionRequest(source, m_data.catalogue) : report::reelectionReport(source);
    if (!document)
        return desk().report(document.error());
    showPaper(desk(), *host(), *document, document->metadata.title);
}

void CommitteeView::planNext(const organization::Series& series)
{
    if (!mayWrite())
        return;
    const QDate today = desk().today();
    const auto done =
        desk().performWithUndo(QStringLiteral("series.plan"), tr("安排例会：%1").arg(organization::seriesTitle(series)),
                               tr("已安排下一次%1，议程已经填好").arg(organization::seriesTitle(series)),
                               [&](store::UnitOfWork& unit) -> Result<> {
                                   BB_TRY([[maybe_unused]] const auto id, organization::planNext(unit, series, today));
                                   return {};
                               });
    (void)done; // an error was shown already
}

void CommitteeView::recycleTerm()
{
    const auto* term = m_data.term();
    if (term == nullptr || !mayWrite())
        return;
    const QDate today = desk().today();
    (void)desk().performWithUndo(
        QStringLiteral("committee.recycle"), tr("第%1届移到回收站").arg(term->number),
        tr("第%1届已移到回收站").arg(term->number),
        [&, id = term->id](store::UnitOfWork& unit) { return organization::recycleTerm(unit, id, today); });
}

void CommitteeView::restoreTerm(const organization::TermId& id)
{
    if (!mayWrite())
        return;
    (void)desk().performWithUndo(QStringLiteral("committee.restore"), tr("恢复一届支部委员会"), tr("已从回收站恢复"),
                                 [&](store::UnitOfWork& unit) { return organization::restoreTerm(unit, id); });
}

void CommitteeView::removeSeat(const organization::Seat& seat)
{
    if (!mayWrite())
        return;
    const QDate today = desk().today();
    (void)desk().performWithUndo(
        QStringLiteral("committee.seat_remove"), tr("删除任职记录：%1 %2").arg(seat.title, seat.name),
        tr("已删除任职记录：%1 %2").arg(seat.title, seat.name),
        [&](store::UnitOfWork& unit) { return organization::removeSeat(unit, seat.id, today); });
}

void CommitteeView::removePost(const organization::Post& post)
{
    if (!mayWrite())
        return;
    const QDate today = desk().today();
    (void)desk().performWithUndo(QStringLiteral("committee.post_remove"), tr("撤销职务：%1").arg(post.title),
                                 tr("已撤销职务：%1").arg(post.title), [&](store::UnitOfWork& unit) {
                                     return organization::removePost(unit, post.id, today);
                                 });
}

void CommitteeView::openSource(const organization::WorkItem& item)
{
    desk().showPage(QStringLiteral("organization"), item.sourceId);
}

void CommitteeView::unmark(const organization::WorkItem& item)
{
    if (!mayWrite())
        return;
    const auto done = desk().performWithUndo(
        QStringLiteral("work.undone"), tr("没有完成：%1").arg(item.matter), tr("已改为没有完成：%1").arg(item.matter),
        [&](store::UnitOfWork& unit) { return organization::unmarkWork(unit, item.id); });
    (void)done; // an error was shown already
}

void CommitteeView::removeWork(const organization::WorkItem& item)
{
    if (!mayWrite())
        return;
    const QDate today = desk().today();
    const auto done = desk().performWithUndo(
        QStringLiteral("work.remove"), tr("删除工作：%1").arg(item.matter), tr("已删除工作：%1").arg(item.matter),
        [&](store::UnitOfWork& unit) { return organization::recycleWork(unit, item.id, today); });
    (void)done; // an error was shown already
}

} // namespace branchbook::ui
