// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/base/one_line.h"
#include "branchbook/integrity/disclosure.h"
#include "integrity/rows.h"

#include <algorithm>

namespace branchbook::integrity {

namespace {

store::ColumnValues disclosureColumns(const Disclosure& item)
{
    const bool once = item.cycle == DisclosureCycle::Once;
    return {{"branch_id", item.branch.toString()},
            {"title", store::textOrNull(oneLine(item.title))},
            {"category", disclosureCategories().nameOf(item.category)},
            {"scope", disclosureScopes().nameOf(item.scope)},
            {"medium", disclosureMediums().nameOf(item.medium)},
            {"cycle", disclosureCycles().nameOf(item.cycle)},
            {"due_on", once ? store::dayOrNull(item.dueOn) : store::Value{}},
            {"begins_on", store::dayOrNull(item.beginsOn)},
            {"ends_on", store::dayOrNull(item.endsOn)},
            {"owner_name", store::textOrNull(oneLine(item.owner))},
            {"basis", store::textOrNull(oneLine(item.basis))},
            {"confidence", store::textOrNull(oneLine(item.confidence))}};
}

store::ColumnValues noticeColumns(const Notice& notice)
{
    return {{"branch_id", notice.branch.toString()},
            {"disclosure_id", notice.disclosure.toString()},
            {"published_on", store::dayOrNull(notice.publishedOn)},
            {"until_on", store::dayOrNull(notice.untilOn)},
            {"for_until", store::dayOrNull(notice.forUntil)},
            {"scope", disclosureScopes().nameOf(notice.scope)},
            {"medium", disclosureMediums().nameOf(notice.medium)},
            {"content", store::textOrNull(trimmedText(notice.content))},
            {"reviewed_by", store::textOrNull(oneLine(notice.reviewedBy))},
            {"approved_by", store::textOrNull(oneLine(notice.approvedBy))}};
}

Result<> checkDisclosure(const store::Session& session, const Disclosure& item)
{
    const QString title = oneLine(item.title);
    if (title.isEmpty())
        return fail(ErrorKind::Invalid, QStringLiteral("disclosure.title_missing"), {}, QStringLiteral("title"));
    if (!item.beginsOn.isValid())
        return fail(ErrorKind::Invalid, QStringLiteral("disclosure.begin_missing"), {}, QStringLiteral("from"));
    if (item.cycle == DisclosureCycle::Once && !item.dueOn.isValid())
        return fail(ErrorKind::Invalid, QStringLiteral("disclosure.due_missing"), {}, QStringLiteral("due"));
    const QDate last = item.cycle == DisclosureCycle::Once ? item.dueOn : item.endsOn;
    if (last.isValid() && last < item.beginsOn)
        return fail(ErrorKind::Invalid, QStringLiteral("disclosure.end_order"),
                    {PartialDate::of(last).toChinese(), PartialDate::of(item.beginsOn).toChinese()},
                    QStringLiteral("until"));
    BB_TRY(const auto all, listDisclosures(session, item.branch));
    const bool taken = std::any_of(all.begin(), all.end(), [&](const Disclosure& other) {
        return other.id != item.id && other.title == title && !other.endsOn.isValid();
    });
    if (taken && !item.endsOn.isValid())
        return fail(ErrorKind::Refused, QStringLiteral("disclosure.title_taken"), {title});
    return {};
}

Result<> checkNoticeDay(QDate day, QDate today)
{
    if (!day.isValid())
        return fail(ErrorKind::Invalid, QStringLiteral("notice.day_missing"), {}, QStringLiteral("date"));
    if (day > today)
        return fail(ErrorKind::Invalid, QStringLiteral("notice.day_future"), {PartialDate::of(day).toChinese()},
                    QStringLiteral("date"));
    return {};
}

Result<> checkNotice(const Notice& notice, QDate today)
{
    BB_CHECK(checkNoticeDay(notice.publishedOn, today));
    if (trimmedText(notice.content).isEmpty())
        return fail(ErrorKind::Invalid, QStringLiteral("notice.content_missing"), {}, QStringLiteral("content"));
    if (oneLine(notice.reviewedBy).isEmpty())
        return fail(ErrorKind::Invalid, QStringLiteral("notice.review_missing"), {}, QStringLiteral("reviewed-by"));
    if (oneLine(notice.approvedBy).isEmpty())
        return fail(ErrorKind::Invalid, QStringLiteral("notice.approval_missing"), {}, QStringLiteral("by"));
    if (notice.untilOn.isValid() && notice.untilOn < notice.publishedOn)
        return fail(ErrorKind::Invalid, QStringLiteral("notice.until_order"),
                    {PartialDate::of(notice.untilOn).toChinese(), PartialDate::of(notice.publishedOn).toChinese()},
                    QStringLiteral("until"));
    return {};
}

/// What it is for is a period of the item as that is published now; a period named before stays where the cycle has changed since.
Result<> checkNoticePeriod(const Disclosure& item, const Notice& notice, QDate before)
{
    if (!notice.forUntil.isValid() || notice.forUntil == before)
        return {};
    const DateRange period = disclosurePeriod(item.cycle, notice.forUntil);
    if (period.last.isValid() && period.last == notice.forUntil)
        return {};
    return fail(ErrorKind::Invalid, QStringLiteral("notice.period"),
                {notice.forUntil.toString(Qt::ISODate), item.title, disclosureCycles().titleOf(item.cycle)},
                QStringLiteral("for"));
}

/// Errors: notice.missing, notice.recycled.
Result<Notice> livingNotice(const store::Session& session, NoticeId id)
{
    BB_TRY(Notice notice, loadNotice(session, id));
    if (notice.recycled)
        return fail(ErrorKind::Refused, QStringLiteral("notice.recycled"), {notice.title});
    return notice;
}

} // namespace

Result<DisclosureId> saveDisclosure(store::UnitOfWork& unit, const Disclosure& given, QDate today)
{
    BB_CHECK(checkDisclosure(unit.session(), given));
    if (given.rev != 0) {
        BB_CHECK(unit.update("disclosure", given.id.toString(), given.rev, disclosureColumns(given)));
        return given.id;
    }
    const DisclosureId id = given.id.isNull() ? DisclosureId::make() : given.id; // a sample brings its own
    store::ColumnValues columns = disclosureColumns(given);
    columns.insert(columns.begin(), {"id", id.toString()});
    columns.push_back({"entered_on", store::dayOrNull(today)});
    BB_CHECK(unit.insert("disclosure", columns));
    return id;
}

Result<int> addUsualDisclosures(store::UnitOfWork& unit, book::BranchId branch, QDate beginsOn, QDate today)
{
    BB_TRY(const auto usual, usualDisclosures());
    BB_TRY(const auto all, listDisclosures(unit.session(), branch));
    int added = 0;
    for (Disclosure item : usual) {
        if (std::any_of(all.begin(), all.end(), [&](const Disclosure& other) { return other.title == item.title; }))
            continue;
        item.branch = branch;
        item.beginsOn = beginsOn;
        BB_CHECK(saveDisclosure(unit, item, today).map([](auto) {}));
        ++added;
    }
    if (added == 0)
        return fail(ErrorKind::Refused, QStringLiteral("disclosure.nothing_new"));
    return added;
}

Result<> recycleDisclosure(store::UnitOfWork& unit, DisclosureId id, QDate today)
{
    BB_TRY(const Disclosure item, loadDisclosure(unit.session(), id));
    BB_TRY(const auto notices, listNotices(unit.session(), item.branch));
    if (std::any_of(notices.begin(), notices.end(), [&](const Notice& each) { return each.disclosure == id; }))
        return fail(ErrorKind::Refused, QStringLiteral("disclosure.has_notices"), {item.title});
    return unit.change("disclosure", id.toString(), {{"deleted_at", today.toString(Qt::ISODate)}});
}

Result<> restoreDisclosure(store::UnitOfWork& unit, DisclosureId id)
{
    BB_TRY(const Disclosure item, loadDisclosure(unit.session(), id));
    BB_CHECK(checkDisclosure(unit.session(), item));
    return unit.change("disclosure", id.toString(), {{"deleted_at", {}}});
}

Result<NoticeId> saveNotice(store::UnitOfWork& unit, const Notice& given, QDate today)
{
    BB_CHECK(checkNotice(given, today));
    BB_TRY(const Disclosure item, loadDisclosure(unit.session(), given.disclosure));
    Notice made = given;
    made.branch = item.branch;
    if (made.rev != 0) {
        BB_TRY(const Notice now, livingNotice(unit.session(), made.id));
        BB_CHECK(checkNoticePeriod(item, made, now.forUntil));
        if (now.feedbackOn.isValid() && now.feedbackOn < made.publishedOn)
            return fail(ErrorKind::Invalid, QStringLiteral("notice.feedback_order"),
                        {PartialDate::of(now.feedbackOn).toChinese(), PartialDate::of(made.publishedOn).toChinese()},
                        QStringLiteral("date"));
        BB_CHECK(unit.update("disclosure_notice", made.id.toString(), made.rev, noticeColumns(made)));
        return made.id;
    }
    BB_CHECK(checkNoticePeriod(item, made, {}));
    made.id = made.id.isNull() ? NoticeId::make() : made.id; // a sample brings its own
    store::ColumnValues columns = noticeColumns(made);
    columns.insert(columns.begin(), {"id", made.id.toString()});
    columns.push_back({"entered_on", store::dayOrNull(today)});
    BB_CHECK(unit.insert("disclosure_notice", columns));
    return made.id;
}

Result<> recordNoticeFeedback(store::UnitOfWork& unit, NoticeId id, QDate on, const QString& words, QDate today)
{
    BB_TRY(const Notice notice, livingNotice(unit.session(), id));
    const QString text = trimmedText(words);
    if (text.isEmpty())
        return unit.change("disclosure_notice", id.toString(), {{"feedback", {}}, {"feedback_on", {}}});
    BB_CHECK(checkNoticeDay(on, today));
    if (on < notice.publishedOn)
        return fail(ErrorKind::Invalid, QStringLiteral("notice.feedback_order"),
                    {PartialDate::of(on).toChinese(), PartialDate::of(notice.publishedOn).toChinese()},
                    QStringLiteral("date"));
    return unit.change("disclosure_notice", id.toString(), {{"feedback", text}, {"feedback_on", store::dayOrNull(on)}});
}

Result<> recycleNotice(store::UnitOfWork& unit, NoticeId id, QDate today)
{
    return unit.change("disclosure_notice", id.toString(), {{"deleted_at", today.toString(Qt::ISODate)}});
}

Result<> restoreNotice(store::UnitOfWork& unit, NoticeId id)
{
    BB_TRY([[maybe_unused]] const Notice notice, loadNotice(unit.session(), id));
    return unit.change("disclosure_notice", id.toString(), {{"deleted_at", {}}});
}

} // namespace branchbook::integrity
