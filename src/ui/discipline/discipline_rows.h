// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Dispositions and sanctions as lines of one table: covered, they have the words of nobody in the place of names.
#pragma once

#include "branchbook/organization/discipline.h"
#include "ui/kit/row_table_model.h"

namespace branchbook::ui {

/// What has a day, and where it stands that it has.
struct DisciplineDue {
    QString what;
    QDate day;
    QString source;
    bool byItself = false; ///< nobody has to do anything
};

/// What is to be written down next.
enum class DisciplineVerb : quint8 { Nothing, Step, Decide, Close, Announce, Report, Restore };
[[nodiscard]] QString disciplineVerbText(DisciplineVerb verb);

struct ListedDiscipline {
    std::optional<organization::DispositionCase> disposition; ///< this one …
    std::optional<organization::SanctionRecord> sanction; ///< … or this one
    std::optional<rules::SanctionEffect> effect; ///< of the sanction, after those of the person before it
    QList<DisciplineDue> due; ///< by day
    QStringList basis; ///< what follows from it, a sentence each, with its source
    QDate today; ///< or the day gone by whose state it is
    bool named = false; ///< names and words are to be seen

    [[nodiscard]] QString id() const;
    [[nodiscard]] book::MemberId member() const;
    /// Whether name and words may be shown: asked for, or announced to the members.
    [[nodiscard]] bool tells() const;
    [[nodiscard]] QString name() const; ///< or organization::hiddenName()
    [[nodiscard]] QString title() const; ///< 限期改正, 警告
    [[nodiscard]] organization::DisciplineLevel level() const;
    [[nodiscard]] QDate began() const; ///< 发现, 生效
    [[nodiscard]] bool isRecycled() const;
    [[nodiscard]] bool isOver() const; ///< concluded, or the effect period is over
    /// Under 留党察看: no vote, no election.
    [[nodiscard]] bool isSuspended() const;
    [[nodiscard]] QString state() const; ///< 执行帮教, 影响期内
    [[nodiscard]] DisciplineVerb next() const;
    [[nodiscard]] QString nextText() const; ///< 登记“期满评议”; empty where nothing is left
    [[nodiscard]] bool isLate() const;
};

/// The first step that was not taken; nothing where the case can be concluded.
[[nodiscard]] std::optional<organization::DispositionStep> nextStepOf(const organization::DispositionCase& one);

/// `catalogue` null: without days and sources.
[[nodiscard]] std::vector<ListedDiscipline> listedDiscipline(const QList<organization::DispositionCase>& cases,
                                                             const QList<organization::SanctionRecord>& sanctions,
                                                             const rules::Catalogue* catalogue, QDate today);

[[nodiscard]] std::span<const Column<ListedDiscipline>> disciplineColumns();
inline constexpr int kDisciplineNextColumn = 5;

} // namespace branchbook::ui
