// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The lists of a past day, told by the days in their records.
#include "branchbook/base/standing_list.h"
#include "branchbook/integrity/channel.h"
#include "branchbook/integrity/clue.h"
#include "branchbook/integrity/disclosure.h"
#include "branchbook/integrity/education.h"
#include "branchbook/integrity/rectification.h"
#include "branchbook/integrity/risk_point.h"
#include "branchbook/integrity/supervision.h"
#include "branchbook/ledger/ledger_store.h"

#include <QSet>

#include <algorithm>

namespace branchbook::integrity {

QDate RiskPoint::knownFrom() const
{
    QDate first = enteredOn;
    for (const QDate trace : {reviewedOn, endedOn}) {
        if (trace.isValid())
            first = std::min(first, trace);
    }
    return first;
}

Clue standingOn(Clue clue, QDate day)
{
    if (clue.closedOn.isValid() && clue.closedOn > day) {
        clue.closedOn = {};
        clue.outcome.reset();
        clue.result.clear();
    }
    if (clue.answeredOn.isValid() && clue.answeredOn > day) {
        clue.answeredOn = {};
        clue.answer.clear();
    }
    if (clue.receiptOn.isValid() && clue.receiptOn > day) {
        clue.receiptOn = {};
        clue.receiptNumber.clear();
    }
    if (clue.handedOn.isValid() && clue.handedOn > day) {
        clue.handedOn = {};
        clue.handedTo.clear();
        clue.receiptDueOn = {};
    }
    return clue;
}

Rectification standingOn(Rectification rectification, QDate day)
{
    if (rectification.closedOn.isValid() && rectification.closedOn > day) {
        rectification.closedOn = {};
        rectification.conclusion.clear();
    }
    return rectification;
}

RiskPoint standingOn(RiskPoint risk, QDate day)
{
    if (risk.reviewedOn.isValid() && risk.reviewedOn > day)
        risk.reviewedOn = {};
    if (risk.endedOn.isValid() && risk.endedOn > day)
        risk.endedOn = {};
    return risk;
}

Disclosure standingOn(Disclosure item, QDate day)
{
    if (item.endsOn.isValid() && item.endsOn > day)
        item.endsOn = {};
    return item;
}

Notice standingOn(Notice notice, QDate day)
{
    if (notice.feedbackOn.isValid() && notice.feedbackOn > day) {
        notice.feedbackOn = {};
        notice.feedback.clear();
    }
    return notice;
}

Supervision standingOn(Supervision supervision, QDate day)
{
    if (supervision.repliedOn.isValid() && supervision.repliedOn > day) {
        supervision.repliedOn = {};
        supervision.reply.clear();
    }
    return supervision;
}

Channel standingOn(Channel channel, QDate day)
{
    if (channel.closedOn.isValid() && channel.closedOn > day)
        channel.closedOn = {};
    return channel;
}

Result<QList<Clue>> listCluesOn(const store::Session& session, book::BranchId branch, QDate day)
{
    BB_TRY(const auto all, listClues(session, branch));
    return listStandingOn(all, day, &Clue::receivedOn);
}

Result<QList<Rectification>> listRectificationsOn(const store::Session& session, book::BranchId branch, QDate day)
{
    BB_TRY(const auto all, listRectifications(session, branch));
    return listStandingOn(all, day, &Rectification::begunOn);
}

Result<QHash<RectificationId, QList<ledger::Item>>> rectificationItemsOn(const store::Session& session,
                                                                         book::BranchId branch, QDate day)
{
    ledger::ItemQuery query;
    query.branch = branch;
    query.kind = ledger::Kind::Campaign;
    BB_TRY(const auto items, ledger::listItemsOn(session, query, day));
    QHash<RectificationId, QList<ledger::Item>> found;
    for (const ledger::Item& item : items) {
        if (item.sourceTable == QLatin1StringView(kRectificationTable))
            found[RectificationId::fromString(item.sourceId)].append(item);
    }
    return found;
}

Result<QList<RiskPoint>> listRiskPointsOn(const store::Session& session, book::BranchId branch, QDate day)
{
    BB_TRY(const auto all, listRiskPoints(session, branch));
    return listStandingOn(all, day, &RiskPoint::knownFrom);
}

Result<QList<Notice>> listNoticesOn(const store::Session& session, book::BranchId branch, QDate day)
{
    BB_TRY(const auto all, listNotices(session, branch));
    return listStandingOn(all, day, &Notice::publishedOn);
}

Result<QList<Disclosure>> listDisclosuresOn(const store::Session& session, book::BranchId branch, QDate day)
{
    BB_TRY(const auto all, listDisclosures(session, branch));
    BB_TRY(const auto notices, listNoticesOn(session, branch, day));
    QSet<DisclosureId> published;
    for (const Notice& notice : notices)
        published.insert(notice.disclosure);
    QList<Disclosure> then;
    for (const Disclosure& item : all) {
        if (item.beginsOn <= day || published.contains(item.id))
            then.append(standingOn(item, day));
    }
    return then;
}

Result<QList<Supervision>> listSupervisionsOn(const store::Session& session, book::BranchId branch, QDate day)
{
    BB_TRY(const auto all, listSupervisions(session, branch));
    return listStandingOn(all, day, &Supervision::receivedOn);
}

Result<QList<Lesson>> listLessonsOn(const store::Session& session, book::BranchId branch, QDate day)
{
    BB_TRY(auto all, listLessons(session, branch));
    all.removeIf([&](const Lesson& each) { return each.heldOn > day; });
    return all;
}

Result<QList<Channel>> listChannelsOn(const store::Session& session, book::BranchId branch, QDate day)
{
    BB_TRY(const auto all, listChannels(session, branch));
    return listStandingOn(all, day, &Channel::openedOn);
}

} // namespace branchbook::integrity
