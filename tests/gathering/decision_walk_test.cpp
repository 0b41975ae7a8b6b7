// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Random edits, through every door there is: nothing ever passes that the regulation fails.
#include "gathering/decision_support.h"

#include "branchbook/gathering/correction.h"
#include "branchbook/store/journal.h"

#include "support/catch_qt.h"

#include <random>

using namespace gathering_test;
using gathering::Matter;
using gathering::State;

namespace {

/// By hand from domain-rules §0.3 and §1.4, knowing nothing of the catalogue: half and more than half.
bool regulationPasses(const Gathering& g, const gathering::Resolution& r)
{
    int entitled = 0;
    int present = 0;
    for (const auto& person : g.attendees) {
        if (person.memberType != QStringLiteral("正式党员") || person.leftOut
            || (person.right && *person.right != gathering::VotingRight::Votes))
            continue;
        ++entitled;
        present += person.presence == Presence::Present ? 1 : 0;
    }
    present = r.votes.present.value_or(present);
    const Matter matter = gathering::matterOf(g, r);
    const bool strict = g.kind == Kind::GeneralMeeting && (matter == Matter::Admission || matter == Matter::Conversion);
    const bool quorum = strict ? 2 * present > entitled : 2 * present >= entitled;
    return quorum && 2 * (r.votes.yes.value_or(0) + (strict ? r.votes.writtenYes : 0)) > entitled;
}

struct Walk {
    std::mt19937 random{20261127};
    int upTo(int most) { return static_cast<int>(random() % static_cast<unsigned>(most + 1)); }

    void edit(Gathering& g)
    {
        switch (upTo(9)) {
        case 0: {
            auto& person = g.attendees[upTo(int(g.attendees.size()) - 1)];
            person.presence = person.presence == Presence::Present ? Presence::Absent : Presence::Present;
            break;
        }
        case 1: g.agenda.append(item(u"事项", gathering::matters()[static_cast<size_t>(upTo(7))].matter)); break;
        case 2:
            g.resolutions.append(
                vote(g, g.agenda.isEmpty() ? -1 : upTo(int(g.agenda.size()) - 1), 1 + upTo(4), upTo(1), 0));
            if (upTo(2) == 0)
                g.resolutions.last().claimed = gathering::Verdict::Passed;
            break;
        case 3:
            if (!g.resolutions.isEmpty()) {
                auto& votes = g.resolutions[upTo(int(g.resolutions.size()) - 1)].votes;
                votes.yes = 1 + upTo(4);
                votes.no = upTo(1);
                votes.abstain.reset();
                votes.writtenYes = upTo(2);
                if (upTo(3) == 0)
                    votes.present = upTo(5);
            }
            break;
        case 4:
            if (!g.resolutions.isEmpty())
                g.resolutions.removeAt(upTo(int(g.resolutions.size()) - 1));
            break;
        case 5:
            if (!g.agenda.isEmpty())
                g.agenda.removeAt(upTo(int(g.agenda.size()) - 1));
            break;
        case 6:
            if (!g.agenda.isEmpty())
                g.agenda[upTo(int(g.agenda.size()) - 1)].matter =
                    gathering::matters()[static_cast<size_t>(upTo(7))].matter;
            break;
        case 7: // an item written anew, as if typed again
            if (!g.agenda.isEmpty()) {
                auto& one = g.agenda[upTo(int(g.agenda.size()) - 1)];
                one = item(u"事项", one.matter);
            }
            break;
        case 8: // a resolution put under another item, or under none
            if (!g.resolutions.isEmpty()) {
                auto& one = g.resolutions[upTo(int(g.resolutions.size()) - 1)];
                one.item.reset();
                if (!g.agenda.isEmpty() && upTo(2) > 0)
                    one.item = g.agenda[upTo(int(g.agenda.size()) - 1)].id;
            }
            break;
        default:
            for (auto& r : g.resolutions) // an outcome that somebody made up
                if (r.outcome)
                    r.outcome->passed = true;
        }
        for (auto& one : g.agenda) {
            if (one.matter == Matter::LargeSpending) // without an amount nothing is archived
                one.amount = Money{100};
        }
    }
};

} // namespace

TEST_CASE("no sequence of edits, corrections, undo and redo makes a resolution pass that the rule fails")
{
    const auto matterThen = [](const Gathering& g, const gathering::Resolution& r) {
        const auto* item = gathering::itemOf(g, r);
        return item ? std::optional(item->matter) : std::nullopt;
    };
    Branch made;
    Walk walk;
    auto id = made.decide(made.attended(Kind::GeneralMeeting, kToday)).value();
    int passed = 0;
    int refused = 0;
    int kept = 0;
    for (int step = 0; step < 1500; ++step) {
        Gathering g = made.load(id);
        const Gathering before = g;
        walk.edit(g);
        const int act = walk.upTo(19);
        if (act == 0)
            (void)made.book->undo();
        else if (act == 1)
            (void)made.book->redo();
        else if (act == 2 && g.state == State::Draft)
            REQUIRE(made.run([&](store::UnitOfWork& unit) { return gathering::archiveGathering(unit, id, kToday); }));
        else if (act == 3) // another meeting, sometimes of the committee
            id = made.decide(made.attended(walk.upTo(2) == 0 ? Kind::CommitteeMeeting : Kind::GeneralMeeting, kToday))
                     .value();
        else if (g.state == State::Archived)
            refused += made.run([&](store::UnitOfWork& unit) {
                return gathering::correctGathering(unit, g, QStringLiteral("更正"), kToday, &officialRules());
            })
                ? 0
                : 1;
        else
            refused += made.decide(g) ? 0 : 1;
        const auto now = gathering::loadGathering(made.reader(), id);
        if (!now) { // undone altogether
            id = made.decide(made.attended(Kind::GeneralMeeting, kToday)).value();
            continue;
        }
        for (const auto& r : now->resolutions) {
            REQUIRE(r.outcome.has_value() == r.votes.yes.has_value());
            if (r.outcome)
                REQUIRE(r.outcome->passed == regulationPasses(*now, r));
            passed += r.outcome && r.outcome->passed ? 1 : 0;
            const auto old = std::ranges::find(before.resolutions, r.id, &gathering::Resolution::id);
            if (act < 2 || old == before.resolutions.end() || !old->outcome || !r.outcome)
                continue;
            ++kept; // a vote that was recorded is still under its rule and about its matter
            REQUIRE(r.outcome->kind == old->outcome->kind);
            REQUIRE((!old->item || r.item == old->item));
            REQUIRE((!old->item || matterThen(*now, r) == matterThen(before, *old)));
        }
    }
    CHECK(passed > 20); // the walk went where something passes, and where something is refused
    CHECK(refused > 20);
    CHECK(kept > 20);
    NoProgress progress;
    CHECK(store::checkEverything(made.reader(), progress).value().isEmpty());
}
