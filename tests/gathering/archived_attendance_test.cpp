// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever happens to the roster after the day, an archived record says who was expected and who came as it was archived.
#include "gathering/decision_support.h"

#include "branchbook/gathering/correction.h"
#include "support/catch_qt.h"

#include <random>

using namespace gathering_test;
using book::Field;

namespace {

constexpr int kSeeds = 6;
constexpr int kChanges = 60;

/// One change of one person, of those that happen to people: the roster as it is kept, with dates before, on and after the day.
struct Fate {
    std::mt19937 random;
    explicit Fate(unsigned seed)
        : random(seed)
    {
    }
    int upTo(int most) { return static_cast<int>(random() % static_cast<unsigned>(most + 1)); }
    QDate someDay() { return kToday.addDays(upTo(400) - 200); }

    void leave(book::Member& person, const char16_t* why)
    {
        person.leftOn = someDay();
        person.leftReason = QString::fromUtf16(why);
    }
    void befall(book::Member& person, const Branch& made)
    {
        auto& values = person.values;
        switch (upTo(8)) {
        case 0: values.set(Field::FullName, QStringLiteral("改名%1").arg(random() % 1000)); break;
        case 1:
            leave(person, u"转出");
            values.set(Field::TransferOutDate, person.leftOn.toString(Qt::ISODate));
            break;
        case 2:
            leave(person, u"去世");
            values.set(Field::MembershipStatus, QStringLiteral("死亡"));
            break;
        case 3: // converted, or back: typed wrongly and mended
            values.set(Field::MemberType,
                       QString::fromUtf16(upTo(1) == 0 ? book::kFullMember : book::kProbationaryMember));
            values.set(Field::FullMemberDate, upTo(1) == 0 ? someDay().toString(Qt::ISODate) : QString());
            break;
        case 4: values.set(Field::JoinDate, someDay().toString(Qt::ISODate)); break;
        case 5: values.set(Field::TransferInDate, someDay().toString(Qt::ISODate)); break;
        case 6: person.group = upTo(1) == 0 ? std::optional(made.second) : std::nullopt; break;
        case 7: values.set(Field::PartyPost, upTo(1) == 0 ? QStringLiteral("支部书记") : QString()); break;
        default: values.set(Field::MembershipStatus, upTo(1) == 0 ? QStringLiteral("停止党籍") : QString());
        }
    }
};

struct Kept {
    Gathering record;
    gathering::GatheringRow row;
    gathering::Voters voters;
};

Kept read(const Branch& made, gathering::GatheringId id)
{
    Kept kept{made.load(id), {}, {}};
    const auto rows = gathering::listGatherings(made.reader(), {}).value();
    for (const auto& row : rows) {
        if (row.id == id)
            kept.row = row;
    }
    kept.voters = gathering::votersOf(kept.record);
    kept.record.rev = 0; // an archiving that was undone and done again counts as two changes of the row
    return kept;
}

bool same(const Kept& a, const Kept& b)
{
    return a.record == b.record && a.row.expected == b.row.expected && a.row.present == b.row.present
        && a.row.onLeave == b.row.onLeave && a.row.absent == b.row.absent && a.voters.entitled == b.voters.entitled
        && a.voters.present == b.voters.present && a.voters.withoutVote == b.voters.withoutVote;
}

gathering::GatheringId archivedMeeting(Branch& made)
{
    Gathering g = made.attended(Kind::GeneralMeeting, kToday.addDays(-30), {QStringLiteral("方念慈")});
    g.agenda = {item(u"讨论接收", gathering::Matter::Admission)};
    g.resolutions = {vote(g, 0, 3, 0, 0)};
    const auto id = made.decide(g).value();
    REQUIRE(made.run([&](store::UnitOfWork& unit) { return gathering::archiveGathering(unit, id, kToday); }));
    return id;
}

} // namespace

TEST_CASE("roster changes after the day never alter an archived attendance", "[property]")
{
    int changed = 0;
    int proposedOtherwise = 0;
    for (unsigned seed = 1; seed <= kSeeds; ++seed) {
        Branch made;
        const auto id = archivedMeeting(made);
        const Kept before = read(made, id);
        REQUIRE(before.voters.entitled == 4); // 周砚青, 韩知秋, 丁春晓, 方念慈; 罗小满 has no vote yet
        REQUIRE(before.voters.present == 3);
        const QStringList proposed = made.expected(Kind::GeneralMeeting, before.record.heldOn);
        Fate fate(seed);
        for (int i = 0; i < kChanges; ++i) {
            const auto people = book::listMemberRows(made.reader(), {}).value();
            REQUIRE(!people.isEmpty());
            const auto who = people[fate.upTo(int(people.size()) - 1)].id;
            const int act = fate.upTo(19);
            if (act == 0)
                changed += made.run([&](auto& unit) { return book::recycleMember(unit, who, kToday); }) ? 1 : 0;
            else if (act == 1)
                changed += made.book->undo() ? 1 : 0; // of the roster's, never of the record: it is archived first
            else {
                book::Member person = book::loadMember(made.reader(), who).value();
                fate.befall(person, made);
                changed += made.run([&](auto& unit) { return book::updateMember(unit, person); }) ? 1 : 0;
            }
            const auto still = gathering::loadGathering(made.reader(), id);
            REQUIRE(still);
            if (still->state != gathering::State::Archived) { // the undo reached back to the archiving
                REQUIRE(made.book->redo());
            }
            const Kept now = read(made, id);
            for (const auto& one : gathering::differencesOf(before.record, now.record))
                UNSCOPED_INFO(act << ' ' << one.field.toStdString() << ": " << one.was.toStdString() << " → "
                                  << one.became.toStdString());
            REQUIRE(same(now, before));
        }
        proposedOtherwise += made.expected(Kind::GeneralMeeting, before.record.heldOn) != proposed ? 1 : 0;
    }
    CHECK(changed > kSeeds * kChanges / 2);
    CHECK(proposedOtherwise
          > kSeeds / 2); // the same changes do alter who would be proposed for the day: the test can fail
}
