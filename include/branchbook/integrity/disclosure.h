// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 党务公开: the catalogue of what is published, to whom, by what and how often, and each notice with its review, approval and
// what came back (OPEN2017, art 15: propose, review incl. secrecy, approve, publish; domain-rules §9: what is listed is M+, the
// cadence local practice).
#pragma once

#include "branchbook/base/word_list.h"
#include "branchbook/book/area.h"
#include "branchbook/store/unit_of_work.h"

namespace branchbook::integrity {

using DisclosureId = Id<struct DisclosureTag>;
using NoticeId = Id<struct DisclosureNoticeTag>;

/// 学习贯彻, 任务落实, 教育管理, 自身建设, 联系服务, 廉政责任, 其他.
enum class DisclosureCategory : quint8 { Study, Tasks, Education, Building, Masses, Integrity, Other };
/// 社会, 全体党员, 支部内, 特定对象.
enum class DisclosureScope : quint8 { Society, Members, Branch, Specific };
/// 公开栏, 会议, 文件, 网站.
enum class DisclosureMedium : quint8 { Board, Meeting, Document, Website };
/// 一次, 每月, 每季度, 每半年, 每年, 长期.
enum class DisclosureCycle : quint8 { Once, Monthly, Quarterly, HalfYear, Yearly, LongTerm };

/// The stable names, the titles, the Chinese words, in the order of the values.
[[nodiscard]] const WordList<DisclosureCategory, 7>& disclosureCategories();
[[nodiscard]] const WordList<DisclosureScope, 4>& disclosureScopes();
[[nodiscard]] const WordList<DisclosureMedium, 4>& disclosureMediums();
[[nodiscard]] const WordList<DisclosureCycle, 6>& disclosureCycles();

struct Disclosure {
    DisclosureId id;
    qint64 rev = 0;
    book::BranchId branch;
    QString title;
    DisclosureCategory category = DisclosureCategory::Other;
    DisclosureScope scope = DisclosureScope::Members;
    DisclosureMedium medium = DisclosureMedium::Board;
    DisclosureCycle cycle = DisclosureCycle::Quarterly;
    QDate dueOn; ///< of Once alone
    QDate beginsOn; ///< nothing is owed before
    QDate endsOn; ///< the last day of it in the catalogue; invalid: goes on
    QString owner;
    QString basis; ///< document of the rulebook, or in words
    QString confidence; ///< A, B, C, M with + or -: how well the basis is known; empty: the branch's own
    QDate enteredOn;
    bool recycled = false;
};

struct Notice {
    NoticeId id;
    qint64 rev = 0;
    book::BranchId branch;
    DisclosureId disclosure;
    QString title; ///< of the item; read with it
    QDate publishedOn;
    QDate untilOn; ///< last day; invalid: stays
    QDate forUntil; ///< last day of the period that it is for; invalid: the one in which it was published
    DisclosureScope scope = DisclosureScope::Members;
    DisclosureMedium medium = DisclosureMedium::Board;
    QString content;
    QString reviewedBy; ///< who looked at secrecy
    QString approvedBy;
    QString feedback;
    QDate feedbackOn; ///< with feedback
    QDate enteredOn;
    bool recycled = false;
};

/// A period in which the item is to be published, and whether it was.
struct DisclosureDue {
    DateRange period;
    QString words; ///< 2026年第三季度, 2026年9月, 2026年上半年; empty: of what is published once
    QDate due; ///< the last day of the period; of 长期 the last day of the month in which it began
    QDate publishedOn; ///< the first notice that counts; invalid: none

