// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 党务公开: when something is due, what counts for a period, review and approval before it, the report.
#include "branchbook/integrity/disclosure.h"
#include "integrity/integrity_support.h"

#include "support/catch_qt.h"

using namespace integrity_test;
using namespace branchbook::integrity;

namespace {

Disclosure itemOf(DisclosureCycle cycle, QDate begins, QDate entered)
{
    Disclosure item;
    item.id = DisclosureId::make();
    item.title = QStringLiteral("党费收缴情况");
    item.cycle = cycle;
    item.beginsOn = begins;
    item.enteredOn = entered;
    return item;
}

Notice noticeOf(const Disclosure& item, QDate on, QDate until = {})
{
    Notice notice;
    notice.disclosure = item.id;
    notice.publishedOn = on;
    notice.untilOn = until;
    return notice;
}

QList<QDate> daysOf(const QList<DisclosureDue>& dues)
{
    QList<QDate> days;
    for (const DisclosureDue& due : dues)
        days.append(due.due);
    return days;
}

const QDate kNewYear(2026, 1, 1);

struct Catalogue : Branch {
    Result<DisclosureId> add(const char16_t* title, DisclosureCycle cycle)
    {
        Disclosure item;
        item.branch = branch;
        item.title = QString::fromUtf16(title);
        item.cycle = cycle;
        item.beginsOn = kNewYear;
        return made<DisclosureId>([&](store::UnitOfWork& unit) { return saveDisclosure(unit, item, kNewYear); });
    }
    Result<NoticeId> publish(DisclosureId id, QDate on, const char16_t* review = u"副书记",
                             const char16_t* approval = u"支委会")
    {
        Notice notice;
        notice.disclosure = id;
        notice.publishedOn = on;
        notice.content = QStringLiteral("内容");
        notice.reviewedBy = QString::fromUtf16(review);
        notice.approvedBy = QString::fromUtf16(approval);
        return made<NoticeId>([&](store::UnitOfWork& unit) { return saveNotice(unit, notice, kToday); });
    }
};

} // namespace

TEST_CASE("each cycle is due on the last day of its period, from the day of entry on", "[disclosure]")
{
    const QDate entered(2026, 7, 10);
    const auto days = [&](DisclosureCycle cycle) {
        return daysOf(disclosureDues(itemOf(cycle, kNewYear, entered), {}, kNewYear, kToday));
    };
    CHECK(days(DisclosureCycle::Monthly) == QList<QDate>{QDate(2026, 7, 31), QDate(2026, 8, 31), QDate(2026, 9, 30)});
    CHECK(days(DisclosureCycle::Quarterly) == QList<QDate>{QDate(2026, 9, 30)});
    CHECK(days(DisclosureCycle::HalfYear) == QList<QDate>{QDate(2026, 12, 31)});
    CHECK(days(DisclosureCycle::Yearly) == QList<QDate>{QDate(2026, 12, 31)});
    CHECK(days(DisclosureCycle::LongTerm) == QList<QDate>{QDate(2026, 7, 31)});
    Disclosure ended = itemOf(DisclosureCycle::Monthly, kNewYear, entered);
    ended.endsOn = QDate(2026, 8, 31);
    CHECK(daysOf(disclosureDues(ended, {}, kNewYear, kToday)).size() == 2);
    Disclosure once = itemOf(DisclosureCycle::Once, QDate(2026, 9, 1), QDate(2026, 9, 1));
    once.dueOn = QDate(2026, 9, 24);
    CHECK(daysOf(disclosureDues(once, {}, kNewYear, kToday)) == QList<QDate>{QDate(2026, 9, 24)});
}

TEST_CASE("a notice counts for the period in which it was published, a lapsed one for nothing that stays up",
          "[disclosure]")
{
    const Disclosure quarterly = itemOf(DisclosureCycle::Quarterly, kNewYear, kNewYear);
    const auto dues = disclosureDues(
        quarterly, {noticeOf(quarterly, QDate(2026, 7, 1)), noticeOf(quarterly, QDate(2026, 3, 31))}, kNewYear, kToday);
    REQUIRE(dues.size() == 3);
    CHECK(dues[0].publishedOn == QDate(2026, 3, 31));
    CHECK_FALSE(dues[1].publishedOn.isValid()); // 1 July is the next quarter
    CHECK(dues[2].publishedOn == QDate(2026, 7, 1));
    CHECK(dues[2].words == QStringLiteral("2026年第三季度"));
    const Disclosure standing = itemOf(DisclosureCycle::LongTerm, QDate(2025, 3, 1), QDate(2025, 3, 1));
    const auto up = [&](const QList<Notice>& notices) { return disclosureDues(standing, notices, kNewYear, kToday); };
    CHECK(up({noticeOf(standing, QDate(2025, 3, 5))}).isEmpty()); // up since, and owed before the year asked
    const auto lapsed = up({noticeOf(standing, QDate(2025, 3, 5), QDate(2026, 3, 5))});
    REQUIRE(lapsed.size() == 1);
    CHECK_FALSE(lapsed[0].publishedOn.isValid());
}

