// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/base/text.h"
#include "branchbook/institutions/right_service.h"
#include "branchbook/store/day.h"
#include "branchbook/store/sealed.h"
#include "branchbook/store/session.h"
#include "institutions/right_rows.h"

#include <algorithm>

namespace branchbook::institutions {

namespace {

std::optional<book::MemberId> memberIn(const store::Query& query, int column)
{
    if (query.isNull(column))
        return std::nullopt;
    return book::MemberId::fromString(query.text(column));
}

RightMatter rightIn(const store::Query& query)
{
    RightMatter matter;
    matter.id = RightMatterId::fromString(query.text(0));
    matter.rev = query.integer(1);
    matter.branch = book::BranchId::fromString(query.text(2));
    matter.kind = rightKindByName(query.text(3)).value_or(matter.kind);
    matter.level = rightLevelByName(query.text(4)).value_or(RightLevel::Committee);
    matter.year = static_cast<int>(query.integer(5));
    matter.number = static_cast<int>(query.integer(6));
    matter.member = memberIn(query, 7);
    matter.memberName = query.text(8);
    matter.receivedOn = store::dayAt(query, 9);
    matter.channel = query.text(10);
    matter.matter = store::unseal(query.blob(11));
    matter.owner = memberIn(query, 12);
    matter.ownerName = query.text(13);
    matter.answerBy = store::dayAt(query, 14);
    matter.enteredOn = store::dayAt(query, 15);
    matter.recycled = !query.isNull(16);
    return matter;
}

Result<> loadRightSteps(const store::Session& session, RightMatter& matter)
{
    store::Query query = session.query("right.steps");
    BB_TRY(bool row, query.bind("id", matter.id.toString()).next());
    while (row) {
        matter.steps.append({rightActByName(query.text(0)).value_or(RightAct::Accepted), store::dayAt(query, 1),
                             query.text(2), store::unseal(query.blob(3))});
        BB_TRY(row, query.next());
    }
    return {};
}

Result<QList<RightMatter>> rightsOf(const store::Session& session, book::BranchId branch, qint64 recycled)
{
    QList<RightMatter> list;
    {
        store::Query query = session.query("right.list");
        BB_TRY(bool row, query.bind("branch", branch.toString()).bind("recycled", recycled).next());
        while (row) {
            list.append(rightIn(query));
            BB_TRY(row, query.next());
        }
    }
    for (RightMatter& matter : list)
        BB_CHECK(loadRightSteps(session, matter));
    return list;
}

store::Value sealedWords(const QString& text)
{
    const QByteArray bytes = store::seal(trimmedText(text));
    return bytes.isNull() ? store::Value{} : store::Value{bytes};
}

store::Value memberOrNull(const std::optional<book::MemberId>& member)
{
    return member ? store::Value{member->toString()} : store::Value{};
}

} // namespace

store::ColumnValues columnsOf(const RightMatter& matter)
{
    return {{"branch_id", matter.branch.toString()},
            {"kind", rightKindName(matter.kind)},
            {"level", rightLevelName(matter.level)},
            {"member_id", memberOrNull(matter.member)},
            {"member_name", store::textOrNull(normalizedName(matter.memberName))},
            {"received_on", store::dayOrNull(matter.receivedOn)},
            {"channel", store::textOrNull(trimmedText(matter.channel))},
            {"matter", sealedWords(matter.matter)},
            {"owner_id", memberOrNull(matter.owner)},
            {"owner_name", store::textOrNull(normalizedName(matter.ownerName))},
            {"answer_by", store::dayOrNull(matter.answerBy)}};
}

store::ColumnValues columnsOf(RightMatterId matter, qsizetype number, const RightStep& step)
{
    return {{"matter_id", matter.toString()},
            {"step_no", qint64{number}},
            {"act", rightActName(step.act)},
            {"done_on", store::dayOrNull(step.on)},
            {"by_name", store::textOrNull(trimmedText(step.by))},
            {"words", sealedWords(step.words)}};
}

Result<QList<RightMatter>> listRightMatters(const store::Session& session, book::BranchId branch)
{
    BB_TRY(auto list, rightsOf(session, branch, 0));
    std::stable_sort(list.begin(), list.end(),
                     [](const RightMatter& a, const RightMatter& b) { return !a.isOver() && b.isOver(); });
    return list;
}

Result<QList<RightMatter>> listRecycledRightMatters(const store::Session& session, book::BranchId branch)
{
    return rightsOf(session, branch, 1);
}

Result<RightMatter> loadRightMatter(const store::Session& session, RightMatterId id)
{
    RightMatter matter;
    {
        store::Query query = session.query("right.load");
        BB_TRY(const bool row, query.bind("id", id.toString()).next());
        if (!row)
            return fail(ErrorKind::NotFound, QStringLiteral("right.missing"));
        matter = rightIn(query);
    }
    BB_CHECK(loadRightSteps(session, matter));
    return matter;
}

} // namespace branchbook::institutions
