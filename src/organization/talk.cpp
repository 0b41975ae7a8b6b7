// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/organization/talk.h"

#include <QSet>

#include <array>

namespace branchbook::organization {

namespace {

constexpr std::array<TalkWord, 8> kKindWords{{
    {"heart_to_heart", u"谈心谈话"},
    {"reminder", u"提醒谈话"},
    {"integrity", u"廉政谈话"},
    {"before_office", u"任前谈话"},
    {"admission", u"入党谈话"},
    {"inquiry", u"函询"},
    {"admonition", u"诫勉谈话"},
    {"political_birthday", u"政治生日谈话"},
}};
constexpr std::array<TalkWord, 5> kModeWords{{
    {"in_person", u"当面"},
    {"phone", u"电话"},
    {"visit", u"上门"},
    {"online", u"视频"},
    {"written", u"书面"},
}};
constexpr std::array<TalkWord, 3> kLevelWords{{
    {"branch", u"支部可见"},
    {"committee", u"仅支委"},
    {"sealed", u"密封"},
}};
constexpr std::array<TalkWord, 4> kPairWords{{
    {"committee", u"支委之间"},
    {"committee_member", u"支委与党员"},
    {"members", u"党员之间"},
    {"other", u"其他"},
}};

template <class Value>
std::optional<Value> byName(std::span<const TalkWord> words, QStringView name)
{
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (name == QLatin1StringView(words[i].name))
            return static_cast<Value>(i);
    }
    return std::nullopt;
}

template <class Value>
QString titleOf(std::span<const TalkWord> words, Value value)
{
    return QString::fromUtf16(words[static_cast<std::size_t>(value)].title);
}

} // namespace

std::span<const TalkWord> talkKinds()
{
    return kKindWords;
}

std::span<const TalkWord> talkModes()
{
    return kModeWords;
}

std::span<const TalkWord> talkLevels()
{
    return kLevelWords;
}

std::span<const TalkWord> pairClasses()
{
    return kPairWords;
}

QString talkTitle(TalkKind kind)
{
    return titleOf(kKindWords, kind);
}

QString modeTitle(TalkMode mode)
{
    return titleOf(kModeWords, mode);
}

QString levelTitle(TalkLevel level)
{
    return titleOf(kLevelWords, level);
}

QString pairTitle(PairClass pair)
{
    return titleOf(kPairWords, pair);
}

std::optional<TalkKind> talkKindByName(QStringView name)
{
    return byName<TalkKind>(kKindWords, name);
}

std::optional<TalkMode> talkModeByName(QStringView name)
{
    return byName<TalkMode>(kModeWords, name);
}

std::optional<TalkLevel> talkLevelByName(QStringView name)
{
    return byName<TalkLevel>(kLevelWords, name);
}

PairClass pairOf(const Talk& talk, const QSet<book::MemberId>& committee, const QSet<book::MemberId>& members)
{
    const auto& speaker = talk.speaker.member;
    const auto& partner = talk.partner.member;
    if (!speaker || !partner || !members.contains(*speaker) || !members.contains(*partner))
        return PairClass::Other;
    const int seats = (committee.contains(*speaker) ? 1 : 0) + (committee.contains(*partner) ? 1 : 0);
    if (seats == 2)
        return PairClass::Committee;
    return seats == 1 ? PairClass::CommitteeMember : PairClass::Members;
}

} // namespace branchbook::organization
