// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/organization/item_course.h"

#include "branchbook/base/one_line.h"
#include "branchbook/base/screen_words.h"
#include "branchbook/gathering/resolution.h"
#include "branchbook/ledger/ledger_store.h"
#include "branchbook/store/day.h"

#include <QHash>

#include <algorithm>

namespace branchbook::organization {

namespace {

using NoticesByItem = QHash<QString, CourseStep>; ///< by item

/// A ledger item and the words of the resolution that it was made of.
struct CarriedOut {
    ledger::Item item;
    QString resolution;
};

Result<NoticesByItem> noticesOf(const store::Session& session, gathering::GatheringId meeting)
{
    NoticesByItem notices;
    store::Query query = session.query("item_course.notices");
    BB_TRY(bool row, query.bind("gathering", meeting.toString()).next());
    while (row) {
        notices.insert(query.text(0), {gathering::Stage::Published, store::dayAt(query, 1), query.text(2)});
        BB_TRY(row, query.next());
    }
    return notices;
}

Result<QList<CarriedOut>> carriedOutOf(const store::Session& session, gathering::GatheringId meeting)
{
    QList<CarriedOut> all;
    ledger::ItemQuery query;
    query.kind = ledger::Kind::Resolution;
    query.sourceId = meeting.toString();
    BB_TRY(const auto items, ledger::listItems(session, query));
    for (const ledger::Item& item : items) {
        if (item.sourceTable != u"gathering")
            continue;
        BB_TRY(const auto steps, ledger::listSteps(session, item.id));
        const auto raised = std::ranges::find(steps, ledger::Act::Raised, &ledger::Step::act);
        if (raised != steps.end() && !raised->detail.isEmpty())
            all.append({item, oneLine(raised->detail)});
    }
    return all;
}

bool hasValidVote(const gathering::Resolution* vote)
{
    return vote != nullptr && vote->outcome && vote->outcome->quorum && !gathering::isToCheck(*vote->outcome);
}

/// What sees to the resolutions that were passed on the item.
QList<ledger::Item> seeingTo(const gathering::Gathering& record, const gathering::AgendaItem& item,
                             const QList<CarriedOut>& carriedOut)
{
    QStringList passed;
    for (const gathering::Resolution& one : record.resolutions) {
        if (one.item == item.id && one.outcome && gathering::verdictOf(*one.outcome) == gathering::Verdict::Passed)
            passed.append(oneLine(one.text));
    }
    QList<ledger::Item> found;
    for (const CarriedOut& each : carriedOut) {
        if (passed.contains(each.resolution))
            found.append(each.item);
    }
    return found;
}

/// 督办 from the first day on, 办结 on the last when nothing is open any more.
void addLedgerSteps(ItemCourse& course, const QList<ledger::Item>& items)
{
    if (items.isEmpty())
        return;
    QStringList numbers;
    for (const ledger::Item& item : items)
        numbers.append(ledger::shownNumber(item));
    const auto first = std::ranges::min_element(items, {}, &ledger::Item::raisedOn);
    course.steps.append({gathering::Stage::Supervised, first->raisedOn, shownList(numbers)});
    if (std::ranges::any_of(items, &ledger::Item::isOpen)) {
        course.reached = gathering::Stage::Supervised; // whatever was said by hand: somebody still has to do it
        return;
    }
    const auto last = std::ranges::max_element(items, {}, &ledger::Item::closedOn);
    course.steps.append({gathering::Stage::Closed, last->closedOn, last->result});
    course.reached = gathering::Stage::Closed;
}

} // namespace

Result<QList<ItemCourse>> coursesOf(const store::Session& session, const gathering::Gathering& record)
{
    QList<ItemCourse> courses;
    if (record.agenda.isEmpty() || record.id.isNull())
        return courses;
    BB_TRY(const NoticesByItem notices, noticesOf(session, record.id));
    BB_TRY(const auto carriedOut, carriedOutOf(session, record.id));
    for (const gathering::AgendaItem& item : record.agenda) {
        if (item.id.isNull())
            continue;
        ItemCourse course{item.id, item.stage, {}};
        const gathering::Resolution* vote = gathering::voteOn(record, item);
        if (hasValidVote(vote))
            course.steps.append({gathering::Stage::Voted, record.heldOn,
                                 gathering::verdictTitle(gathering::verdictOf(*vote->outcome))});
        if (const auto notice = notices.constFind(item.id.toString()); notice != notices.constEnd())
            course.steps.append(*notice);
        if (!course.steps.isEmpty())
            course.reached = std::max(course.reached, course.steps.last().stage);
        addLedgerSteps(course, seeingTo(record, item, carriedOut));
        // 督办 may begin before the notice; how far it came is decided above
        std::ranges::stable_sort(course.steps, {}, &CourseStep::on);
        courses.append(course);
    }
    return courses;
}

QString courseText(const ItemCourse& course)
{
    QStringList words;
    for (const CourseStep& step : course.steps) {
        QString text = QStringLiteral("%1 %2").arg(gathering::stageTitle(step.stage), step.on.toString(Qt::ISODate));
        if (!step.note.isEmpty())
            text += QStringLiteral("（%1）").arg(step.note);
        words.append(text);
    }
    return words.join(QStringLiteral(" → "));
}

Result<> publishItem(store::UnitOfWork& unit, gathering::GatheringId meeting, gathering::AgendaItemId item, QDate day,
                     const QString& medium, QDate today)
{
    BB_TRY(const auto record, gathering::loadGathering(unit.session(), meeting));
    const auto found = std::ranges::find(record.agenda, item, &gathering::AgendaItem::id);
    if (item.isNull() || found == record.agenda.end())
        return fail(ErrorKind::NotFound, QStringLiteral("gathering.item_unknown"));
    const QString where = oneLine(medium);
    if (where.isEmpty())
        return fail(ErrorKind::Invalid, QStringLiteral("gathering.notice_medium"), {found->title},
                    QStringLiteral("medium"));
    if (!day.isValid() || day < record.heldOn || day > today)
        return fail(ErrorKind::Invalid, QStringLiteral("gathering.published_day"),
                    {found->title, record.heldOn.toString(Qt::ISODate), today.toString(Qt::ISODate)},
                    QStringLiteral("date"));
    if (gathering::needsVote(found->matter) && !hasValidVote(gathering::voteOn(record, *found)))
        return fail(ErrorKind::Refused, QStringLiteral("gathering.notice_unvoted"), {found->title});
    BB_CHECK(unit.hold("gathering", meeting.toString())); // the vote that it speaks of
    return unit.put("agenda_notice",
                    {{"gathering_id", meeting.toString()},
                     {"item_id", item.toString()},
                     {"published_on", store::dayOrNull(day)},
                     {"medium", where}});
}

Result<> unpublishItem(store::UnitOfWork& unit, gathering::GatheringId meeting, gathering::AgendaItemId item)
{
    BB_TRY(const NoticesByItem notices, noticesOf(unit.session(), meeting));
    if (!notices.contains(item.toString()))
        return fail(ErrorKind::NotFound, QStringLiteral("gathering.notice_missing"));
    return unit.remove("agenda_notice", meeting.toString() + store::kKeySeparator + item.toString());
}

} // namespace branchbook::organization
