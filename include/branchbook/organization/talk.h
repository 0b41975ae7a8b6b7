// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 谈心谈话 and its relatives: who talked with whom, when, about what, what was promised, and who may read the points.
#pragma once

#include "branchbook/book/member.h"

#include <QTime>

#include <optional>
#include <span>

namespace branchbook::organization {

using TalkId = Id<struct TalkTag>;

/// domain-rules §7.2. Only HeartToHeart counts for the yearly duty.
enum class TalkKind : quint8 {
    HeartToHeart,
    Reminder,
    Integrity,
    BeforeOffice,
    Admission,
    Inquiry,
    Admonition,
    PoliticalBirthday
};
enum class TalkMode : quint8 { InPerson, Phone, Visit, Online, Written };
/// Branch: in search, activity and report. Committee: counted only, and what was promised is kept with the points, encrypted where
/// the book has a passphrase. Sealed: as Committee, and the window covers the words until somebody asks; only in such a book.
enum class TalkLevel : quint8 { Branch, Committee, Sealed };
/// Of a talk of which nobody says otherwise, in the window and on the command line: the stricter of the two that there are.
inline constexpr TalkLevel kUsualTalkLevel = TalkLevel::Committee;
/// The pairs that the regulation names; Other: somebody took part who is no Party member of the branch.
enum class PairClass : quint8 { Committee, CommitteeMember, Members, Other };

/// A word that is stored, and the one that is shown.
struct TalkWord {
    const char* name;
    const char16_t* title;
};
/// In the order of the enumerators.
[[nodiscard]] std::span<const TalkWord> talkKinds();
[[nodiscard]] std::span<const TalkWord> talkModes();
[[nodiscard]] std::span<const TalkWord> talkLevels();
[[nodiscard]] std::span<const TalkWord> pairClasses();
[[nodiscard]] QString talkTitle(TalkKind kind);
[[nodiscard]] QString modeTitle(TalkMode mode);
[[nodiscard]] QString levelTitle(TalkLevel level);
[[nodiscard]] QString pairTitle(PairClass pair);
[[nodiscard]] std::optional<TalkKind> talkKindByName(QStringView name);
[[nodiscard]] std::optional<TalkMode> talkModeByName(QStringView name);
[[nodiscard]] std::optional<TalkLevel> talkLevelByName(QStringView name);

enum class TalkState : quint8 { Planned, Held };

/// One of the two: somebody of the book, or anybody else by name.
struct TalkPerson {
    std::optional<book::MemberId> member;
    QString name;
    bool operator==(const TalkPerson&) const = default;
};

struct Talk {
    TalkId id;
    qint64 rev = 0;
    book::BranchId branch;
    TalkKind kind = TalkKind::HeartToHeart;
    TalkMode mode = TalkMode::InPerson;
    TalkState state = TalkState::Held;
    TalkPerson speaker; ///< 谈话人
    TalkPerson partner; ///< 谈话对象
    QDate heldOn; ///< of a plan: the day agreed on
    QTime startsAt; ///< invalid: not known
    QString reason; ///< 事由
    QString points; ///< 要点
    QString promise; ///< 答应的事
    QDate followUpOn; ///< until when; invalid: no day
    TalkLevel level = kUsualTalkLevel;
    PairClass pair = PairClass::Other; ///< frozen when it is written: what the two were on its day
    QDate enteredOn;

    bool operator==(const Talk&) const = default;
    [[nodiscard]] bool isHeld() const { return state == TalkState::Held; }
    /// The points may be shown in lists, found, and told.
    [[nodiscard]] bool isOpen() const { return level == TalkLevel::Branch; }
};

/// What the two are to each other, where `committee` are the Party members on the committee and `members` all of them.
[[nodiscard]] PairClass pairOf(const Talk& talk, const QSet<book::MemberId>& committee,
                               const QSet<book::MemberId>& members);

} // namespace branchbook::organization
