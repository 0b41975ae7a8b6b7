// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The rules that this program computes with before a book adds its own: built in, with the user's files over them.
#pragma once

#include "branchbook/rules/catalogue.h"

#include <memory>

namespace branchbook::rules {

struct RuleBase {
    Catalogue catalogue;
    QString folder; ///< where the user's files lie; empty: none were asked for
    QStringList files; ///< their names, as far as they are used
    int number = 0; ///< another one after every useRuleFolder: what was worked out before is out of date
    QList<Error> errors; ///< with one fault in them none is used: a half-changed base would be worse than the old one
};

/// Reads *.json of `folder` (by name) over the built-in catalogue. An error only where the built-in one is broken.
[[nodiscard]] Result<RuleBase> readRuleBase(const QString& folder);

/// What holds in this process; without useRuleFolder the built-in catalogue. From any thread.
[[nodiscard]] Result<std::shared_ptr<const RuleBase>> ruleBase();
/// Called by main once, and again by whoever changed the files. Agendas in use keep the base that they were made with.
void useRuleFolder(const QString& folder);

struct RuleChange {
    enum class What : quint8 { Added, Changed, Removed };
    What what = What::Changed;
    QString id;
    QString title;
};
/// By id, in the order of `after`, the removed ones last.
[[nodiscard]] QList<RuleChange> compareCatalogues(const Catalogue& before, const Catalogue& after);

/// What the user's files would be after an import; nothing is written yet.
struct RuleUpdate {
    QList<Catalogue::File> files; ///< the new ones
    QList<RuleChange> changes; ///< against what holds without them
};
/// `paths` are files, or folders whose *.json are taken. They must fit what lies in `folder` already; a file of the same
/// name is replaced. Errors: rules.no_files, rules.unreadable, those of Catalogue::read.
[[nodiscard]] Result<RuleUpdate> prepareRuleUpdate(const QString& folder, const QStringList& paths);
/// Each file whole or not at all. Error: those of replaceFile.
[[nodiscard]] Result<> storeRuleUpdate(const QString& folder, const RuleUpdate& update);
/// Back to the built-in rules: the files go into a subfolder of the day, so that nothing is lost. How many they were.
/// Error: rules.aside (Io).
[[nodiscard]] Result<int> putRuleFilesAside(const QString& folder, QDate day);

} // namespace branchbook::rules