    [[nodiscard]] bool isLate() const { return publishedOn.isValid() && publishedOn > due; } ///< made good afterwards
};
/// Periods that begin by `today` and end on or after `from`, the earliest first. A notice counts for the period that it names, and
/// where it names none for the one in which it was published; of 一次 and 长期 any one by `today`, of 长期 none whose last day is over. What was over before the item was entered,
/// began or after it ended is not owed.
[[nodiscard]] QList<DisclosureDue> disclosureDues(const Disclosure& item, const QList<Notice>& notices, QDate from,
                                                  QDate today);
/// The period of a cycle around a day; invalid days for 一次 and 长期.
[[nodiscard]] DateRange disclosurePeriod(DisclosureCycle cycle, QDate day);

/// 2026年第三季度, 2026年9月, 2026年上半年, 2026年; empty for 一次 and 长期. `day`: any of the period.
[[nodiscard]] QString disclosurePeriodWords(DisclosureCycle cycle, QDate day);
/// The same for a command line: 2026Q3, 2026-09, 2026H1, 2026.
[[nodiscard]] QString disclosurePeriodCode(DisclosureCycle cycle, QDate day);
/// Error: notice.period (Invalid: no period of the item's cycle is written so).
[[nodiscard]] Result<DateRange> disclosurePeriodNamed(const Disclosure& item, const QString& code);

/// By title. Recycled ones apart.
[[nodiscard]] Result<QList<Disclosure>> listDisclosures(const store::Session& session, book::BranchId branch);
[[nodiscard]] Result<QList<Disclosure>> listRecycledDisclosures(const store::Session& session, book::BranchId branch);
/// Error: disclosure.missing (NotFound).
[[nodiscard]] Result<Disclosure> loadDisclosure(const store::Session& session, DisclosureId id);
/// The latest first.
[[nodiscard]] Result<QList<Notice>> listNotices(const store::Session& session, book::BranchId branch);
[[nodiscard]] Result<QList<Notice>> listRecycledNotices(const store::Session& session, book::BranchId branch);
/// Error: notice.missing (NotFound).
[[nodiscard]] Result<Notice> loadNotice(const store::Session& session, NoticeId id);
/// The catalogue at the end of a past `day`, in the order of listDisclosures: what had begun by then or had a notice by then, what ended later goes on. How each is worded, to whom, by what and how often is as now. What is in the bin today is not
/// in it.
[[nodiscard]] Result<QList<Disclosure>> listDisclosuresOn(const store::Session& session, book::BranchId branch,
                                                          QDate day);
[[nodiscard]] Disclosure standingOn(Disclosure item, QDate day);
/// Those published by the end of a past `day`, without what came back later; with them disclosureDues tells the periods of that day.
[[nodiscard]] Result<QList<Notice>> listNoticesOn(const store::Session& session, book::BranchId branch, QDate day);
[[nodiscard]] Notice standingOn(Notice notice, QDate day);
/// What branches usually publish (resources/integrity/disclosures.json). Error: disclosure.data (Internal).
[[nodiscard]] Result<QList<Disclosure>> usualDisclosures();

/// New where `rev` is 0. Errors: disclosure.title_missing, disclosure.begin_missing, disclosure.due_missing (一次),
/// disclosure.end_order (Invalid), disclosure.title_taken (Refused), store.conflict.
[[nodiscard]] Result<DisclosureId> saveDisclosure(store::UnitOfWork& unit, const Disclosure& item, QDate today);
/// Those of the usual ones whose title the catalogue does not have; gives how many. Error: disclosure.nothing_new (Refused).
[[nodiscard]] Result<int> addUsualDisclosures(store::UnitOfWork& unit, book::BranchId branch, QDate beginsOn,
                                              QDate today);
/// Error: disclosure.has_notices (Refused: it ends instead).
[[nodiscard]] Result<> recycleDisclosure(store::UnitOfWork& unit, DisclosureId id, QDate today);
[[nodiscard]] Result<> restoreDisclosure(store::UnitOfWork& unit, DisclosureId id);

/// New where `rev` is 0. Errors: notice.day_missing, notice.day_future, notice.content_missing, notice.review_missing,
/// notice.approval_missing, notice.until_order, notice.period (`forUntil` ends no period of the item's cycle) (Invalid), disclosure.missing, notice.recycled (Refused), store.conflict.
[[nodiscard]] Result<NoticeId> saveNotice(store::UnitOfWork& unit, const Notice& notice, QDate today);
/// What came back; empty words take it away. Errors: notice.day_…, notice.feedback_order (Invalid), notice.recycled.
[[nodiscard]] Result<> recordNoticeFeedback(store::UnitOfWork& unit, NoticeId id, QDate on, const QString& words,
                                            QDate today);
[[nodiscard]] Result<> recycleNotice(store::UnitOfWork& unit, NoticeId id, QDate today);
[[nodiscard]] Result<> restoreNotice(store::UnitOfWork& unit, NoticeId id);

/// Terms: disclosure_due, one for each period.
[[nodiscard]] Result<> addDisclosureFacts(const book::FactsQuery& query, rules::Facts& facts);
/// What was due in the period and what was published. Nothing where there was neither.
[[nodiscard]] Result<> addDisclosureSection(const book::SectionQuery& query, book::AreaSection& section);

} // namespace branchbook::integrity
