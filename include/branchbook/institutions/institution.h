// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 制度库: an institution with its versions and the course of each, 起草 → 征求意见 → 审议 → 印发 → 试行 → 执行 → 评估; a revision is the
// next version, the end is 废止 (domain-rules §14.5: local practice; how often it is looked at again the branch sets).
#pragma once

#include "branchbook/base/date.h"
#include "branchbook/book/branch.h"

#include <optional>

namespace branchbook::institutions {

using InstitutionId = Id<struct InstitutionTag>;

/// Who made it, and so what it is good for: a text from above, the branch's own rules, the forms that go with them.
enum class Tier : quint8 { Superior, Branch, Form };
[[nodiscard]] QString tierName(Tier tier); ///< "superior", "branch", "form"
[[nodiscard]] QString tierTitle(Tier tier); ///< 上级规定, 支部细则, 表单台账
[[nodiscard]] QString tierWord(Tier tier); ///< the title as records write it, Chinese in every language
[[nodiscard]] std::optional<Tier> tierByName(QStringView name); ///< name or title
[[nodiscard]] QList<Tier> tiers();

/// A key field that the institutions are to cover: one of ours, or one of the book's own (key_field.h). It carries the title
/// that the book gave it; two are the same by their codes.
class CoverageField
{
public:
    enum BuiltIn : quint8 {
        ThreeMeetings,
        ThemeDay,
        LifeMeeting,
        Evaluation,
        Admission,
        Dues,
        Masses,
        IntegrityEducation,
        Openness,
        Election,
    };
    CoverageField(
        BuiltIn builtIn = ThreeMeetings) // NOLINT(google-explicit-constructor): one of ours is a field as it is
        : m_order(builtIn)
    {
    }
    /// One of the book's own; `position` from 0 among them.
    [[nodiscard]] static CoverageField own(const QString& code, const QString& title, int position);
    /// The same under the book's own title.
    [[nodiscard]] CoverageField called(const QString& title) const;

    [[nodiscard]] bool isOwn() const { return !m_code.isEmpty(); }
    [[nodiscard]] BuiltIn builtIn() const { return static_cast<BuiltIn>(m_order); } ///< of one of ours
    [[nodiscard]] const QString& code() const { return m_code; } ///< of an own one
    [[nodiscard]] const QString& givenTitle() const { return m_title; } ///< empty: that of the program
    bool operator==(const CoverageField& other) const { return m_order == other.m_order && m_code == other.m_code; }
    /// Ours first, in the order of the list, then own ones by position.
    bool operator<(const CoverageField& other) const;

private:
    int m_order = 0; ///< of ours the enumerator, of own ones behind them
    QString m_code;
    QString m_title;
};
[[nodiscard]] QString fieldName(const CoverageField& field); ///< "three_meetings", …; of an own one its code
[[nodiscard]] QString fieldTitle(const CoverageField& field); ///< 三会一课, 主题党日, …; as the book calls it
[[nodiscard]] QString fieldWord(const CoverageField& field); ///< as records write it, Chinese in every language
[[nodiscard]] std::optional<CoverageField> fieldByName(QStringView name); ///< one of ours by name or title
[[nodiscard]] QList<CoverageField> coverageFields(); ///< ours

enum class Stage : quint8 { Drafted, Consulted, Deliberated, Issued, Trial, Enforced, Evaluated };
[[nodiscard]] QString stageName(
    Stage stage); ///< "drafted", "consulted", "deliberated", "issued", "trial", "enforced", "evaluated"
[[nodiscard]] QString stageTitle(Stage stage); ///< 起草, 征求意见, 审议, 印发, 试行, 执行, 评估
[[nodiscard]] QString stageWord(Stage stage); ///< the title as records write it, Chinese in every language
[[nodiscard]] std::optional<Stage> stageByName(QStringView name); ///< name or title
[[nodiscard]] QList<Stage> stages();

enum class LinkKind : quint8 { BasedOn, Details, Replaces, Conflicts };
[[nodiscard]] QString linkKindName(LinkKind kind); ///< "based_on", "details", "replaces", "conflicts"
[[nodiscard]] QString linkKindTitle(LinkKind kind); ///< 依据, 细化, 代替, 冲突
[[nodiscard]] std::optional<LinkKind> linkKindByName(QStringView name); ///< name or title
[[nodiscard]] QList<LinkKind> linkKinds();

/// 待制定: not a word is written; 制定中: the first version is under way; 修订中: one holds and the next is under way.
enum class State : quint8 { Wanted, Drafting, InForce, Revising, Abolished };
[[nodiscard]] QString stateName(State state); ///< "wanted", "drafting", "in_force", "revising", "abolished"
[[nodiscard]] QString stateTitle(State state); ///< 待制定, 制定中, 现行, 修订中, 废止
[[nodiscard]] std::optional<State> stateByName(QStringView name); ///< name or title

struct Step {
    Stage stage = Stage::Drafted;
    QDate on;
    QDate fromOn; ///< of 印发: from which day it holds; invalid: the day of 试行 or 执行 says so
    QDate untilOn; ///< of 征求意见: until when opinions are asked for; of 试行: its last day; invalid: none was set
    std::optional<int> opinions; ///< of 征求意见: how many came, from 0
    QDate dueOn; ///< of 评估: the review day that it answered; set by the verb
    QString by; ///< who drafted, which meeting passed it
    QString note;
    bool operator==(const Step&) const = default;
};

struct Version {
    int number = 0; ///< from 1
    QString summary; ///< what is new in it
    QString body; ///< the text, paragraphs by line breaks
    QList<Step> steps; ///< oldest first; one at least
    bool operator==(const Version&) const = default;

