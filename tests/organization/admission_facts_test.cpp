// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What falls due in a file of admission is asked for, and of nobody who has none. The days are worked out by hand from the
// regulation of 2026: a month from the application (art 7), half a year from review to review (11), a year of observation
// (13), a month from the pre-review (19), three months for the approval (25), normally a month for the oath (29), a year of
// probation (31), three months for the conversion's approval (33), six months of postponement (35).
#include "branchbook/book/roster_facts.h"
#include "branchbook/organization/admission_audit.h"
#include "branchbook/organization/admission_service.h"
#include "branchbook/organization/area.h"
#include "branchbook/rules/evaluate.h"
#include "organization/dues_support.h"

#include "support/catch_qt.h"

using namespace dues_test;
using book::Field;

namespace {

struct DueBranch : Branch {
    DueBranch()
        : workingDays(rules::WorkingDays::builtIn().value())
    {
    }
    rules::WorkingDays workingDays;

    book::MemberId addPerson(const QString& name, const char16_t* type)
    {
        return add(name, [&](book::Member& person) {
            person.values.set(Field::MemberType, QString::fromUtf16(type));
            person.values.set(Field::BirthDate, QStringLiteral("1999-03-12"));
            person.values.set(Field::ApplicationDate, QStringLiteral("2024-05-01"));
            person.values.set(Field::ActivistDate, QStringLiteral("2025-06-10"));
            person.values.set(Field::JoinDate, {});
            person.values.set(Field::FullMemberDate, {});
        });
    }

    struct Day {
        const char16_t* code;
        QDate on;
    };
    AdmissionId file(book::MemberId member, const QList<Day>& days,
                     const std::function<void(AdmissionFile&)>& change = nullptr)
    {
        AdmissionFile file;
        file.member = member;
        for (const Day& day : days)
            file.steps.append({QString::fromUtf16(day.code), PartialDate::of(day.on), {}, {}, {}, {}});
        if (change)
            change(file);
        AdmissionId id;
        REQUIRE(run([&](store::UnitOfWork& unit) -> Result<> {
            BB_TRY(id, takeOverAdmission(unit, file, kToday));
            return {};
        }));
        return id;
    }

    [[nodiscard]] rules::Facts facts(QDate today = kToday) const
    {
        rules::Facts facts;
        const book::FactsQuery query{reader(), branch.id, QDate(2025, 1, 1), today, catalogue};
        REQUIRE(book::addRosterFacts(query, facts));
        REQUIRE(makeArea()->addFacts(query, facts));
        return facts;
    }
    /// "dev.review_6m overdue 2026-06-10", those of the one person, by day.
    [[nodiscard]] QStringList found(book::MemberId member, QDate today = kToday) const
    {
        const DateRange window{QDate(2024, 1, 1), QDate(2028, 12, 31)};
        QStringList lines;
        for (const rules::Finding& one : rules::evaluate(catalogue, facts(today), {window, today}, workingDays)) {
            if (one.subject == member.toString() && one.state != rules::State::Done)
                lines.append(
                    QStringLiteral("%1 %2 %3").arg(one.rule->id, stateName(one.state), one.due.toString(Qt::ISODate)));
        }
        return lines;
    }
};

const char16_t* const kActivist = book::kActivist;

} // namespace

TEST_CASE("a half-yearly review is asked of whoever has a file, and disappears when it is written down")
{
    DueBranch made;
    const auto without = made.addPerson(QStringLiteral("丁春晓"), kActivist);
    const auto with = made.addPerson(QStringLiteral("罗小满"), kActivist);
    const auto id = made.file(with, {{u"1", QDate(2024, 5, 1)}, {u"2", QDate(2024, 5, 20)}, {u"3", QDate(2025, 6, 10)}},
                              [](AdmissionFile& file) {
                                  file.reviews = {{QDate(2025, 12, 8), {}}};
                              });

    // The roster shows no reviews: only the year of observation, over since 10 June, is told.
    CHECK(made.found(without) == QStringList{QStringLiteral("dev.earliest_object due 2026-06-10")});
    CHECK(made.found(with)
          == QStringList{QStringLiteral("dev.review_6m overdue 2026-06-08"),
                         QStringLiteral("dev.earliest_object due 2026-06-10")});
    REQUIRE(made.run([&](store::UnitOfWork& unit) {
        const AdmissionGround ground{made.catalogue, made.workingDays, rules::BranchBody::Committee, kToday};
        return putAdmissionReview(unit, ground, id, {QDate(2026, 9, 1), {}});
    }));
    CHECK(made.found(with)
          == QStringList{QStringLiteral("dev.earliest_object due 2026-06-10"),
                         QStringLiteral("dev.review_6m due 2027-03-01")});
    REQUIRE(made.book->undo());
    CHECK(made.found(with).first() == QStringLiteral("dev.review_6m overdue 2026-06-08"));
}

