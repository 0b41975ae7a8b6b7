// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/demo_writer.h"
#include "sample/names.h"
#include "sample/person.h"

#include <algorithm>
#include <array>

namespace branchbook::sample {

namespace {

constexpr int kGroupSize = 12;
constexpr int kMostGroups = 12;
/// A committee from seven full members on (BRANCH2018 art. 20); smaller branches have a secretary alone.
constexpr int kSmallestWithCommittee = 8;
constexpr int kSmallestWithGroups = 9;
constexpr std::array<const char16_t*, 5> kCommittee{u"支部书记", u"副书记", u"组织委员", u"宣传委员", u"纪检委员"};

QString postOf(int index, int members, int groups)
{
    const int seats = members >= kSmallestWithCommittee ? static_cast<int>(kCommittee.size()) : 1;
    if (index < seats)
        return QString::fromUtf16(kCommittee[static_cast<size_t>(index)]);
    return index < seats + groups ? QStringLiteral("小组长") : QString();
}

book::Branch branchNamed(int number)
{
    book::Branch branch;
    branch.name = QStringLiteral("机关第%1党支部").arg(chineseNumber(number));
    branch.kind = QStringLiteral("普通党支部");
    branch.sector = QStringLiteral("机关");
    branch.founded = PartialDate::of(2012, 3);
    branch.unit = QStringLiteral("青溪县水务局");
    branch.higherOrganization = QStringLiteral("局机关党委");
    branch.reportTo = branch.higherOrganization;
    return branch;
}

} // namespace

Result<BranchPeople> writeMadeBranch(DemoWriter& writer, PersonMaker& people, int number, int members)
{
    BranchPeople made;
    const book::Branch branch = branchNamed(number);
    BB_TRY(made.branch, writer.add(branch));
    const int groups = members < kSmallestWithGroups ? 0 : std::clamp(members / kGroupSize, 2, kMostGroups);
    const int seats = members >= kSmallestWithCommittee ? static_cast<int>(kCommittee.size()) : 1;
    QList<book::MemberId> leaders;
    for (int i = 0; i < groups; ++i) {
        leaders.append(writer.ids().make<book::MemberId>());
        const book::PartyGroup group{writer.ids().make<book::GroupId>(),
                                     0,
                                     made.branch,
                                     QStringLiteral("第%1党小组").arg(chineseNumber(i + 1)),
                                     seats + i < members ? std::optional(leaders[i]) : std::nullopt,
                                     i};
        BB_CHECK(writer.add(group));
        made.groups.append(group);
    }
    for (int i = 0; i < members; ++i) {
        const bool leads = i >= seats && i < seats + groups;
        Place place{made.branch, std::nullopt, postOf(i, members, groups), branch.unit};
        if (groups > 0)
            place.group = made.groups[(leads ? i - seats : i) % groups].id;
        book::Member member = people.make(place);
        if (leads)
            member.id = leaders[i - seats];
        BB_TRY(auto row, writer.add(std::move(member)));
        made.people.append(std::move(row));
    }
    return made;
}

} // namespace branchbook::sample