TEST_CASE("a notice that names its period makes that one good, however late, and no other", "[disclosure]")
{
    const Disclosure quarterly = itemOf(DisclosureCycle::Quarterly, kNewYear, kNewYear);
    Notice late = noticeOf(quarterly, QDate(2026, 7, 3));
    late.forUntil = QDate(2026, 6, 30);
    const auto dues = disclosureDues(quarterly, {late}, kNewYear, kToday);
    REQUIRE(dues.size() == 3);
    CHECK_FALSE(dues[0].publishedOn.isValid());
    CHECK(dues[1].publishedOn == QDate(2026, 7, 3));
    CHECK(dues[1].isLate());
    CHECK_FALSE(dues[2].publishedOn.isValid()); // published in it, but not for it
    CHECK_FALSE(disclosureDues(quarterly, {late}, kNewYear, QDate(2026, 7, 2))[1].publishedOn.isValid()); // as of then
    Notice inTime = noticeOf(quarterly, QDate(2026, 6, 30));
    inTime.forUntil = QDate(2026, 6, 30);
    CHECK_FALSE(disclosureDues(quarterly, {inTime}, kNewYear, kToday)[1].isLate()); // the day itself is in time
}

TEST_CASE("periods are written by their cycle, and a notice takes no other", "[disclosure]")
{
    const auto named = [](DisclosureCycle cycle, const char16_t* code) {
        return disclosurePeriodNamed(itemOf(cycle, kNewYear, kNewYear), QString::fromUtf16(code));
    };
    CHECK(named(DisclosureCycle::Quarterly, u"2026Q3").value() == DateRange{QDate(2026, 7, 1), QDate(2026, 9, 30)});
    CHECK(named(DisclosureCycle::Monthly, u"2028-02").value() == DateRange{QDate(2028, 2, 1), QDate(2028, 2, 29)});
    CHECK(named(DisclosureCycle::HalfYear, u"2026h2").value() == DateRange{QDate(2026, 7, 1), QDate(2026, 12, 31)});
    CHECK(named(DisclosureCycle::Yearly, u"2026").value() == DateRange{QDate(2026, 1, 1), QDate(2026, 12, 31)});
    for (const char16_t* wrong : {u"2026-09", u"2026Q5", u"2026", u"", u"Q3"})
        CHECK(codeOf(named(DisclosureCycle::Quarterly, wrong)) == QStringLiteral("notice.period"));
    CHECK(codeOf(named(DisclosureCycle::Once, u"2026")) == QStringLiteral("notice.period"));

    Catalogue s;
    const auto id = s.add(u"党费收缴情况", DisclosureCycle::Quarterly).value();
    Notice notice;
    notice.disclosure = id;
    notice.publishedOn = QDate(2026, 7, 3);
    notice.content = QStringLiteral("内容");
    notice.reviewedBy = QStringLiteral("副书记");
    notice.approvedBy = QStringLiteral("支委会");
    notice.forUntil = QDate(2026, 7, 31);
    const auto save = [&] {
        return s.made<NoticeId>([&](store::UnitOfWork& unit) { return saveNotice(unit, notice, kToday); });
    };
    CHECK(codeOf(save()) == QStringLiteral("notice.period"));
    notice.forUntil = QDate(2026, 6, 30);
    const auto saved = save();
    REQUIRE(saved);
    CHECK(loadNotice(s.reader(), *saved).value().forUntil == QDate(2026, 6, 30));
    book::AreaSection section;
    REQUIRE(addDisclosureSection(s.quarter(QDate(2026, 7, 1), QDate(2026, 9, 30)), section));
    CHECK(textsOf(section)
          == QStringLiteral("党务公开1次；本期应公开1项，已公开0项，没有公开的：党费收缴情况（2026年第三季度）；"
                            "逾期公开以前各期的：党费收缴情况（2026年第二季度）。"));
}