TEST_CASE("what is due in a file is what its last step began")
{
    DueBranch made;
    const auto person = made.addPerson(QStringLiteral("罗小满"), book::kDevelopmentTarget);
    QList<DueBranch::Day> days{{u"1", QDate(2024, 5, 1)},  {u"2", QDate(2024, 5, 20)}, {u"3", QDate(2025, 6, 10)},
                               {u"7", QDate(2026, 6, 12)}, {u"8", QDate(2026, 7, 1)},  {u"8++", QDate(2026, 7, 20)},
                               {u"12", QDate(2026, 8, 5)}, {u"13", QDate(2026, 8, 31)}};
    SECTION("the meeting within a month of the pre-review, to the end of the shorter month")
    {
        (void)made.file(person, days);
        CHECK(made.found(person) == QStringList{QStringLiteral("dev.meeting_1m due 2026-09-30")});
        CHECK(made.found(person, QDate(2026, 10, 1))
              == QStringList{QStringLiteral("dev.meeting_1m overdue 2026-09-30")});
    }
    days.append({u"15", QDate(2026, 9, 10)});
    SECTION("the approval within three months of the meeting, and the end of the probation")
    {
        (void)made.file(person, days);
        CHECK(made.found(person)
              == QStringList{QStringLiteral("dev.approval_3m due 2026-12-10"),
                             QStringLiteral("dev.probation_end upcoming 2027-09-10")});
    }
    SECTION("in a special case within six")
    {
        (void)made.file(person, days, [](AdmissionFile& file) { file.approval = rules::ApprovalCase::Special; });
        CHECK(made.found(person).first() == QStringLiteral("dev.approval_3m due 2027-03-10"));
    }
    days.append({u"17", QDate(2026, 9, 15)});
    SECTION("the oath within a month of the approval")
    {
        (void)made.file(person, days);
        CHECK(made.found(person)
              == QStringList{QStringLiteral("dev.oath_1m due 2026-10-15"),
                             QStringLiteral("dev.probation_end upcoming 2027-09-10")});
    }
}

TEST_CASE("whoever lost an introducer is asked for another one until the members' meeting")
{
    DueBranch made;
    const auto person = made.addPerson(QStringLiteral("梁书言"), book::kDevelopmentTarget);
    const auto helper = made.add(QStringLiteral("邓文朴"));
    QList<DueBranch::Day> days{{u"1", QDate(2024, 5, 1)},  {u"2", QDate(2024, 5, 20)}, {u"3", QDate(2025, 6, 10)},
                               {u"7", QDate(2026, 6, 12)}, {u"8", QDate(2026, 7, 1)},  {u"8++", QDate(2026, 7, 20)}};
    const auto named = [&](AdmissionFile& file) {
        AdmissionSponsor sponsor;
        sponsor.role = SponsorRole::Introducer;
        sponsor.member = helper;
        sponsor.name = QStringLiteral("邓文朴");
        sponsor.from = QDate(2026, 7, 25);
        file.sponsors = {sponsor};
    };
    made.change(helper, [](book::Member& member) {
        member.leftOn = QDate(2026, 9, 1);
        member.leftReason = QStringLiteral("转出");
    });
    SECTION("before it")
    {
        (void)made.file(person, days, named);
        CHECK(made.found(person).contains(QStringLiteral("dev.sponsor_fit overdue 2026-09-01")));
        CHECK(made.found(person, QDate(2026, 8, 31)).filter(QStringLiteral("sponsor_fit")).isEmpty());
    }
    SECTION("no longer once it is written until when, were it today")
    {
        (void)made.file(person, days, [&](AdmissionFile& file) {
            named(file);
            file.sponsors.first().until = QDate(2026, 9, 18);
        });
        CHECK(made.found(person, QDate(2026, 9, 18)).filter(QStringLiteral("sponsor_fit")).isEmpty());
    }
    SECTION("after it")
    {
        days.append({u"15", QDate(2026, 9, 10)});
        (void)made.file(person, days, named);
        CHECK(made.found(person).filter(QStringLiteral("sponsor_fit")).isEmpty());
    }
}

