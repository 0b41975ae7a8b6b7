// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// All rules with their versions; read strictly from JSON, never changed by the program.
#pragma once

#include "branchbook/base/result.h"
#include "branchbook/rules/rule.h"

#include <QHash>

namespace branchbook::rules {

struct Regulation {
    QString key; ///< "BRANCH2018"
    QString title; ///< 中国共产党支部工作条例（试行）
    QString shortTitle; ///< 《支部工作条例（试行）》
    QDate validFrom;
    QDate validTo;
    QDate publicOn;
    QString note;
};

/// A local custom instead of a figure of the catalogue, kept in the book.
struct Override {
    QString ruleId;
    QString value; ///< in the form of Limit::value; for a count_in_period the number of times
    QString reason;
    QString author;
    QDate setOn;
};

class Catalogue
{
public:
    /// The catalogue that is compiled in. It is under test, so a fault in it is Internal.
    [[nodiscard]] static Result<Catalogue> builtIn();
    /// `name` is for messages. Errors (Invalid, where = "file#/pointer"): rules.json, rules.field_unknown,
    /// rules.field_missing, rules.kind_unknown, rules.source_missing, rules.value, rules.overlap, rules.parameter_unknown.
    struct File {
        QString name;
        QByteArray json;
    };
    [[nodiscard]] static Result<Catalogue> read(const QList<File>& files);

    /// In force on `day`; null where the id is not known or not in force.
    [[nodiscard]] const Rule* find(QStringView id, QDate day) const;
    /// Every version of it, oldest first.
    [[nodiscard]] QList<const Rule*> versions(QStringView id) const;
    /// One entry per id in force on `day`, in the catalogue's order.
    [[nodiscard]] QList<const Rule*> inForce(QDate day) const;
    [[nodiscard]] const std::vector<Rule>& rules() const { return m_rules; }
    [[nodiscard]] const Regulation* regulation(QStringView key) const;

    /// The figure of a limit on `day`. Error: rules.not_found (NotFound), rules.no_number (Invalid).
    /// Why there is no version of `id` on `day`: an unknown id, a day before its first text, a day after its last.
    /// rules.not_found, rules.not_yet, rules.no_more (NotFound).
    [[nodiscard]] Error notInForce(QStringView id, QDate day) const;
    [[nodiscard]] Result<Fraction> number(QStringView id, QDate day) const;
    /// 《支部工作条例（试行）》第十二条; where the article is not sure, the regulation alone.
    [[nodiscard]] QString cite(const Source& source) const;
    /// The day on which people last checked the rules against the texts; reports print it.
    [[nodiscard]] QDate checkedOn() const { return m_checkedOn; }

    /// The same catalogue with local values put in. An override that is looser than a Must is left out and named in
    /// `refused`. Errors: rules.not_found, rules.value.
    [[nodiscard]] Result<Catalogue> with(const QList<Override>& overrides, QStringList* refused = nullptr) const;
    /// Whether `value` may stand locally instead of the rule's: Refused rules.looser_than_must names the article.
    [[nodiscard]] Result<> mayOverride(QStringView id, const QString& value, QDate day) const;

private:
    friend class CatalogueReader;
    void index();
    void putOverride(const Override& local);

    std::vector<Rule> m_rules;
    QHash<QString, QList<int>> m_byId;
    std::vector<Regulation> m_regulations;
    QDate m_checkedOn;
};

/// The built-in catalogue with the files of a folder put over it: an id that a file names is the file's alone, with all
/// its versions. A file with a fault changes nothing and is named in `errors`.
struct LocalCatalogue {
    Catalogue catalogue;
    QList<Error> errors;
    QStringList files = {}; ///< names of those that are used
};
[[nodiscard]] LocalCatalogue withFiles(const Catalogue& builtIn, const QList<Catalogue::File>& files);
/// Reads every *.json of the folder by name, then as above. A folder that is not there has no files.
[[nodiscard]] LocalCatalogue withFolder(const Catalogue& builtIn, const QString& folder);

} // namespace branchbook::rules
