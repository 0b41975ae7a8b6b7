// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/organization/talk_section.h"

#include "branchbook/book/member_store.h"
#include "branchbook/organization/talk_due.h"
#include "branchbook/organization/talk_store.h"

#include <algorithm>
#include <array>

namespace branchbook::organization {

namespace {

constexpr std::size_t kKindCount = 8;
constexpr std::size_t kPairCount = 4;

struct TalkCounts {
    int all = 0;
    std::array<int, kKindCount> kinds{};
    std::array<int, kPairCount> pairs{}; ///< of heart-to-heart talks
};

TalkCounts countsOf(const QList<Talk>& talks, QDate day)
{
    TalkCounts counts;
    for (const Talk& talk : talks) {
        if (!talk.isHeld() || talk.heldOn > day)
            continue;
        ++counts.all;
        ++counts.kinds.at(static_cast<std::size_t>(talk.kind));
        if (talk.kind == TalkKind::HeartToHeart)
            ++counts.pairs.at(static_cast<std::size_t>(talk.pair));
    }
    return counts;
}

template <std::size_t Size>
QString listed(std::span<const TalkWord> words, const std::array<int, Size>& counts)
{
    QStringList parts;
    for (std::size_t i = 0; i < Size; ++i) {
        if (counts[i] > 0)
            parts.append(QStringLiteral("%1%2次").arg(QString::fromUtf16(words[i].title)).arg(counts[i]));
    }
    return parts.join(u'、');
}

template <std::size_t Size>
QJsonObject numbers(std::span<const TalkWord> words, const std::array<int, Size>& counts)
{
    QJsonObject json;
    for (std::size_t i = 0; i < Size; ++i)
        json.insert(QString::fromLatin1(words[i].name), counts[i]);
    return json;
}

/// T8 of the report: the kinds that there were, the pairs of the heart-to-heart talks under them. 提醒谈话 also where there was none.
book::SectionTable talkTable(const TalkCounts& counts)
{
    book::SectionTable table{QStringLiteral("谈话情况"), {QStringLiteral("类型"), QStringLiteral("次数")}, {}, {5, 2}};
    for (std::size_t i = 0; i < kKindCount; ++i) {
        if (counts.kinds[i] == 0 && static_cast<TalkKind>(i) != TalkKind::Reminder)
            continue;
        table.rows.append({QString::fromUtf16(talkKinds()[i].title), QString::number(counts.kinds[i])});
        for (std::size_t pair = 0; static_cast<TalkKind>(i) == TalkKind::HeartToHeart && pair < kPairCount; ++pair) {
            if (counts.pairs[pair] > 0)
                table.rows.append({QStringLiteral("其中：%1").arg(QString::fromUtf16(pairClasses()[pair].title)),
                                   QString::number(counts.pairs[pair])});
        }
    }
    table.rows.append({QStringLiteral("合计"), QString::number(counts.all)});
    return table;
}

QString yearText(const TalkDue& due, int year)
{
    QString text = QStringLiteral("%1年以来").arg(year);
    if (!due.committee.isEmpty())
        text += QStringLiteral("支委之间已谈%1对（共%2对），").arg(due.pairsDone()).arg(due.committee.size());
    return text
        + QStringLiteral("支委与党员已谈%1人（共%2人），党员之间已谈%3人。")
              .arg(due.membersDone())
              .arg(due.members.size())
              .arg(due.amongDone());
}

QString refOf(const Talk& talk)
{
    return QStringLiteral("talk/") + talk.id.toString();
}

/// For both of a pair in which somebody of the committee took part; for the branch otherwise.
void addActs(const Talk& talk, bool planned, rules::Facts& facts)
{
    const auto act = [&](const char* what, const QString& subject) {
        facts.occurrences.push_back({QString::fromLatin1(what), subject, talk.heldOn, planned, {}, refOf(talk)});
    };
    if (talk.pair == PairClass::Committee)
        act("talk.committee", {});
    if (talk.pair == PairClass::Members)
        act("talk.members", {});
    if (talk.pair != PairClass::Committee && talk.pair != PairClass::CommitteeMember)
        return;
    for (const auto& person : {talk.speaker, talk.partner}) {
        if (person.member)
            act("talk.committee_member", person.member->toString());
    }
}

/// The branch sent somebody to talk with an applicant.
Result<> addApplicationTalk(const book::FactsQuery& query, const Talk& talk, rules::Facts& facts)
{
    if (talk.kind != TalkKind::Admission || !talk.partner.member)
        return {};
    BB_TRY(const auto member, book::loadMember(query.session, *talk.partner.member));
    const auto applied = member.date(book::Field::ApplicationDate);
    const auto activist = member.date(book::Field::ActivistDate);
    const bool between = !applied.isEmpty() && applied.earliest() <= talk.heldOn
        && (activist.isEmpty() || talk.heldOn <= activist.latest());
    if (between)
        facts.events.push_back(
            {QStringLiteral("dev.2"), talk.partner.member->toString(), talk.heldOn, refOf(talk), true});
    return {};
}

} // namespace

Result<> addTalkSection(const store::Session& session, book::BranchId branch, DateRange period, QDate today,
                        book::AreaSection& section)
{
    const QDate day = std::min(period.last, today);
    BB_TRY(const auto talks, listTalks(session, {branch, period, false}));
    const TalkCounts counts = countsOf(talks, day);
    if (counts.all == 0)
        return {};
    BB_TRY(const TalkDue due, talkDue(session, branch, day.year(), day));
    QString text = QStringLiteral("开展谈话%1次：%2").arg(counts.all).arg(listed(talkKinds(), counts.kinds));
    if (const QString pairs = listed(pairClasses(), counts.pairs); !pairs.isEmpty())
        text += QStringLiteral("；谈心谈话中%1").arg(pairs);
    section.parts.emplace_back(book::SectionText{text + QStringLiteral("。") + yearText(due, day.year())});
    section.parts.emplace_back(talkTable(counts));
    section.figures.insert(QStringLiteral("talks"),
                           QJsonObject{{QStringLiteral("total"), counts.all},
                                       {QStringLiteral("kinds"), numbers(talkKinds(), counts.kinds)},
                                       {QStringLiteral("pairs"), numbers(pairClasses(), counts.pairs)},
                                       {QStringLiteral("year"),
                                        QJsonObject{{QStringLiteral("committee_pairs"), due.committee.size()},
                                                    {QStringLiteral("committee_pairs_done"), due.pairsDone()},
                                                    {QStringLiteral("members"), due.members.size()},
                                                    {QStringLiteral("members_done"), due.membersDone()},
                                                    {QStringLiteral("among_members_done"), due.amongDone()}}}});
    return {};
}

Result<> addTalkFacts(const book::FactsQuery& query, rules::Facts& facts)
{
    BB_TRY(const QDate first, firstTalk(query.session, query.branch));
    if (!first.isValid())
        return {};
    for (const char* what : {"talk.committee", "talk.committee_member", "talk.members", "talk.integrity"}) {
        facts.keeps.insert(QString::fromLatin1(what));
        facts.measures.push_back(
            {QString::fromLatin1(what) + QStringLiteral(".since"), {}, static_cast<double>(first.year()), {}});
    }
    BB_TRY(const auto talks,
           listTalks(query.session, {query.branch, DateRange{query.from, QDate(9999, 12, 31)}, false}));
    for (const Talk& talk : talks) {
        const bool planned = !talk.isHeld() || talk.heldOn > query.today;
        if (talk.kind == TalkKind::HeartToHeart)
            addActs(talk, planned, facts);
        if (talk.kind == TalkKind::Reminder || talk.kind == TalkKind::Integrity) // nobody is named: it is the branch's
            facts.occurrences.push_back({QStringLiteral("talk.integrity"), {}, talk.heldOn, planned, {}, refOf(talk)});
        if (!planned)
            BB_CHECK(addApplicationTalk(query, talk, facts));
    }
    return {};
}

} // namespace branchbook::organization
