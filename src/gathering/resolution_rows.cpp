// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gathering/resolution_rows.h"

#include "branchbook/base/text.h"
#include "branchbook/gathering/resolution.h"
#include "gathering/gathering_words.h"

namespace branchbook::gathering {

namespace {

/// Reads one column after the other.
class Columns
{
public:
    Columns(const store::Query& query, int first)
        : m_query(query)
        , m_at(first)
    {
    }
    QString text() { return m_query.text(m_at++); }
    int number() { return static_cast<int>(m_query.integer(m_at++)); }
    std::optional<int> maybe()
    {
        const bool there = !m_query.isNull(m_at);
        const int value = number();
        return there ? std::optional(value) : std::nullopt;
    }

private:
    const store::Query& m_query;
    int m_at;
};

std::optional<Outcome> outcomeFrom(Columns& columns)
{
    Outcome outcome;
    const QString kind = columns.text();
    outcome.kind = rules::voteKindByName(kind).value_or(rules::VoteKind::Ordinary);
    outcome.entitled = columns.number();
    outcome.present = columns.number();
    outcome.neededPresent = columns.number();
    outcome.neededYes = columns.number();
    outcome.quorum = columns.number() != 0;
    outcome.passed = columns.number() != 0;
    outcome.ruleId = columns.text();
    outcome.source = columns.text();
    outcome.minutes = columns.text();
    return kind.isEmpty() ? std::nullopt : std::optional(std::move(outcome));
}

void addOutcome(store::ColumnValues& columns, const std::optional<Outcome>& outcome)
{
    if (!outcome)
        return; // columns that are not named
    columns.push_back({"vote_kind", rules::voteKindName(outcome->kind)});
    columns.push_back({"entitled", qint64{outcome->entitled}});
    columns.push_back({"present", qint64{outcome->present}});
    columns.push_back({"needed_present", qint64{outcome->neededPresent}});
    columns.push_back({"needed_yes", qint64{outcome->neededYes}});
    columns.push_back({"quorum", qint64{outcome->quorum ? 1 : 0}});
    columns.push_back({"passed", qint64{outcome->passed ? 1 : 0}});
    columns.push_back({"rule_id", outcome->ruleId});
    columns.push_back({"source", store::textOrNull(outcome->source)});
    columns.push_back({"sentence", store::textOrNull(outcome->minutes)});
}

void clearOutcome(store::ColumnValues& columns)
{
    for (const char* column : {"vote_kind", "entitled", "present", "needed_present", "needed_yes", "quorum", "passed",
                               "rule_id", "source", "sentence"})
        columns.push_back({column, {}});
}

store::ColumnValues columnsOf(const Resolution& resolution, const QString& gathering, qint64 position)
{
    const Votes& votes = resolution.votes;
    store::ColumnValues columns{
        {"gathering_id", gathering},
        {"position", position},
        {"item_id", resolution.item ? store::Value{resolution.item->toString()} : store::Value{}},
        {"content", trimmedText(resolution.text)},
        {"method", methodName(resolution.method)},
        {"given_entitled", numberValue(votes.entitled)},
        {"given_present", numberValue(votes.present)},
        {"issued", numberValue(votes.issued)},
        {"collected", numberValue(votes.collected)},
        {"valid", numberValue(votes.valid)},
        {"yes", numberValue(votes.yes)},
        {"no", numberValue(votes.no)},
        {"abstain", numberValue(votes.abstain)},
        {"written_yes", qint64{votes.writtenYes}},
        {"written_no", qint64{votes.writtenNo}}};
    if (resolution.outcome)
        addOutcome(columns, resolution.outcome);
    else
        clearOutcome(columns);
    return columns;
}

} // namespace

Resolution resolutionOf(const store::Query& query, int first)
{
    Columns columns(query, first);
    Resolution resolution;
    resolution.id = ResolutionId::fromString(columns.text());
    if (const QString item = columns.text(); !item.isEmpty())
        resolution.item = AgendaItemId::fromString(item);
    resolution.text = columns.text();
    resolution.method = methodByName(columns.text()).value_or(Method::ShowOfHands);
    Votes& votes = resolution.votes;
    votes.entitled = columns.maybe();
    votes.present = columns.maybe();
    votes.issued = columns.maybe();
    votes.collected = columns.maybe();
    votes.valid = columns.maybe();
    votes.yes = columns.maybe();
    votes.no = columns.maybe();
    votes.abstain = columns.maybe();
    votes.writtenYes = columns.number();
    votes.writtenNo = columns.number();
    resolution.outcome = outcomeFrom(columns);
    if (resolution.outcome)
        resolution.outcome->countedYes = votes.yes.value_or(0) + votes.writtenYes;
    return resolution;
}

Result<QList<Resolution>> loadResolutions(const store::Session& session, const QString& gathering)
{
    QList<Resolution> list;
    store::Query query = session.query("gathering.resolutions");
    BB_TRY(bool row, query.bind("id", gathering).next());
    while (row) {
        list.append(resolutionOf(query, 0));
        BB_TRY(row, query.next());
    }
    return list;
}

Result<> putResolutions(store::UnitOfWork& unit, const QString& gathering, const QList<Resolution>& before,
                        const QList<Resolution>& now)
{
    QSet<ResolutionId> kept;
    for (qsizetype i = 0; i < now.size(); ++i) {
        const ResolutionId id = now[i].id;
        store::ColumnValues columns = columnsOf(now[i], gathering, i);
        const auto known = std::ranges::find_if(before, [&](const Resolution& one) { return one.id == id; });
        kept.insert(id);
        if (known != before.end()) {
            BB_CHECK(unit.change("resolution", id.toString(), columns));
            continue;
        }
        columns.insert(columns.begin(), {"id", id.toString()});
        BB_CHECK(unit.insert("resolution", columns));
    }
    for (const Resolution& one : before) {
        if (!kept.contains(one.id))
            BB_CHECK(unit.remove("resolution", one.id.toString()));
    }
    return {};
}

} // namespace branchbook::gathering