TEST_CASE("before it is published it is reviewed and approved; the report tells what was due and what was not done",
          "[disclosure]")
{
    Catalogue s;
    const auto dues = s.add(u"党费收缴情况", DisclosureCycle::Quarterly).value();
    const auto life = s.add(u"组织生活情况", DisclosureCycle::Quarterly).value();
    CHECK(codeOf(s.add(u"党费收缴情况", DisclosureCycle::Monthly)) == QStringLiteral("disclosure.title_taken"));
    CHECK(codeOf(s.add(u"一次的", DisclosureCycle::Once)) == QStringLiteral("disclosure.due_missing"));
    CHECK(codeOf(s.publish(dues, QDate(2026, 9, 10), u" ")) == QStringLiteral("notice.review_missing"));
    CHECK(codeOf(s.publish(dues, QDate(2026, 9, 10), u"副书记", u"")) == QStringLiteral("notice.approval_missing"));
    CHECK(codeOf(s.publish(dues, kToday.addDays(1))) == QStringLiteral("notice.day_future"));
    const auto notice = s.publish(dues, QDate(2026, 9, 10)).value();
    CHECK(codeOf(s.run([&](store::UnitOfWork& unit) {
              return recordNoticeFeedback(unit, notice, QDate(2026, 9, 9), QStringLiteral("早了"), kToday);
          }))
          == QStringLiteral("notice.feedback_order"));
    REQUIRE(s.run([&](store::UnitOfWork& unit) {
        return recordNoticeFeedback(unit, notice, kToday, QStringLiteral("无意见"), kToday);
    }));
    CHECK(codeOf(s.run([&](store::UnitOfWork& unit) { return recycleDisclosure(unit, dues, kToday); }))
          == QStringLiteral("disclosure.has_notices"));
    book::AreaSection section;
    REQUIRE(addDisclosureSection(s.quarter(QDate(2026, 7, 1), QDate(2026, 9, 30)), section));
    CHECK(textsOf(section)
          == QStringLiteral("党务公开1次；本期应公开2项，已公开1项，没有公开的：组织生活情况（2026年第三季度）。"));
    CHECK(section.figures.value(u"disclosures").toObject().value(u"published").toInt() == 1);
    rules::Facts found;
    REQUIRE(addDisclosureFacts(s.facts(), found));
    int open = 0;
    for (const rules::Term& term : found.terms)
        open += term.settled ? 0 : 1;
    CHECK(found.terms.size() == 6); // two items in three quarters
    CHECK(open == 5);
    CHECK(loadDisclosure(s.reader(), life).value().title == QStringLiteral("组织生活情况"));
}

TEST_CASE("the catalogue of a past day: what had begun or was out, and what had come back", "[disclosure]")
{
    Catalogue s;
    Disclosure item;
    item.branch = s.branch;
    item.title = QStringLiteral("党费收缴情况");
    item.beginsOn = QDate(2026, 3, 1);
    item.endsOn = QDate(2026, 8, 31);
    const auto id =
        s.made<DisclosureId>([&](store::UnitOfWork& unit) { return saveDisclosure(unit, item, kToday); }).value();
    const auto itemsBy = [&](QDate day) { return listDisclosuresOn(s.reader(), s.branch, day).value(); };
    CHECK(itemsBy(QDate(2026, 2, 28)).isEmpty());
    REQUIRE(itemsBy(QDate(2026, 3, 1)).size() == 1);
    CHECK_FALSE(itemsBy(QDate(2026, 8, 30)).first().endsOn.isValid());
    CHECK(itemsBy(QDate(2026, 8, 31)).first().endsOn == QDate(2026, 8, 31));
    const auto notice = s.publish(id, QDate(2026, 2, 10)).value(); // before it was to be
    REQUIRE(s.run([&](store::UnitOfWork& unit) {
        return recordNoticeFeedback(unit, notice, QDate(2026, 2, 17), QStringLiteral("无意见"), kToday);
    }));
    CHECK(itemsBy(QDate(2026, 2, 9)).isEmpty());
    CHECK(itemsBy(QDate(2026, 2, 10)).size() == 1);
    const auto outBy = [&](QDate day) { return listNoticesOn(s.reader(), s.branch, day).value(); };
    CHECK(outBy(QDate(2026, 2, 9)).isEmpty());
    REQUIRE(outBy(QDate(2026, 2, 16)).size() == 1);
    CHECK(outBy(QDate(2026, 2, 16)).first().feedback.isEmpty());
    CHECK_FALSE(outBy(QDate(2026, 2, 16)).first().feedbackOn.isValid());
    CHECK(outBy(QDate(2026, 2, 17)).first().feedback == QStringLiteral("无意见"));
    REQUIRE(s.run([&](store::UnitOfWork& unit) { return recycleNotice(unit, notice, kToday); }));
    CHECK(itemsBy(QDate(2026, 2, 10)).isEmpty());
}

TEST_CASE("the usual items come with their source and how sure it is", "[disclosure]")
{
    Catalogue s;
    const auto usual = usualDisclosures().value();
    REQUIRE(usual.size() == 8);
    for (const Disclosure& item : usual) {
        INFO(item.title.toStdString());
        CHECK(item.basis == QStringLiteral("OPEN2017"));
        CHECK_FALSE(item.confidence.isEmpty());
    }
    REQUIRE(s.add(u"党费收缴情况", DisclosureCycle::Monthly));
    CHECK(s.made<int>([&](store::UnitOfWork& unit) {
               return addUsualDisclosures(unit, s.branch, kNewYear, kToday);
           }).value()
          == 7);
}