    [[nodiscard]] Stage stage() const; ///< the last one
    /// It was issued, or came as one on trial or in force, and has a text: that is not changed without a reason.
    [[nodiscard]] bool hasIssuedText() const { return !body.isEmpty() && stage() >= Stage::Issued; }
    [[nodiscard]] QDate dayOf(Stage stage) const; ///< the last one; invalid: not done
    /// The first day on which it holds; invalid: not said yet.
    [[nodiscard]] QDate inForceFrom() const;
    /// 试行 that was begun by that day and has a last day; null: none.
    [[nodiscard]] const Step* trialOn(QDate day) const;
};

struct Link {
    LinkKind kind = LinkKind::BasedOn;
    InstitutionId target; ///< none: a document outside the book
    QString title; ///< of the target
    QString note;
    bool operator==(const Link&) const = default;
};

struct Institution {
    InstitutionId id;
    qint64 rev = 0;
    book::BranchId branch;
    QString title;
    Tier tier = Tier::Branch;
    QList<CoverageField> fields; ///< in the order of the list
    QString category; ///< 组织生活
    QString issuer; ///< 支部, 局机关党委
    QString owner; ///< who looks after it
    QDate reviewOn; ///< invalid: not set
    QString note;
    QDate abolishedOn;
    QString abolishedWhy;
    QList<Version> versions; ///< by number
    QList<Link> links; ///< by kind and title
    QDate enteredOn;
    bool recycled = false;

    /// It was in the book, or begun, by that day.
    [[nodiscard]] bool isKnownOn(QDate day) const;
    [[nodiscard]] bool isAbolished() const { return abolishedOn.isValid(); }
    [[nodiscard]] const Version* latest() const; ///< null: none
    [[nodiscard]] const Version* versionNumbered(int number) const; ///< null: none
    /// The one that holds on the day, if it was not abolished by then; null: none.
    [[nodiscard]] const Version* inForceOn(QDate day) const;
    /// The latest, where it does not hold yet on the day and begun by then; null: none.
    [[nodiscard]] const Version* underWayOn(QDate day) const;
    [[nodiscard]] State stateOn(QDate day) const;
    /// By that day the trial of a version was answered: it is carried out, a later version was begun, or it was abolished.
    [[nodiscard]] bool isTrialDecidedOn(const Version& version, QDate day) const;
    /// The last day of the trial that runs, or ran out, with nothing decided by that day; invalid: none, or it has no end.
    [[nodiscard]] QDate openTrialOn(QDate day) const;
};

/// As things stood at the end of `day`: versions begun later, steps taken later and an abolition of later are not there, and the review day
/// is the one that the first later evaluation answered. What else is kept of an institution has no day and is as it is now: title, tier,
/// fields, category, issuer, owner, notes, links, texts and summaries of versions, opinions counted, a review day set by hand.
[[nodiscard]] Institution standingOn(Institution institution, QDate day);

} // namespace branchbook::institutions