TEST_CASE("a probation: the meeting that extended it is none that converts")
{
    DueBranch made;
    const auto person = made.addPerson(QStringLiteral("罗小满"), book::kProbationaryMember);
    made.change(person, [](book::Member& member) { member.values.set(Field::JoinDate, QStringLiteral("2025-08-20")); });
    QList<DueBranch::Day> days{{u"15", QDate(2025, 8, 20)}, {u"17", QDate(2025, 9, 30)}, {u"20", QDate(2025, 10, 20)}};
    SECTION("it ended and nothing was decided")
    {
        (void)made.file(person, days);
        CHECK(made.found(person) == QStringList{QStringLiteral("dev.probation_end overdue 2026-08-20")});
    }
    SECTION("extended by half a year at the meeting of August")
    {
        days.append({u"23", QDate(2026, 8, 25)});
        (void)made.file(person, days, [](AdmissionFile& file) { file.extensionMonths = 6; });
        CHECK(made.found(person) == QStringList{QStringLiteral("dev.probation_end upcoming 2027-02-20")});
    }
    SECTION("months alone extend nothing: it takes the members' meeting and the approval from above (art 31)")
    {
        const auto id = made.file(person, days, [](AdmissionFile& file) { file.extensionMonths = 6; });
        CHECK(made.found(person) == QStringList{QStringLiteral("dev.probation_end overdue 2026-08-20")});
        AdmissionFile file = loadAdmission(made.reader(), id).value();
        CHECK(extensionDoubt(file).contains(QStringLiteral("第23步")));
        file.steps.append({QStringLiteral("23"), PartialDate::of(QDate(2026, 8, 25)), {}, {}, {}, {}});
        CHECK(extensionDoubt(file).isEmpty());
        file.steps.removeLast();
        file.extensionMonths.reset();
        CHECK(extensionDoubt(file).isEmpty());
    }
    SECTION("converted: the approval within three months of the meeting")
    {
        days.append({u"23", QDate(2026, 8, 31)});
        (void)made.file(person, days);
        CHECK(made.found(person) == QStringList{QStringLiteral("dev.conversion_approval_3m due 2026-11-30")});
    }
    SECTION("put off after a transfer: six months from the end of the probation")
    {
        days.append({u"23++", QDate(2026, 8, 28)});
        (void)made.file(person, days);
        CHECK(made.found(person) == QStringList{QStringLiteral("dev.transfer_postpone due 2027-02-20")});
    }
}

TEST_CASE("a file that is over, or of somebody who left, asks for nothing more than the roster does")
{
    DueBranch made;
    const auto person = made.addPerson(QStringLiteral("罗小满"), kActivist);
    const auto id = made.file(person, {{u"3", QDate(2025, 6, 10)}});
    REQUIRE(made.found(person).contains(QStringLiteral("dev.review_6m overdue 2025-12-10")));
    SECTION("stopped")
    {
        REQUIRE(made.run([&](store::UnitOfWork& unit) {
            const AdmissionGround ground{made.catalogue, made.workingDays, rules::BranchBody::Committee, kToday};
            return endAdmission(unit, ground, id, AdmissionOutcome::Stopped, QDate(2026, 9, 1),
                                QStringLiteral("本人提出"));
        }));
        CHECK(made.found(person) == QStringList{QStringLiteral("dev.earliest_object due 2026-06-10")});
    }
    SECTION("gone")
    {
        made.change(person, [](book::Member& member) {
            member.leftOn = QDate(2026, 8, 1);
            member.leftReason = QStringLiteral("转出");
        });
        CHECK(made.found(person).isEmpty());
    }
}
